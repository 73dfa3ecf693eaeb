import { useState } from 'react'
import { useNavigate } from 'react-router'
import type { AppError } from '#shared/errors.ts'
import { api } from '../../api/client.ts'
import { asAppError } from '../../api/use-call.ts'
import { today } from '../../form/today.ts'
import { writable } from '../../form/writable.ts'
import { paths } from '../../paths.ts'
import type { Autosave } from './autosave.ts'
import { isRefused } from './consents.ts'
import { registrationDate, type Interview } from './interview.ts'
import { recapOf } from './recap.ts'

/** Turns the draft into a case, once everything typed is on the disk. */
export function useFinish(draftId: string, interview: Interview, saving: Autosave) {
  const navigate = useNavigate()
  const [busy, setBusy] = useState(false)
  const [failure, setFailure] = useState<AppError | null>(null)

  const run = async (work: () => Promise<string>): Promise<void> => {
    setBusy(true)
    setFailure(null)
    try {
      await saving.flush()
      const path = await work()
      saving.stop()
      await navigate(path, { replace: true })
    } catch (error) {
      setFailure(asAppError(error))
      setBusy(false)
    }
  }

  return {
    busy,
    failure,
    /** Of a refused interview only the day and the decision are handed over. */
    finish: () =>
      run(async () => {
        const draft = interview.draft()
        const { answers } = recapOf(draft.answers, today())
        const day = answers[registrationDate]
        const refused = isRefused(draft.consents)
        const kept = refused ? (day ? { [registrationDate]: day } : {}) : answers
        // Who said no joins nothing and is linked to nobody.
        const ties = refused ? { caseId: null, personId: null } : {}
        const { caseId } = await api.intake.finish({
          draftId,
          draft: { ...draft, ...ties, answers: writable(kept) },
        })
        return paths.case(caseId)
      }),
    discard: () =>
      run(async () => {
        await api.intake.discard({ draftId })
        return paths.intake
      }),
  }
}
