/** @file Says no to a file from outside, with a reason from the closed list. */
import { AppError } from '#shared/errors.ts'
import type { Refusal } from '#shared/sharing/refusals.ts'

export function refuse(reason: Refusal): never {
  throw new AppError('badFile', { reason })
}

/** Runs `work`; whatever it throws that is no refusal yet becomes this one. */
export function orRefuse<T>(reason: Refusal, work: () => T): T {
  try {
    return work()
  } catch (error) {
    if (error instanceof AppError) throw error
    return refuse(reason)
  }
}
