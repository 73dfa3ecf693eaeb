import { useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ControlProps } from '../control.ts'
import { classNames } from '../../ui/class-names.ts'
import { monthNames } from '../date-words.ts'
import {
  gregorianYear,
  joinDate,
  precisionOf,
  splitDate,
  typedDay,
  typedYear,
  type DateParts,
} from '../partial-date.ts'
import { useLanguage } from '../use-language.ts'
import styles from './controls.module.css'

export interface DateBoxesProps {
  readonly value: unknown
  readonly onChange: (value: string | null) => void
  readonly describedBy?: string | undefined
  readonly invalid: boolean
  /** The whole date is needed: nothing is said about what is known of it. */
  readonly exact?: boolean
}

/** A question's date. */
export function DateControl({ field, ...props }: ControlProps) {
  return <DateBoxes {...props} exact={field.exact === true} />
}

/**
 * Day, month in letters, year: as much of it as is known. The precision is said in words under it,
 * so that "2019" is never taken for 1 January 2019.
 */
export function DateBoxes({ exact = false, ...props }: DateBoxesProps) {
  const { t } = useTranslation()
  const id = useId()
  const parts = splitDate(props.value)
  const [typed, setTyped] = useState(parts.day)
  // "9" stays "9" while it is typed although the value already says "09".
  const day = Number(typed) === Number(parts.day) ? typed : parts.day
  const put = (change: Partial<DateParts>): void => {
    props.onChange(joinDate({ ...parts, ...change }))
  }
  const shared = {
    'aria-describedby': classNames(`${id}-precision`, props.describedBy),
    'aria-invalid': props.invalid || undefined,
  }
  return (
    <div className={styles['date']}>
      <Digits
        {...shared}
        label={t('intake.date.day')}
        size="day"
        value={day}
        onType={(text) => {
          setTyped(typedDay(text))
          put({ day: typedDay(text) })
        }}
      />
      <Month
        {...shared}
        value={parts.month}
        none={exact ? t('intake.date.chooseMonth') : t('intake.date.noMonth')}
        onChoose={(month) => {
          put({ month })
        }}
      />
      <Digits
        {...shared}
        label={t('intake.date.year')}
        size="year"
        value={parts.year}
        onType={(text) => {
          put({ year: typedYear(text) })
        }}
      />
      <Precision id={`${id}-precision`} parts={parts} exact={exact} />
      <OtherEra
        year={parts.year}
        onUse={(year) => {
          put({ year })
        }}
      />
    </div>
  )
}

interface PrecisionProps {
  readonly id: string
  readonly parts: DateParts
  readonly exact: boolean
}

function Precision({ id, parts, exact }: PrecisionProps) {
  const { t } = useTranslation()
  const precision = precisionOf(parts)
  const whole = precision === 'day' ? '' : t('intake.date.precisionExact')
  return (
    <span id={id} className={styles['precision']} aria-live="polite">
      {exact ? whole : t(`intake.date.precision.${precision}`)}
    </span>
  )
}

interface Described {
  readonly 'aria-describedby': string
  readonly 'aria-invalid': true | undefined
}

interface DigitsProps extends Described {
  readonly label: string
  readonly size: 'day' | 'year'
  readonly value: string
  readonly onType: (text: string) => void
}

function Digits({ label, size, value, onType, ...aria }: DigitsProps) {
  return (
    <label className={styles['part']}>
      <span className={styles['partLabel']}>{label}</span>
      <input
        {...aria}
        type="text"
        inputMode="numeric"
        autoComplete="off"
        className={classNames(styles['input'], styles[size])}
        value={value}
        maxLength={size === 'day' ? 2 : 4}
        onChange={(event) => {
          onType(event.target.value)
        }}
      />
    </label>
  )
}

interface MonthProps extends Described {
  readonly value: string
  /** Stands there while no month is chosen. */
  readonly none: string
  readonly onChoose: (month: string) => void
}

function Month({ value, none, onChoose, ...aria }: MonthProps) {
  const { t } = useTranslation()
  const language = useLanguage()
  return (
    <label className={styles['part']}>
      <span className={styles['partLabel']}>{t('intake.date.month')}</span>
      <select
        {...aria}
        className={classNames(styles['input'], styles['month'])}
        value={value}
        onChange={(event) => {
          onChoose(event.target.value)
        }}
      >
        <option value="">{none}</option>
        {monthNames(language).map((name, index) => (
          <option key={name} value={String(index + 1).padStart(2, '0')}>
            {name}
          </option>
        ))}
      </select>
    </label>
  )
}

interface OtherEraProps {
  readonly year: string
  readonly onUse: (year: string) => void
}

/** A Buddhist-era year is never stored; the Gregorian one is one press away. */
function OtherEra({ year, onUse }: OtherEraProps) {
  const { t } = useTranslation()
  const gregorian = gregorianYear(year)
  if (gregorian === null) return null
  return (
    <button
      type="button"
      className={styles['convert']}
      onClick={() => {
        onUse(gregorian)
      }}
    >
      {t('intake.date.buddhist', { typed: year, year: gregorian })}
    </button>
  )
}
