import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { AppError } from '#shared/errors.ts'
import type { SignedIn } from '../api/signed-in.ts'
import { asAppError } from '../api/use-call.ts'
import { comeIn, type Entered } from './come-in.ts'

export interface Entering {
  /** `null`: nobody has come in. */
  readonly entered: Entered | null
  readonly failure: AppError | null
  readonly enter: (person: SignedIn) => void
}

/** @param still who was signed in when the window was drawn anew without a lock */
export function useEnter(still: SignedIn | null): Entering {
  const [entered, setEntered] = useState<Entered | null>(null)
  const [failure, setFailure] = useState<AppError | null>(null)
  const [person, setPerson] = useState<SignedIn | null>(null)
  const who = person ?? still
  const { i18n } = useTranslation()
  useEffect(() => {
    if (who === null) return
    let current = true
    comeIn(who, i18n).then(
      (done) => {
        if (current) setEntered(done)
      },
      (thrown: unknown) => {
        if (current) setFailure(asAppError(thrown))
      },
    )
    return () => {
      current = false
    }
  }, [who, i18n])
  return { entered, failure, enter: setPerson }
}
