/** @file One deed of a dialog: busy while it runs, and what went wrong with it. */
import { useState } from 'react'
import type { AppError } from '#shared/errors.ts'
import { asAppError } from '../../api/use-call.ts'

export interface Deed {
  readonly busy: boolean
  readonly error: AppError | null
  /** `done` runs when the work went well. */
  readonly run: <T>(work: () => Promise<T>, done: (value: T) => void) => void
}

/** @param failed told when it went wrong, e.g. to empty a passphrase */
export function useDeed(failed: () => void = () => undefined): Deed {
  const [busy, setBusy] = useState(false)
  const [error, setError] = useState<AppError | null>(null)
  return {
    busy,
    error,
    run: (work, done) => {
      if (busy) return
      setBusy(true)
      setError(null)
      work().then(
        (value) => {
          setBusy(false)
          done(value)
        },
        (thrown: unknown) => {
          setBusy(false)
          setError(asAppError(thrown))
          failed()
        },
      )
    },
  }
}
