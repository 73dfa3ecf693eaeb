import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Answers } from '#shared/codebook/answer.ts'
import { minimalFields, type MinimalRole } from '#shared/domain/case-roles.ts'
import type { AppError } from '#shared/errors.ts'
import type { CaseDetail } from '#shared/ipc/cases.ts'
import { api } from '../../api/client.ts'
import { asAppError, useCall } from '../../api/use-call.ts'
import { AnswerErrorNotice } from '../../form/answer-error-notice.tsx'
import { keptAs } from '../../form/kept-as.ts'
import { RowEditor } from '../../form/row-editor.tsx'
import { writable } from '../../form/writable.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { Loading } from '../../ui/loading.tsx'
import { changesOf } from './case-changes.ts'
import styles from './case-people.module.css'

interface MinimalPersonProps {
  readonly caseId: string
  readonly casePersonId: string
  readonly role: MinimalRole
  readonly onClose: () => void
  readonly onSaved: (detail: CaseDetail) => void
}

/** Somebody of whom only little is written down, to correct or to take out. */
export function MinimalPerson({
  caseId,
  casePersonId,
  role,
  onClose,
  onSaved,
}: MinimalPersonProps) {
  const { t } = useTranslation()
  const read = useCall(() => api.cases.get({ caseId, casePersonId }), [caseId, casePersonId])
  const [failure, setFailure] = useState<AppError | null>(null)
  const [removing, setRemoving] = useState(false)
  const run = (work: Promise<CaseDetail>): void => {
    // The case itself shows the survivor who was shown before.
    work.then(
      async () => onSaved(await api.cases.get({ caseId })),
      (thrown: unknown) => {
        setFailure(asAppError(thrown))
      },
    )
  }
  if (read.value === null) return <Loading />
  const detail = read.value
  const own = onlyOf(detail.answers, minimalFields[role])
  return (
    <div className={styles['form']}>
      {failure !== null && <AnswerErrorNotice error={failure} />}
      <RowEditor
        kept={keptAs('person', casePersonId)}
        paths={minimalFields[role]}
        answers={own}
        onCancel={onClose}
        onSave={(answers) => {
          const changes = writable(changesOf(own, answers))
          run(api.cases.changePerson({ caseId, casePersonId, revision: detail.revision, changes }))
        }}
      />
      <Button
        kind="plain"
        onClick={() => {
          setRemoving(true)
        }}
      >
        {t('people.remove')}
      </Button>
      <RemoveDialog
        open={removing}
        onClose={() => {
          setRemoving(false)
        }}
        onRemove={() => {
          run(api.cases.removePerson({ caseId, casePersonId }))
        }}
      />
    </div>
  )
}

interface RemoveDialogProps {
  readonly open: boolean
  readonly onClose: () => void
  readonly onRemove: () => void
}

function RemoveDialog({ open, onClose, onRemove }: RemoveDialogProps) {
  const { t } = useTranslation()
  return (
    <Dialog
      title={t('people.removeTitle')}
      open={open}
      onClose={onClose}
      actions={
        <>
          <Button kind="danger" onClick={onRemove}>
            {t('people.remove')}
          </Button>
          <Button onClick={onClose}>{t('cases.cancel')}</Button>
        </>
      }
    >
      <p>{t('people.removeMore')}</p>
    </Dialog>
  )
}

function onlyOf(answers: Answers, paths: readonly string[]): Answers {
  return Object.fromEntries(Object.entries(answers).filter(([path]) => paths.includes(path)))
}
