import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Call } from '#shared/ipc/call.ts'
import { contract } from '#shared/ipc/contract.ts'
import type { Running } from '#test/support/electron.ts'
import { answerOpenDialog, answerSaveDialog } from './drive/dialogs.ts'
import { goTo, lockOffice, openPractice, wordsOf } from './drive/office.ts'
import { startReady } from './drive/ready-office.ts'
import { expectNoTroubles, start } from './drive/start.ts'

const calls = Object.entries(contract).flatMap(([group, members]) =>
  Object.entries<Call>(members).map(([name, call]) => ({ name: `${group}.${name}`, call })),
)
type Sent = readonly [name: string, input: unknown]

/** Through the window's own bridge, all at once. Each reply as `ok`, an error code, or what was thrown. */
async function send({ window }: Running, sent: readonly Sent[]): Promise<readonly string[]> {
  return window.evaluate(async (list) => {
    const outcome = async ([name, input]: readonly [string, unknown]): Promise<string> => {
      try {
        const reply: unknown = await self.tessera.call(name, input)
        if (typeof reply !== 'object' || reply === null || !('ok' in reply)) return 'no reply'
        if (reply.ok === true) return 'ok'
        const error: unknown = Reflect.get(reply, 'error')
        const code: unknown = typeof error === 'object' && error && Reflect.get(error, 'code')
        return typeof code === 'string' ? code : 'no code'
      } catch (error) {
        return `thrown: ${String(error)}`
      }
    }
    return Promise.all(list.map(outcome))
  }, sent)
}

const logOf = ({ profile }: Running): string => readFileSync(join(profile, 'tessera.log'), 'utf8')

test('the window is given one call and one listener, and nothing of Electron', async () => {
  const running = await start()
  const given = await running.window.evaluate(() => ({
    names: Object.keys(self.tessera).sort(),
    kinds: Object.values<unknown>({ ...self.tessera }).map((member) => typeof member),
    isFixed: !Reflect.set(globalThis, 'tessera', {}) && !Reflect.set(self.tessera, 'call', 1),
    electron: ['ipcRenderer', 'electron', 'require', 'process', 'Buffer'].filter(
      (name) => name in globalThis,
    ),
  }))
  expect(given).toEqual({
    names: ['call', 'on'],
    kinds: ['function', 'function'],
    isFixed: true,
    electron: [],
  })
  expectNoTroubles(running)
})

test('on the locked screen every call but those for anybody is refused', async () => {
  const running = await startReady()
  await lockOffice(running.window)
  const closed = calls.filter(({ call }) => call.access !== 'anytime')
  expect(closed.length).toBeGreaterThan(25)
  const replies = await send(
    running,
    closed.map(({ name }) => [name, {}] as const),
  )
  const refused = Object.fromEntries(closed.map(({ name }, index) => [name, replies[index]]))
  const expected = closed.map(({ name }) => [name, 'locked'] as const)
  expect(refused).toEqual(Object.fromEntries(expected))
  expectNoTroubles(running)
})

/** Another window of the same application, with our bridge and our session. */
async function callFromElsewhere({ app }: Running, url: string): Promise<unknown> {
  return app.evaluate(async ({ app: electron, BrowserWindow }, address) => {
    const ours = BrowserWindow.getAllWindows()[0]
    if (!ours) return 'no window'
    const other = new BrowserWindow({
      show: false,
      webPreferences: {
        session: ours.webContents.session,
        preload: `${electron.getAppPath()}/out/main/preload.cjs`,
        sandbox: true,
        contextIsolation: true,
      },
    })
    await other.loadURL(address).catch(() => undefined)
    const reply: unknown = await other.webContents.executeJavaScript(
      `globalThis.tessera.call('session.state', {})`,
    )
    other.destroy()
    return reply
  }, url)
}

test.each(['app://tessera/other', 'app://tessera/index.html', 'about:blank'])(
  'a call from %s in another window is refused',
  async (url) => {
    const running = await start()
    await running.window.getByRole('button').first().waitFor()
    expect(await send(running, [['session.state', {}]])).toEqual(['ok'])
    expect(await callFromElsewhere(running, url)).toEqual({
      ok: false,
      error: { code: 'forbidden' },
    })
  },
)

test('a frame inside our own window is given nothing', async () => {
  const running = await start()
  const inside = await running.window.evaluate(() => {
    const frame = document.createElement('iframe')
    document.body.append(frame)
    const inner = frame.contentWindow
    return inner !== null && 'tessera' in inner
  })
  expect(inside).toBe(false)
})

// These end the test itself: they lock, quit, print, or keep the vault busy for long.
const left = new Set([
  'app.quit',
  'app.print',
  'session.lock',
  'session.hide',
  'session.openPractice',
])
const slow = new Set([
  'session.unlock',
  'session.unlockWithRecoveryKey',
  'session.unlockWithCards',
  'session.beginSetup',
])
const sendable = calls.filter(({ name }) => !left.has(name) && !slow.has(name))

const value = fc.oneof(
  fc.jsonValue(),
  fc.constantFrom<unknown>(undefined, NaN, Infinity, -0, 2n ** 70n, new Date(0), ''),
  fc.string({ unit: 'binary', maxLength: 50 }),
  fc.constantFrom('0'.repeat(32), '2026-01-01', '__proto__', 'constructor', '../../etc/passwd'),
)

/** Random through and through, or the right keys with random values. */
const payload = fc.constantFrom(...sendable).chain(({ name, call }) => {
  const keys = 'shape' in call.input ? Object.keys(call.input.shape as object) : []
  const nearly = fc.record(Object.fromEntries(keys.map((key) => [key, value])), {
    requiredKeys: [],
  })
  const named = fc.oneof({ weight: 9, arbitrary: fc.constant(name) }, fc.string({ maxLength: 90 }))
  return fc.tuple(named, fc.oneof(value, nearly))
})

test('a thousand random payloads and very long ones leave the office as it was', async () => {
  const running = await start()
  const { window, app } = running
  await openPractice(window)
  await answerOpenDialog(app, null)
  await answerSaveDialog(app, null)
  const before = await send(running, [['session.state', {}]])
  const replies = await send(running, fc.sample(payload, { numRuns: 1000, seed: 20261122 }))
  expect(replies).toHaveLength(1000)
  // `ok` and the codes of refusal; never `internal`, never an exception.
  expect(replies.filter((reply) => reply === 'internal' || /^(thrown|no )/.test(reply))).toEqual([])
  expect(new Set(replies).size).toBeGreaterThan(2)

  const long = 'x'.repeat(10 * 1024 * 1024)
  for (const sent of [
    [['cases.list', { search: long }] as const],
    [['cases.get', { caseId: long }] as const],
    [[long, {}] as const],
    [['app.setPreferences', { language: long, [long]: long }] as const],
  ])
    expect(await send(running, sent)).toEqual([sent[0]?.[0] === long ? 'notFound' : 'invalidInput'])

  const unsendable = await window.evaluate(() =>
    self.tessera.call('cases.list', { search: Symbol('x') }).then(
      () => 'answered',
      () => 'refused',
    ),
  )
  expect(unsendable).toBe('refused')
  expect(await send(running, [['session.state', {}]])).toEqual(before)
  await goTo(window, wordsOf('en').frame.cases)
  await window.getByRole('row').nth(3).waitFor()
  expect(logOf(running)).not.toContain('unexpected')
  expectNoTroubles(running)
})
