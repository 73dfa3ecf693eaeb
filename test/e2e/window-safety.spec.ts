import { writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { launch, type Running } from '#test/support/electron.ts'
import { tryNetwork, tryToLeave, tryToRunWords, waysOut } from './drive/hostile-page.ts'
import { openPractice } from './drive/office.ts'

let running: Running
let window: Page
const page = 'app://tessera/index.html'
const provoked =
  /example\.org|evil|127\.0\.0\.1|eval|inline|Trusted|data:|script:|file:|other|to frame/i

/** A script that would have run says so here. */
const ran = (): Promise<boolean> => window.evaluate(() => 'hijacked' in globalThis)

beforeAll(async () => {
  running = await launch()
  window = running.window
  await openPractice(window)
  await window.evaluate(() => {
    Reflect.set(globalThis, 'stillHere', true)
  })
})

afterAll(async () => {
  await running.close()
})

/**
 * The same document as at the start: neither gone elsewhere nor loaded anew. Asked of the window
 * itself, for a driver waits for good once it heard of a navigation that was then refused.
 */
async function expectStillHere(): Promise<void> {
  const open = await running.app.evaluate(({ webContents }) =>
    webContents.getAllWebContents().map((contents) => contents.getURL()),
  )
  expect(open).toEqual([page])
  const seen = await window.evaluate(() => ({
    mark: Reflect.get(globalThis, 'stillHere') === true,
    places: document.querySelectorAll('nav a').length,
  }))
  expect(seen.mark).toBe(true)
  expect(seen.places).toBeGreaterThan(4)
}

const script = ['javascript', 'globalThis.top.hijacked=1'].join(':')
const elsewhere: readonly (readonly [string, string])[] = [
  ['an https address', 'https://example.org/'],
  ['a file', 'file:///etc/passwd'],
  ['a script address', script],
  ['a data address', 'data:text/html,<script>top.hijacked=1</script>'],
  ['another host of our own scheme', 'app://evil/index.html'],
  ['another page of our own host', 'app://tessera/other'],
]

test.each(elsewhere)('the window never goes to %s, whichever way a page tries', async (_, url) => {
  for (const way of waysOut) {
    await tryToLeave(window, way, url)
    await window.waitForTimeout(60)
    await expectStillHere()
  }
  expect(await ran()).toBe(false)
  // A frame was tried too: whatever stands in it, it is not what was asked for.
  const framed = window.frames().map((frame) => frame.url())
  expect(framed).not.toContain(url)
  await window.evaluate(() => {
    for (const frame of document.querySelectorAll('iframe, meta[http-equiv]')) frame.remove()
  })
})

test('every permission is denied', async () => {
  const states = await window.evaluate(async () => {
    const names = ['geolocation', 'notifications', 'camera', 'microphone', 'clipboard-read', 'midi']
    const asked = names.map(async (name) => {
      const { state } = await navigator.permissions.query({ name: name as PermissionName })
      return [name, state] as const
    })
    return Object.fromEntries(await Promise.all(asked))
  })
  expect(new Set(Object.values(states))).toEqual(new Set(['denied']))
  const refusals = await window.evaluate(async () => {
    const nameOf = (error: unknown) => (error instanceof Error ? error.name : 'no error')
    const where = new Promise<number>((resolve) => {
      navigator.geolocation.getCurrentPosition(
        () => {
          resolve(0)
        },
        ({ code }) => {
          resolve(code)
        },
      )
    })
    return {
      notification: await Notification.requestPermission(),
      position: await where,
      clipboard: await navigator.clipboard.readText().then(() => 'read', nameOf),
      camera: await navigator.mediaDevices.getUserMedia({ video: true }).then(() => 'seen', nameOf),
    }
  })
  expect(refusals).toMatchObject({
    notification: 'denied',
    position: 1,
    clipboard: 'NotAllowedError',
  })
  expect(refusals.camera).not.toBe('seen')
})

test('a file dropped on the window does nothing', async () => {
  await window.evaluate(() => {
    const data = new DataTransfer()
    data.items.add(
      new File(['<script>top.hijacked=1</script>'], 'drop.html', { type: 'text/html' }),
    )
    for (const type of ['dragenter', 'dragover', 'drop']) {
      const event = new DragEvent(type, { dataTransfer: data, bubbles: true, cancelable: true })
      document.body.dispatchEvent(event)
    }
  })
  await expectStillHere()

  // As the system sends it: without the window's refusal Chromium would open the file.
  const file = join(running.profile, 'drop.html')
  writeFileSync(file, '<title>dropped</title>')
  const debug = await window.context().newCDPSession(window)
  const data = { items: [], files: [file], dragOperationsMask: 1 }
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
    await debug.send('Input.dispatchDragEvent', { type, x: 640, y: 400, data })
  await window.waitForTimeout(500)
  await debug.detach()
  await expectStillHere()
  expect(await ran()).toBe(false)
})

test('nothing in the window reaches a server, not even one on this computer', async () => {
  let reached = 0
  const server = createServer((_request, response) => {
    response.setHeader('Access-Control-Allow-Origin', '*')
    response.end('here')
  })
  server.on('connection', () => {
    reached += 1
  })
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve)
  })
  const host = `127.0.0.1:${String((server.address() as AddressInfo).port)}`
  // The server does answer: a test that could not fail would be worth nothing.
  expect(await (await fetch(`http://${host}/`)).text()).toBe('here')
  const before = reached
  expect(new Set(Object.values(await tryNetwork(window, host)))).toEqual(new Set(['refused']))
  // Past the page's own policy: the session refuses as well.
  const past = await running.app.evaluate(async ({ BrowserWindow }, url) => {
    const session = BrowserWindow.getAllWindows()[0]?.webContents.session
    const nameOf = (error: unknown) => (error instanceof Error ? error.message : 'no error')
    return session?.fetch(url).then(() => 'answered', nameOf)
  }, `http://${host}/`)
  expect(past).toContain('ERR_BLOCKED_BY_CLIENT')
  expect(reached).toBe(before)
  server.close()
})

test('words never become a script', async () => {
  const refused = await tryToRunWords(window)
  await window.waitForTimeout(300)
  expect(await ran()).toBe(false)
  expect(refused).toMatchObject({ eval: 'EvalError', newFunction: 'EvalError' })
  expect(refused).toMatchObject({ scriptText: 'TypeError', markup: 'TypeError' })
  // A script that may run does: the window would have noticed one that should not.
  await window.evaluate(() => {
    Reflect.set(globalThis, 'hijacked', 1)
  })
  expect(await ran()).toBe(true)
})

test('the content policy was broken on purpose only, and the office works on', async () => {
  const { cspViolations } = running.troubles
  expect(cspViolations.length).toBeGreaterThan(5)
  expect(cspViolations.filter((text) => !provoked.test(text))).toEqual([])
  await expectStillHere()
})
