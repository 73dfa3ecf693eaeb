import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'
import { isAnswered } from '#shared/codebook/answer.ts'
import {
  caseRoles,
  isMinimalRole,
  minimalFields,
  type CaseRole,
} from '#shared/domain/case-roles.ts'
import { sharedPaths } from '#shared/domain/shared-answers.ts'
import type { AppError } from '#shared/errors.ts'
import { fieldWords } from '#shared/i18n/codebook-words.ts'
import type { CaseDetail } from '#shared/ipc/cases.ts'
import { api } from '../../api/client.ts'
import { asAppError } from '../../api/use-call.ts'
import { AnswerErrorNotice } from '../../form/answer-error-notice.tsx'
import { keptAs } from '../../form/kept-as.ts'
import { RowEditor } from '../../form/row-editor.tsx'
import { useLanguage } from '../../form/use-language.ts'
import { writable } from '../../form/writable.ts'
import { paths } from '../../paths.ts'
import { Button } from '../../ui/button.tsx'
import { Choice, Choices } from '../../ui/choice.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import styles from './case-people.module.css'

interface AddPersonDialogProps {
  readonly detail: CaseDetail
  readonly onClose: () => void
  readonly onSaved: (detail: CaseDetail) => void
}

/** First who it is: a survivor comes through an interview, of others little is written down. */
export function AddPersonDialog({ detail, onClose, onSaved }: AddPersonDialogProps) {
  const { t } = useTranslation()
  const [role, setRole] = useState<CaseRole>('victim')
  const [failure, setFailure] = useState<AppError | null>(null)
  const { caseId } = detail
  const failed = (thrown: unknown): void => {
    setFailure(asAppError(thrown))
  }
  return (
    <Dialog title={t('people.addTitle')} open size="wide" onClose={onClose}>
      <p>{t('people.addMore')}</p>
      {failure !== null && <AnswerErrorNotice error={failure} />}
      <Choice
        label={t('people.addTitle')}
        hideLabel
        inline
        options={caseRoles.map((one) => ({ value: one, label: t(`people.role.${one}`) }))}
        value={role}
        onChange={(value) => {
          setRole(caseRoles.find((one) => one === value) ?? 'victim')
        }}
      />
      {isMinimalRole(role) ? (
        <RowEditor
          key={role}
          kept={keptAs('person', 'new', caseId, role)}
          paths={minimalFields[role]}
          answers={{}}
          onCancel={onClose}
          onSave={(answers) => {
            api.cases
              .addPerson({ caseId, role, answers: writable(answers) })
              .then(async () => {
                onSaved(await api.cases.get({ caseId, casePersonId: detail.casePersonId }))
              })
              .catch(failed)
          }}
        />
      ) : (
        <JoinForm detail={detail} onFailed={failed} />
      )}
    </Dialog>
  )
}

interface JoinFormProps {
  readonly detail: CaseDetail
  readonly onFailed: (thrown: unknown) => void
}

/** What the two lived through together, ticked one by one; nothing is copied unasked. */
function JoinForm({ detail, onFailed }: JoinFormProps) {
  const { t } = useTranslation()
  const language = useLanguage()
  const navigate = useNavigate()
  const offered = sharedPaths.filter((path) => isAnswered(detail.answers[path]))
  const [chosen, setChosen] = useState<readonly string[]>([])
  const start = async (): Promise<void> => {
    const joins = { caseId: detail.caseId, copyFrom: detail.casePersonId, paths: [...chosen] }
    const row = await api.intake.start({ joins })
    await navigate(paths.draft(row.draftId))
  }
  return (
    <div className={styles['share']}>
      {offered.length > 0 && (
        <>
          <Choices
            label={t('people.share')}
            hint={t('people.shareMore')}
            options={offered.map((path) => ({
              value: path,
              label: fieldWords(language, path).label,
            }))}
            value={chosen}
            onChange={setChosen}
          />
        </>
      )}
      <div>
        <Button
          kind="primary"
          onClick={() => {
            start().catch(onFailed)
          }}
        >
          {t('people.startInterview')}
        </Button>
      </div>
    </div>
  )
}
