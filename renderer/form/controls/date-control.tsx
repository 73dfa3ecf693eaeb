import { useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { buddhistYear, showsBuddhistYears } from '#shared/domain/calendar-era.ts'
import type { ControlProps } from '../control.ts'
import { classNames } from '../../ui/class-names.ts'
import { monthNames } from '../date-words.ts'
import {
  joinDate,
  keptYear,
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
 * Day, month in letters, year: as much of it as is known. The precision is said in words beside it,
 * so that "2019" is never taken for 1 January 2019. A year of the Thai calendar becomes ours while it
 * is typed, and the words say so.
 */
export function DateBoxes({ exact = false, ...props }: DateBoxesProps) {
  const { t } = useTranslation()
  const id = useId()
  const parts = splitDate(props.value)
  const [typed, setTyped] = useState(parts.day)
  // "9" stays "9" while it is typed although the value already says "09".
  const day = Number(typed) === Number(parts.day) ? typed : parts.day
  const [converted, setConverted] = useState<string | null>(null)
  const put = (change: Partial<DateParts>): void => {
    const next = { ...parts, ...change }
    const year = keptYear(next.year)
    if (year !== next.year) setConverted(year)
    props.onChange(joinDate({ ...next, year }))
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
      <Known
        id={`${id}-precision`}
        parts={parts}
        exact={exact}
        wasConverted={converted === parts.year}
      />
    </div>
  )
}

interface KnownProps {
  readonly id: string
  readonly parts: DateParts
  readonly exact: boolean
  /** The year was typed as one of the Thai calendar. */
  readonly wasConverted: boolean
}

/** How much of the date is known, and its year in the other calendar where that helps. */
function Known({ id, parts, exact, wasConverted }: KnownProps) {
  const { t, i18n } = useTranslation()
  const precision = precisionOf(parts)
  const whole = precision === 'day' ? '' : t('intake.date.precisionExact')
  const buddhist = buddhistYear(parts.year)
  const told = buddhist !== null && (wasConverted || showsBuddhistYears(i18n.language))
  return (
    <span id={id} className={styles['precision']} aria-live="polite">
      {told && <span>{t('calendar.buddhistYear', { buddhist, year: parts.year })}</span>}
      <span>{exact ? whole : t(`intake.date.precision.${precision}`)}</span>
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
