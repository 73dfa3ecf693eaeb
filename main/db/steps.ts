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

const whole = 1000

/** One bar for all of it, in thousandths. What stops the whole stops the part. */
export function* within<T>(steps: Steps<T>, from: number, to: number): Steps<T> {
  let step = steps.next()
  while (step.done !== true)
    try {
      yield scaled(step.value, from, to)
      step = steps.next()
    } catch (error) {
      step = steps.throw(error)
    }
  return step.value
}

function scaled({ done, of }: Step, from: number, to: number): Step {
  const part = of === 0 ? 0 : done / of
  return { done: Math.round(whole * (from + part * (to - from))), of: whole }
}
