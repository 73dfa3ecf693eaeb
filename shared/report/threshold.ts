/** @file The smallest group that may be shown. */
import { AppError } from '../errors.ts'

/** Five for a donor under agreement; eleven for publication, as CTDC does for its public data. */
export const donorThreshold = 5
export const publicationThreshold = 11

/** @throws AppError('invalidInput') for a threshold below five: it can be raised, never lowered. */
export function checkThreshold(k: number): void {
  if (!Number.isSafeInteger(k) || k < donorThreshold || k > 1000) {
    throw new AppError('invalidInput', { fields: ['k'], reason: 'thresholdTooLow' })
  }
}
