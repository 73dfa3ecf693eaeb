/** @file Waiting after wrong passphrases, kept over restarts in a small file beside the vault. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { AppError } from '#shared/errors.ts'
import { writeAtomically } from './write-with-backup.ts'

const freeTries = 5
const firstWait = 5_000
const longestWait = 300_000

const tries = z.record(
  z.string().regex(/^[0-9a-f]{32}$/),
  z.strictObject({ wrong: z.int().min(0), notBefore: z.int().min(0) }),
)
type Tries = z.infer<typeof tries>

export interface WrongTries {
  /** @throws AppError `waitBeforeRetry` with the seconds left */
  check(slot: string): void
  add(slot: string): void
  /** Since the last sign-in. */
  count(slot: string): number
  clear(slot: string): void
}

/** Only slows guessing at the screen; copied files are protected by Argon2id. */
export function wrongTries(folder: string, now: () => number): WrongTries {
  const path = join(folder, 'wrong-tries.json')
  return {
    check(slot) {
      const left = (read(path)[slot]?.notBefore ?? 0) - now()
      // A clock set back must not lock anybody out for longer than the longest wait.
      const wait = Math.ceil(Math.min(left, longestWait) / 1000)
      if (wait > 0) throw new AppError('waitBeforeRetry', { reason: String(wait) })
    },
    add(slot) {
      const all = read(path)
      const wrong = (all[slot]?.wrong ?? 0) + 1
      save(path, { ...all, [slot]: { wrong, notBefore: now() + waitAfter(wrong) } })
    },
    count: (slot) => read(path)[slot]?.wrong ?? 0,
    clear(slot) {
      const { [slot]: found, ...others } = read(path)
      if (found !== undefined) save(path, others)
    },
  }
}

/** 0 for the first four, then 5 s, 10 s, 20 s … 5 min. */
export function waitAfter(wrong: number): number {
  return wrong < freeTries ? 0 : Math.min(firstWait * 2 ** (wrong - freeTries), longestWait)
}

function read(path: string): Tries {
  try {
    const found = tries.safeParse(JSON.parse(readFileSync(path, 'utf8')))
    return found.success ? found.data : {}
  } catch {
    return {}
  }
}

function save(path: string, all: Tries): void {
  try {
    writeAtomically(path, JSON.stringify(all))
  } catch {
    // A full or read-only disk must not turn a wrong passphrase into another error.
  }
}
