import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import { OptionList } from '../../form/controls/option-list.tsx'
import styles from './consent-step.module.css'

/** The seven points of the IOM screening form, in the order they are said. */
const points = [
  ['Purpose', 'who'],
  ['UseOfData', 'use'],
  ['Voluntary', 'choice'],
  ['Research', 'numbers'],
  ['RightToData', 'access'],
  ['Retention', 'time'],
  ['Withdrawal', 'withdraw'],
] as const

interface ConsentPointsProps {
  /** Codes of `consentEvent.explained`. */
  readonly explained: readonly string[]
  readonly onChange: (explained: readonly string[]) => void
}

/** Explained in one's own words, and ticked one by one. */
export function ConsentPoints({ explained, onChange }: ConsentPointsProps) {
  const { t } = useTranslation()
  const id = useId()
  return (
    <fieldset className={styles['question']} data-question="consentEvent.explained">
      <legend className="aloud">{t('intake.consent.explain')}</legend>
      <OptionList
        type="checkbox"
        name={id}
        options={points.map(([code, words]) => ({
          code,
          label: t(`intake.consent.points.${words}`),
        }))}
        chosen={explained}
        describedBy={undefined}
        onChange={(changed, on) => {
          onChange(
            points
              .map(([code]) => code)
              .filter((code) => (code === changed ? on : explained.includes(code))),
          )
        }}
      />
    </fieldset>
  )
}
