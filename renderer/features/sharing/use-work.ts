/** @file One thing a person asked for: under way, failed, or not. */
import { useCallback, useState } from 'react'
import type { AppError } from '#shared/errors.ts'
import { asAppError } from '../../api/use-call.ts'

export interface Work {
  readonly busy: boolean
  readonly error: AppError | null
  /** Runs one at a time; what is thrown becomes `error`. */
  run(work: () => Promise<void>): void
  clear(): void
}

export function useWork(): Work {
  const [busy, setBusy] = useState(false)
  const [error, setError] = useState<AppError | null>(null)
  const run = useCallback((work: () => Promise<void>) => {
    setBusy(true)
    setError(null)
    work()
      .catch((thrown: unknown) => {
        setError(asAppError(thrown))
      })
      .finally(() => {
        setBusy(false)
      })
  }, [])
  const clear = useCallback(() => {
    setError(null)
  }, [])
  return { busy, error, run, clear }
}
