/** @file Pictures of what a person sees, one folder per language and window size. */
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Running } from '#test/support/electron.ts'

export interface Size {
  readonly width: number
  readonly height: number
}

export interface Album {
  /** Waits until nothing moves, goes to the top of the screen, then takes the picture. */
  take(running: Running, name: string): Promise<void>
  readonly count: () => number
}

export function createAlbum(folder: string): Album {
  mkdirSync(folder, { recursive: true })
  let count = 0
  return {
    count: () => count,
    take: async ({ window }, name) => {
      await window.evaluate(() => document.fonts.ready)
      await window.evaluate(() => {
        for (const part of document.querySelectorAll('main, main *')) part.scrollTop = 0
      })
      await window.waitForTimeout(350)
      count += 1
      const number = String(count).padStart(2, '0')
      await window.screenshot({ path: join(folder, `${number}-${name}.png`) })
    },
  }
}

export async function resize(running: Running, size: Size): Promise<void> {
  await running.app.evaluate(({ BrowserWindow }, bounds) => {
    BrowserWindow.getAllWindows()[0]?.setContentSize(bounds.width, bounds.height)
  }, size)
  await running.window.waitForTimeout(200)
}
