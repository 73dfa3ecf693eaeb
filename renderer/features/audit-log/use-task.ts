import { useState } from 'react'
import type { AppError } from '#shared/errors.ts'
import { asAppError } from '../../api/use-call.ts'

export interface Task {
  readonly busy: boolean
  readonly error: AppError | null
  readonly run: (work: () => Promise<void>) => void
}

/** One thing at a time, and what went wrong with the last. Cancelled is not wrong. */
export function useTask(): Task {
  const [busy, setBusy] = useState(false)
  const [error, setError] = useState<AppError | null>(null)
  const run = async (work: () => Promise<void>): Promise<void> => {
    setBusy(true)
    setError(null)
    try {
      await work()
    } catch (thrown) {
      const found = asAppError(thrown)
      if (found.code !== 'cancelled') setError(found)
    }
    setBusy(false)
  }
  return {
    busy,
    error,
    run: (work) => {
      if (!busy) void run(work)
    },
  }
}
