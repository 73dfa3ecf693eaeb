import { useState } from 'react'
import { adoptLocalCodebook } from '#shared/codebook/local/adopted.ts'
import type { LocalCodebook } from '#shared/codebook/local/local-codebook.ts'
import type { AppError } from '#shared/errors.ts'
import { api } from '../../api/client.ts'
import { asAppError, useCall } from '../../api/use-call.ts'

export interface Saving {
  readonly busy: boolean
  readonly error: AppError | null
  /** Every form of this window asks the new version at once. `null`: it was refused. */
  readonly save: (next: LocalCodebook) => Promise<LocalCodebook | null>
  readonly forgetError: () => void
}

/** The newest version with its history, and saving the next one. */
export function useOwnQuestions() {
  const read = useCall(async () => {
    const [codebook, history] = await Promise.all([
      api.ownQuestions.get({}),
      api.ownQuestions.history({}),
    ])
    adoptLocalCodebook(codebook)
    return { codebook, history }
  }, [])
  const [busy, setBusy] = useState(false)
  const [error, setError] = useState<AppError | null>(null)
  const [newest, setNewest] = useState<LocalCodebook | null>(null)

  const save = async (next: LocalCodebook): Promise<LocalCodebook | null> => {
    setBusy(true)
    setError(null)
    try {
      const saved = await api.ownQuestions.save(next)
      adoptLocalCodebook(saved)
      setNewest(saved)
      read.again()
      return saved
    } catch (thrown) {
      setError(asAppError(thrown))
      return null
    } finally {
      setBusy(false)
    }
  }

  const value = read.value
  const codebook =
    newest !== null && newest.version > (value?.codebook.version ?? 0)
      ? newest
      : (value?.codebook ?? null)
  const saving: Saving = {
    busy,
    error,
    save,
    forgetError: () => {
      setError(null)
    },
  }
  return { read, codebook, history: value?.history ?? [], saving }
}
