import { useState } from 'react'
import type { AppError } from '#shared/errors.ts'
import { asAppError } from '../api/use-call.ts'

/** Hands over what was typed. Stays busy when that went well: the screen is about to change. */
export function useFinish(work: () => Promise<void>) {
  const [busy, setBusy] = useState(false)
  const [error, setError] = useState<AppError | null>(null)
  const finish = () => {
    if (busy) return
    setBusy(true)
    setError(null)
    work().catch((thrown: unknown) => {
      setError(asAppError(thrown))
      setBusy(false)
    })
  }
  return { busy, error, finish }
}
