/** @file When to lock because nobody is there. Pure: time is given, so that a test can give it. */

export const idleLimitMilliseconds = 5 * 60 * 1000

export interface Clock {
  /** Wall clock: goes on while the computer sleeps. */
  readonly wall: number
  /** Never set back. */
  readonly steady: number
}

export interface IdleWatch {
  active(): void
  /** Idle by either clock: sleep stops the steady one, a changed date fools the wall clock. */
  isOver(): boolean
}

export function watchIdle(now: () => Clock, limit: number = idleLimitMilliseconds): IdleWatch {
  let last = now()
  return {
    active: () => {
      last = now()
    },
    isOver: () => {
      const { wall, steady } = now()
      return wall - last.wall >= limit || steady - last.steady >= limit
    },
  }
}
