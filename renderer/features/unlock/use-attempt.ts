import { useState } from 'react'
import type { AppError } from '#shared/errors.ts'
import type { SignedIn } from '../../api/signed-in.ts'
import { asAppError } from '../../api/use-call.ts'

export interface Attempt {
  readonly busy: boolean
  readonly error: AppError | null
  /** One at a time: a second one while the first runs is ignored. */
  readonly attempt: (work: () => Promise<SignedIn>) => void
  readonly forget: () => void
}

/** Trying to sign in: what runs, and what went wrong the last time. */
export function useAttempt(onSignedIn: (person: SignedIn) => void): Attempt {
  const [busy, setBusy] = useState(false)
  const [error, setError] = useState<AppError | null>(null)
  const run = async (work: () => Promise<SignedIn>) => {
    setBusy(true)
    setError(null)
    try {
      onSignedIn(await work())
    } catch (thrown) {
      setError(asAppError(thrown))
    }
    setBusy(false)
  }
  return {
    busy,
    error,
    attempt: (work) => {
      if (!busy) void run(work)
    },
    forget: () => {
      setError(null)
    },
  }
}
