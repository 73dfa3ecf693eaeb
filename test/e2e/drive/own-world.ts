/** @file Places for one run alone, and every place where it could leave something behind. */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { homedir, tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import type { Where } from './canaries.ts'

const build = join(import.meta.dirname, '../../../out')

/** Removed when the test ends. */
export function ownFolder(name: string): string {
  const folder = mkdtempSync(join(tmpdir(), `tessera-${name}-`))
  onTestFinished(() => {
    rmSync(folder, { recursive: true, force: true })
  })
  return folder
}

export interface World {
  readonly profile: string
  readonly env: Readonly<Record<string, string>>
  readonly places: readonly Where[]
}

/** A home and a temporary folder that hold only what the application put there. */
export function ownWorld(): World {
  const [profile, home, temp] = [ownFolder('profile'), ownFolder('home'), ownFolder('temp')]
  const xdg = ['CONFIG', 'CACHE', 'DATA', 'STATE'].map((kind) => {
    const folder = join(home, kind.toLowerCase())
    mkdirSync(folder)
    return [`XDG_${kind}_HOME`, folder] as const
  })
  const since = Date.now()
  return {
    profile,
    env: { HOME: home, TMPDIR: temp, TMP: temp, TEMP: temp, ...Object.fromEntries(xdg) },
    places: [
      { folder: profile },
      { folder: home },
      { folder: temp },
      ...[...new Set([tmpdir(), '/tmp'])].map((folder) => ({ folder, since })),
      { folder: '/var/tmp', since },
      { folder: '/dev/shm', since },
      // Where printing leaves its jobs, and where the system lists recent documents of its user.
      { folder: '/var/spool/cups', since },
      { folder: join(homedir(), '.local/share'), since },
      { folder: '/var/crash', since },
      { folder: build, since },
    ],
  }
}
