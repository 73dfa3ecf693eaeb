/** @file Long work in small steps, so that one recipe can give way to calls or run in one go. */
import { setImmediate as nextTurn } from 'node:timers/promises'
import { AppError } from '#shared/errors.ts'

export interface Step {
  readonly done: number
  readonly of: number
}
export type Steps<T> = Generator<Step, T, undefined>

export interface Watch {
  readonly progress: (done: number, of: number) => void
  readonly cancelled: () => boolean
}

export const unwatched: Watch = { progress: () => undefined, cancelled: () => false }

/**
 * Gives way to calls after every step. @throws AppError `cancelled`; the recipe then cleans up
 * behind itself, as after any other error.
 */
export async function givingWay<T>(steps: Steps<T>, watch: Watch): Promise<T> {
  for (;;) {
    const step = steps.next()
    if (step.done === true) return step.value
    watch.progress(step.value.done, step.value.of)
    await nextTurn()
    if (watch.cancelled()) steps.throw(new AppError('cancelled'))
  }
}

/** For where nobody can wait: before a migration, and while the vault closes. */
export function inOneGo<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next()
    if (step.done === true) return step.value
  }
}
