/** @file Starts Electron as a person does, without a driver in its way; the driver looks in afterwards. */
import { spawn, type ChildProcess } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { chromium, type Page } from 'playwright-core'
import { electronExecutable, sandboxArguments } from '#test/support/electron.ts'

export const tessera = join(import.meta.dirname, '..')
export const emptyWindow = join(import.meta.dirname, '../tools/empty-window')

export interface Started {
  readonly page: Page
  readonly processId: number
  /** On the clock of `performance.timeOrigin`. */
  readonly spawnedAt: number
  quit(): Promise<void>
}

/** How long a start is left alone before the driver connects: it must not slow down what it measures. */
const leaveAlone = 3_000

/**
 * @param folder the application
 * @param profile where it keeps its files
 */
export async function startElectron(folder: string, profile: string): Promise<Started> {
  const spawnedAt = performance.timeOrigin + performance.now()
  const child = spawn(
    electronExecutable(),
    [
      ...sandboxArguments,
      '--disable-gpu',
      '--remote-debugging-port=0',
      `--user-data-dir=${profile}`,
      folder,
    ],
    { env: { ...process.env, TESSERA_PROFILE: profile }, stdio: ['ignore', 'ignore', 'pipe'] },
  )
  const ended = new Promise<void>((resolve) => {
    child.once('exit', () => {
      resolve()
    })
  })
  const address = await debuggerAddress(child)
  await wait(leaveAlone)
  const page = await windowAt(address)
  if (page === undefined || child.pid === undefined) throw new Error('No window opened.')
  return {
    page,
    processId: child.pid,
    spawnedAt,
    async quit() {
      await page.close()
      await ended
    },
  }
}

/** On a busy computer the window may come late, and a driver that was there before may miss it. */
async function windowAt(address: string): Promise<Page | undefined> {
  for (let attempt = 0; attempt < 10; attempt++) {
    const browser = await chromium.connectOverCDP(address)
    const page = browser.contexts().flatMap((context) => context.pages())[0]
    if (page !== undefined) return page
    await browser.close()
    await wait(1_000)
  }
  return undefined
}

function debuggerAddress(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = ''
    child.stderr?.on('data', (chunk: Buffer) => {
      said += chunk.toString()
      const address = /DevTools listening on (ws:\S+)/.exec(said)?.[1]
      if (address !== undefined) resolve(address)
    })
    child.once('exit', (code) => {
      reject(new Error(`Electron ended with ${String(code)}: ${said}`))
    })
  })
}

/** Runs the work with a folder that is gone afterwards. */
export async function inTemporaryFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'tessera-bench-'))
  try {
    return await work(folder)
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
  }
}
