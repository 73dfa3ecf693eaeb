import { afterAll, beforeAll, expect, test } from 'vitest'
import { launch, type Running } from '../support/electron.ts'

let running: Running

beforeAll(async () => {
  running = await launch()
})

afterAll(async () => {
  await running.close()
})

test('a fresh computer is greeted with the first screen', async () => {
  await running.window.getByRole('button').first().waitFor()
  expect(running.troubles).toEqual({ stderr: [], pageErrors: [], cspViolations: [] })
})

test('the page is served by the application, not from files or the network', () => {
  expect(running.window.url()).toMatch(/^app:\/\//)
})

test('the window runs sandboxed, isolated and without Node', async () => {
  const settings: unknown = await running.app.evaluate(({ webContents }) =>
    webContents.getAllWebContents().map((contents) => {
      const read: unknown = Reflect.get(contents, 'getLastWebPreferences')
      return typeof read === 'function' ? (read.call(contents) as unknown) : null
    }),
  )
  expect(settings).toMatchObject([
    { sandbox: true, contextIsolation: true, nodeIntegration: false },
  ])
  const node = await running.window.evaluate(() =>
    ['process', 'require', 'module'].filter((name) => name in globalThis),
  )
  expect(node).toEqual([])
})
