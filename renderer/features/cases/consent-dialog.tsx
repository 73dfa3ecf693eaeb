import { useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { fieldOf } from '#shared/codebook/codebook.ts'
import { consentGivers, consentScopes } from '#shared/codebook/consent.ts'
import { checkAnswer } from '#shared/codebook/schema.ts'
import type { AppError } from '#shared/errors.ts'
import { codeWords, fieldWords } from '#shared/i18n/codebook-words.ts'
import type { CaseDetail } from '#shared/ipc/cases.ts'
import { api } from '../../api/client.ts'
import { asAppError } from '../../api/use-call.ts'
import { DateControl } from '../../form/controls/date-control.tsx'
import { today } from '../../form/today.ts'
import { useLanguage } from '../../form/use-language.ts'
import { Button } from '../../ui/button.tsx'
import { Choice } from '../../ui/choice.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { ErrorNotice } from '../../ui/error-notice.tsx'
import styles from './history.module.css'

interface ConsentDialogProps {
  readonly caseId: string
  readonly onClose: () => void
  readonly onSaved: (detail: CaseDetail) => void
}

const decisions = ['given', 'refused', 'withdrawn'] as const

/** Notes a new decision; earlier ones stay. */
export function ConsentDialog({ caseId, onClose, onSaved }: ConsentDialogProps) {
  const { t } = useTranslation()
  const language = useLanguage()
  const [scope, setScope] = useState<string | null>(null)
  const [decision, setDecision] = useState<string | null>(null)
  const [givenBy, setGivenBy] = useState<string | null>(null)
  const [decidedOn, setDecidedOn] = useState(today())
  const [expiresOn, setExpiresOn] = useState('')
  const [busy, setBusy] = useState(false)
  const [failure, setFailure] = useState<AppError | null>(null)
  const expires = decision === 'given' && expiresOn !== '' ? expiresOn : null
  const ready =
    scope !== null &&
    decision !== null &&
    isDay('consentEvent.decidedOn', decidedOn) &&
    (expires === null || isDay('consentEvent.expiresOn', expires))

  const save = async (): Promise<void> => {
    if (scope === null || decision === null) return
    setBusy(true)
    try {
      const consent = { scope, decision, givenBy, decidedOn, expiresOn: expires }
      onSaved(await api.cases.recordConsent({ caseId, consent }))
    } catch (error) {
      setFailure(asAppError(error))
      setBusy(false)
    }
  }
  const options = (list: string, codes: readonly string[]) =>
    codes.map((value) => ({ value, label: codeWords(language, list, value).label }))

  return (
    <Dialog
      title={t('cases.addConsentTitle')}
      open
      onClose={onClose}
      actions={
        <>
          <Button kind="primary" disabled={!ready} busy={busy} onClick={() => void save()}>
            {t('cases.addConsentDo')}
          </Button>
          <Button onClick={onClose}>{t('cases.cancel')}</Button>
        </>
      }
    >
      <div className={styles['fields']}>
        {failure !== null && <ErrorNotice error={failure} />}
        <Choice
          label={t('cases.scope')}
          options={options('consentScope', consentScopes)}
          value={scope}
          onChange={setScope}
        />
        <Choice
          label={t('cases.decision')}
          options={options('consentDecision', decisions)}
          value={decision}
          onChange={setDecision}
          inline
        />
        <Choice
          label={t('cases.decidedBy')}
          options={options('consentGiver', consentGivers)}
          value={givenBy}
          onChange={setGivenBy}
        />
        <Day path="consentEvent.decidedOn" value={decidedOn} onChange={setDecidedOn} />
        {decision === 'given' && (
          <Day path="consentEvent.expiresOn" value={expiresOn} onChange={setExpiresOn} />
        )}
      </div>
    </Dialog>
  )
}

function isDay(path: string, day: string): boolean {
  return checkAnswer(fieldOf(path), { value: day }, today()) === null
}

interface DayProps {
  readonly path: string
  readonly value: string
  readonly onChange: (day: string) => void
}

function Day({ path, value, onChange }: DayProps) {
  const language = useLanguage()
  const id = useId()
  return (
    <fieldset className={styles['group']}>
      <legend id={id}>{fieldWords(language, path).label}</legend>
      <DateControl
        field={fieldOf(path)}
        value={value}
        labelledBy={id}
        describedBy={undefined}
        invalid={false}
        onChange={(day) => {
          onChange(typeof day === 'string' ? day : '')
        }}
      />
    </fieldset>
  )
}
