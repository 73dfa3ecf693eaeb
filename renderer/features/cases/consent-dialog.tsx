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
import { AnswerErrorNotice } from '../../form/answer-error-notice.tsx'
import { DateControl } from '../../form/controls/date-control.tsx'
import { keptAs } from '../../form/kept-as.ts'
import { today } from '../../form/today.ts'
import { useLanguage } from '../../form/use-language.ts'
import { Button } from '../../ui/button.tsx'
import { Choice } from '../../ui/choice.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { TextField } from '../../ui/text-field.tsx'
import styles from './history.module.css'

interface ConsentDialogProps {
  readonly caseId: string
  readonly casePersonId: string
  readonly onClose: () => void
  readonly onSaved: (detail: CaseDetail) => void
}

const decisions = ['given', 'refused', 'withdrawn'] as const
const codesOf = (path: string) => fieldOf(path).list?.codes.map(({ code }) => code) ?? []

/** Notes a new decision; earlier ones stay. */
export function ConsentDialog({ onClose, onSaved, ...place }: ConsentDialogProps) {
  const { t } = useTranslation()
  const form = useConsentForm(place, onSaved)
  const { scope, decision, givenBy, decidedOn, expiresOn } = form.value
  const options = useLabels()

  return (
    <Dialog
      title={t('cases.addConsentTitle')}
      open
      kept={keptAs('consent', place.casePersonId)}
      onClose={onClose}
      actions={
        <>
          <Button
            kind="primary"
            disabled={!form.ready}
            busy={form.busy}
            onClick={() => void form.save()}
          >
            {t('cases.addConsentDo')}
          </Button>
          <Button onClick={onClose}>{t('cases.cancel')}</Button>
        </>
      }
    >
      <div className={styles['fields']}>
        {form.failure !== null && <AnswerErrorNotice error={form.failure} />}
        <Choice
          label={t('cases.scope')}
          options={options('consentScope', consentScopes)}
          value={scope}
          onChange={form.put('scope')}
        />
        <Choice
          label={t('cases.decision')}
          options={options('consentDecision', decisions)}
          value={decision}
          onChange={form.put('decision')}
          inline
        />
        <Choice
          label={t('cases.decidedBy')}
          options={options('consentGiver', consentGivers)}
          value={givenBy}
          onChange={form.put('givenBy')}
        />
        <Ways form={form} />
        <Day path="consentEvent.decidedOn" value={decidedOn} onChange={form.put('decidedOn')} />
        {decision === 'given' && (
          <Day path="consentEvent.expiresOn" value={expiresOn} onChange={form.put('expiresOn')} />
        )}
      </div>
    </Dialog>
  )
}

/** Codes of a list, in words. */
function useLabels() {
  const language = useLanguage()
  return (list: string, codes: readonly string[]) =>
    codes.map((value) => ({ value, label: codeWords(language, list, value).label }))
}

/** How the decision was given, whether a child wants it too, and to whom a referral goes. */
function Ways({ form }: { readonly form: ReturnType<typeof useConsentForm> }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const options = useLabels()
  const { assent, method, recipient } = form.value
  return (
    <>
      {form.byAnother && (
        <Choice
          label={fieldWords(language, 'consentEvent.assent').label}
          options={options('assent', codesOf('consentEvent.assent'))}
          value={assent}
          onChange={form.put('assent')}
        />
      )}
      <Choice
        label={fieldWords(language, 'consentEvent.method').label}
        options={options('consentMethod', codesOf('consentEvent.method'))}
        value={method}
        onChange={form.put('method')}
        inline
      />
      {form.toSomebody && (
        <TextField
          label={t('intake.consent.recipient')}
          hint={t('intake.consent.recipientHint')}
          value={recipient}
          maxLength={200}
          onChange={form.put('recipient')}
        />
      )}
    </>
  )
}

interface ConsentFields {
  readonly scope: string | null
  readonly decision: string | null
  readonly givenBy: string | null
  readonly assent: string | null
  readonly method: string | null
  readonly recipient: string
  readonly decidedOn: string
  readonly expiresOn: string
}

type Place = Pick<ConsentDialogProps, 'caseId' | 'casePersonId'>

function useConsentForm(place: Place, onSaved: (detail: CaseDetail) => void) {
  const [value, setValue] = useState<ConsentFields>({
    scope: null,
    decision: null,
    givenBy: null,
    assent: null,
    method: null,
    recipient: '',
    decidedOn: today(),
    expiresOn: '',
  })
  const [busy, setBusy] = useState(false)
  const [failure, setFailure] = useState<AppError | null>(null)
  const { scope, decision, givenBy, decidedOn } = value
  const expiresOn = decision === 'given' && value.expiresOn !== '' ? value.expiresOn : null
  // A child is asked too; a referral is agreed to for one organisation.
  const byAnother = givenBy !== null && givenBy !== 'self'
  const toSomebody = scope === 'referral' && decision === 'given'
  const save = async (): Promise<void> => {
    if (scope === null || decision === null) return
    setBusy(true)
    try {
      const consent = {
        scope,
        decision,
        givenBy,
        decidedOn,
        expiresOn,
        method: value.method,
        assent: byAnother ? value.assent : null,
        recipient: toSomebody && value.recipient.trim() !== '' ? value.recipient.trim() : null,
      }
      onSaved(await api.cases.recordConsent({ ...place, consent }))
    } catch (error) {
      setFailure(asAppError(error))
      setBusy(false)
    }
  }
  return {
    value,
    byAnother,
    toSomebody,
    busy,
    failure,
    save,
    put: (name: keyof ConsentFields) => (next: string) => {
      setValue((before) => ({ ...before, [name]: next }))
    },
    ready:
      scope !== null &&
      decision !== null &&
      isDay('consentEvent.decidedOn', decidedOn) &&
      (expiresOn === null || isDay('consentEvent.expiresOn', expiresOn)),
  }
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
