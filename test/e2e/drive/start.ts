/** @file Starting the application for one test: closed at its end, with a picture when the test fails. */
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, onTestFinished } from 'vitest'
import { launch, type LaunchOptions, type Running } from '#test/support/electron.ts'

const pictures = join(import.meta.dirname, '../../../out/failed-tests')

let started = 0

export async function start(options: LaunchOptions = {}): Promise<Running> {
  const running = await launch(options)
  running.window.setDefaultTimeout(30_000)
  started += 1
  const picture = join(pictures, `${String(process.pid)}-${String(started)}.png`)
  onTestFinished(async ({ task }) => {
    if (task.result?.state === 'fail') {
      mkdirSync(pictures, { recursive: true })
      await running.window.screenshot({ path: picture }).catch(() => undefined)
    }
    await running.close()
  })
  return running
}

/** Nothing on stderr, no error in the page, no violation of the content policy. */
export function expectNoTroubles(running: Running): void {
  expect(running.troubles).toEqual({ stderr: [], pageErrors: [], cspViolations: [] })
}
