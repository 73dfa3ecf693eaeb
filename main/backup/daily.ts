/** @file One backup a day while somebody is signed in, at a moment when nobody waits for anything. */
import type { Session } from '#main/vault/session.ts'
import { backUp, isDue } from './back-up-session.ts'

const look = 15_000
/** Nothing was asked for so long: its first moment then delays no answer that somebody waits for. */
const quiet = 2_000
/** A disk that refuses is not asked every few seconds. */
const pause = 60 * 60 * 1000

export interface Desk {
  /** `null`: locked. */
  readonly session: () => Session | null
  /** When the last call came in. */
  readonly lastCall: () => number
  readonly now: () => number
}

/** One look: what a timer does again and again. @returns when to look again, at the earliest */
export async function backUpWhenDue({ session, lastCall, now }: Desk): Promise<number> {
  const open = session()
  if (open === null || now() - lastCall() < quiet) return now() + look
  if (!isDue(open, now)) return now() + 4 * look
  try {
    await backUp(open, 'daily', now)
    return now() + look
  } catch {
    // It stands in the log and on the first screen; here nobody waits for it.
    return now() + pause
  }
}

export function startDaily(desk: Desk): void {
  let next = desk.now() + look
  let working = false
  const timer = setInterval(() => {
    if (working || desk.now() < next) return
    working = true
    void backUpWhenDue(desk).then((at) => {
      next = at
      working = false
    })
  }, look)
  timer.unref()
}
