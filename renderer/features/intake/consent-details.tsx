import { useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { fieldOf } from '#shared/codebook/codebook.ts'
import { consentGivers } from '#shared/codebook/consent.ts'
import { checkAnswer } from '#shared/codebook/schema.ts'
import { codeWords } from '#shared/i18n/codebook-words.ts'
import { DateControl } from '../../form/controls/date-control.tsx'
import { OptionList } from '../../form/controls/option-list.tsx'
import { dateWords } from '../../form/date-words.ts'
import { today } from '../../form/today.ts'
import { useLanguage } from '../../form/use-language.ts'
import { yearsAfter, type ConsentForm } from './consents.ts'
import styles from './consent-step.module.css'

interface ConsentDetailsProps {
  readonly form: ConsentForm
  readonly onChange: (part: Partial<ConsentForm>) => void
}

/** Who decided, when, and for how long a yes holds. */
export function ConsentDetails({ form, onChange }: ConsentDetailsProps) {
  const { t } = useTranslation()
  const language = useLanguage()
  const id = useId()
  return (
    <>
      <fieldset className={styles['question']} data-question="consentEvent.givenBy">
        <legend className={styles['ask']}>{t('intake.consent.who')}</legend>
        <OptionList
          type="radio"
          name={`${id}-who`}
          options={consentGivers.map((code) => ({
            code,
            label: codeWords(language, 'consentGiver', code).label,
          }))}
          chosen={form.givenBy === null ? [] : [form.givenBy]}
          describedBy={undefined}
          onChange={(givenBy) => {
            onChange({ givenBy })
          }}
        />
      </fieldset>
      <ConsentDate
        path="consentEvent.decidedOn"
        ask={t('intake.consent.when')}
        value={form.decidedOn}
        onChange={(decidedOn) => {
          onChange(
            form.expiresOn === yearsAfter(form.decidedOn, 1)
              ? { decidedOn, expiresOn: yearsAfter(decidedOn, 1) }
              : { decidedOn },
          )
        }}
      />
      <ConsentEnd form={form} onChange={onChange} />
    </>
  )
}

function ConsentEnd({ form, onChange }: ConsentDetailsProps) {
  const { t } = useTranslation()
  const language = useLanguage()
  const id = useId()
  const year = yearsAfter(form.decidedOn, 1)
  const twoYears = yearsAfter(form.decidedOn, 2)
  const offered = new Map<string, string | null>([
    ['oneYear', year],
    ['twoYears', twoYears],
    ['noEnd', null],
  ])
  const matching = [...offered].find(([, end]) => end === form.expiresOn)?.[0]
  const [other, setOther] = useState(matching === undefined)
  const chosen = other ? 'otherDay' : (matching ?? 'otherDay')
  return (
    <>
      <fieldset className={styles['question']} data-question="consentEvent.expiresOn">
        <legend className={styles['ask']}>{t('intake.consent.until')}</legend>
        <OptionList
          type="radio"
          name={id}
          options={[
            {
              code: 'oneYear',
              label: t('intake.consent.oneYear', { date: dateWords(language, year) }),
            },
            {
              code: 'twoYears',
              label: t('intake.consent.twoYears', { date: dateWords(language, twoYears) }),
            },
            { code: 'noEnd', label: t('intake.consent.noEnd') },
            { code: 'otherDay', label: t('intake.consent.otherDay') },
          ]}
          chosen={[chosen]}
          describedBy={undefined}
          onChange={(code) => {
            setOther(code === 'otherDay')
            const end = offered.get(code)
            if (end !== undefined) onChange({ expiresOn: end })
          }}
        />
      </fieldset>
      {other && (
        <ConsentDate
          path="consentEvent.expiresOn"
          ask={t('intake.consent.otherDay')}
          value={form.expiresOn ?? ''}
          onChange={(expiresOn) => {
            onChange({ expiresOn })
          }}
        />
      )}
    </>
  )
}

interface ConsentDateProps {
  readonly path: string
  readonly ask: string
  readonly value: string
  readonly onChange: (day: string) => void
}

/** Half a date stays here until it is a whole one. */
function ConsentDate({ path, ask, value, onChange }: ConsentDateProps) {
  const { t } = useTranslation()
  const id = useId()
  const [typed, setTyped] = useState(value)
  const field = fieldOf(path)
  const isRight = (day: string): boolean => checkAnswer(field, { value: day }, today()) === null
  const wrong = typed !== value && !isRight(typed)
  return (
    <fieldset className={styles['question']} data-question={path}>
      <legend id={id} className={styles['ask']}>
        {ask}
      </legend>
      <DateControl
        field={field}
        value={wrong ? typed : value}
        labelledBy={id}
        describedBy={wrong ? `${id}-error` : undefined}
        invalid={wrong}
        onChange={(next) => {
          const day = typeof next === 'string' ? next : ''
          setTyped(day)
          if (isRight(day)) onChange(day)
        }}
      />
      <p id={`${id}-error`} className={styles['error']} aria-live="polite">
        {wrong ? t('intake.consent.wholeDate') : null}
      </p>
    </fieldset>
  )
}
