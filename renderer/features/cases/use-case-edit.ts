import { useState } from 'react'
import { checkAnswers } from '#shared/codebook/schema.ts'
import type { AppError } from '#shared/errors.ts'
import type { CaseDetail } from '#shared/ipc/cases.ts'
import { api } from '../../api/client.ts'
import { asAppError } from '../../api/use-call.ts'
import type { AnswerStore } from '../../form/answer-store.ts'
import { today } from '../../form/today.ts'
import { writable } from '../../form/writable.ts'
import { changesOf, clashesOf, type Clash } from './case-changes.ts'

interface Told {
  readonly onSaved: (detail: CaseDetail) => void
  /** The first answer that is not right yet. */
  readonly onWrong: (path: string) => void
}

/** Saves what changed over the revision that was read; after a conflict, over the newer one. */
export function useCaseEdit(detail: CaseDetail, store: AnswerStore, told: Told) {
  // What was read last: the case as opened, or the newer version after a conflict.
  const [read, setRead] = useState(detail)
  const [busy, setBusy] = useState(false)
  const [failure, setFailure] = useState<AppError | null>(null)
  const [clashes, setClashes] = useState<readonly Clash[] | null>(null)
  const changes = () => changesOf(read.answers, store.all())

  const save = async (): Promise<void> => {
    const changed = changes()
    const wrong = checkAnswers(changed, today())[0]
    if (wrong !== undefined) {
      for (const path of Object.keys(changed)) store.leave(path)
      told.onWrong(wrong.path)
      return
    }
    setBusy(true)
    setFailure(null)
    try {
      const { caseId, casePersonId, revision } = read
      const edit = { caseId, casePersonId, revision, changes: writable(changed) }
      told.onSaved(await api.cases.save(edit))
    } catch (error) {
      setFailure(asAppError(error))
      setBusy(false)
    }
  }

  const lookAtBoth = async (): Promise<void> => {
    try {
      const newer = await api.cases.get({
        caseId: read.caseId,
        casePersonId: read.casePersonId,
      })
      const mine = changes()
      setClashes(clashesOf(read.answers, mine, newer.answers))
      for (const [path, answer] of Object.entries(newer.answers))
        if (!(path in mine)) store.set(path, answer)
      setRead(newer)
      setFailure(null)
    } catch (error) {
      setFailure(asAppError(error))
    }
  }

  return {
    busy,
    failure,
    clashes,
    save,
    lookAtBoth,
    isChanged: () => !busy && Object.keys(changes()).length > 0,
  }
}
