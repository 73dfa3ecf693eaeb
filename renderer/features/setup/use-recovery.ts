import { useState } from 'react'
import type { AppError } from '#shared/errors.ts'
import { api } from '../../api/client.ts'
import type { SignedIn } from '../../api/signed-in.ts'
import { asAppError } from '../../api/use-call.ts'
import type { TypedPaper } from '../../papers/paper-fields.tsx'

/** Signed in, and not yet let into the office: first the successors of the paper are made. */
export interface EnteredWithPaper {
  readonly person: SignedIn
  readonly newRecoveryKey: string
  /** `null`: no cards were used. */
  readonly newCards: readonly string[] | null
}

interface NewPassphraseOf {
  readonly newPassphrase: string
  readonly slot?: string
}

async function unlock(paper: TypedPaper, chosen: NewPassphraseOf): Promise<EnteredWithPaper> {
  if (paper.way === 'key') {
    const { recoveryKey } = paper
    const reply = await api.session.unlockWithRecoveryKey({ recoveryKey, ...chosen })
    const { newRecoveryKey, ...person } = reply
    return { person, newRecoveryKey, newCards: null }
  }
  const { first, second } = paper
  const reply = await api.session.unlockWithCards({ first, second, ...chosen })
  const { newRecoveryKey, newCards, ...person } = reply
  return { person, newRecoveryKey, newCards }
}

/** Opens the office with paper. Stays busy once it is open: the screen is about to change. */
export function useRecovery() {
  const [busy, setBusy] = useState(false)
  const [error, setError] = useState<AppError | null>(null)
  const [entered, setEntered] = useState<EnteredWithPaper | null>(null)
  const recover = (paper: TypedPaper, chosen: NewPassphraseOf) => {
    setBusy(true)
    setError(null)
    unlock(paper, chosen).then(setEntered, (thrown: unknown) => {
      setError(asAppError(thrown))
      setBusy(false)
    })
  }
  return { busy, error, entered, recover }
}
