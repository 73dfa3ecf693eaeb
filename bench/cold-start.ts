/**
 * @file From the start of the program to the first complete picture, against an empty window.
 *
 * Chromium itself says when it had painted (first and largest contentful paint, the later of the
 * two), on the same clock as the start of the process; nothing polls and no driver is connected yet.
 * Cold means a new process; the files are in the operating system's cache for both.
 */
import type { Page } from 'playwright-core'
import { emptyWindow, inTemporaryFolder, startElectron, tessera } from './electron.ts'
import { median, milliseconds, printTable, times } from './measure.ts'
import { setUpOffice } from './office.ts'
import { measureHostUnlock, unlockOnScreen } from './unlock.ts'

/** Milliseconds since the epoch. */
async function paintedAt(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const last = (type: string): Promise<number> =>
      new Promise((resolve) => {
        const observer = new PerformanceObserver((list) => {
          observer.disconnect()
          resolve(Math.max(...list.getEntries().map((entry) => entry.startTime)))
        })
        observer.observe({ type, buffered: true })
      })
    const paints = await Promise.all([last('paint'), last('largest-contentful-paint')])
    return performance.timeOrigin + Math.max(...paints)
  })
}

async function emptyStart(): Promise<number> {
  return inTemporaryFolder(async (profile) => {
    const started = await startElectron(emptyWindow, profile)
    const painted = await paintedAt(started.page)
    await started.quit()
    return painted - started.spawnedAt
  })
}

interface OurStart {
  readonly toPaint: number
  readonly toHome: number
}

async function ourStart(profile: string): Promise<OurStart> {
  const started = await startElectron(tessera, profile)
  const painted = await paintedAt(started.page)
  await started.page.locator('input[type=password]').waitFor({ timeout: 1_000 })
  const toHome = await unlockOnScreen(started.page)
  await started.quit()
  return { toPaint: painted - started.spawnedAt, toHome }
}

/** Starts and sign-ins, which need the same office. */
export async function measureStarts(count: number): Promise<void> {
  await inTemporaryFolder(async (profile) => {
    await setUpOffice(profile)
    const empty: number[] = []
    const ours: OurStart[] = []
    for (let run = 0; run < count; run++) {
      empty.push(await emptyStart())
      ours.push(await ourStart(profile))
    }
    const toPaint = ours.map((start) => start.toPaint)
    const row = (what: string, values: readonly number[]) => [
      what,
      milliseconds(median(values)),
      milliseconds(Math.min(...values)),
      milliseconds(Math.max(...values)),
      String(values.length),
    ]
    printTable('Cold start', [
      ['From start to', 'Median', 'Fastest', 'Slowest', 'n', 'Ratio', 'Goal'],
      [...row('an empty Electron window', empty), '1', ''],
      [...row('the unlock screen', toPaint), times(median(toPaint) / median(empty)), '1.50 x'],
    ])
    await measureHostUnlock(
      profile,
      count,
      ours.map((start) => start.toHome),
    )
  })
}
