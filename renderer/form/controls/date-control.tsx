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

/**
 * Year, month, day: as much of it as is known. The precision is said in words under it, so that
 * "2019" is never taken for 1 January 2019.
 */
export function DateControl(props: ControlProps) {
  const { t } = useTranslation()
  const language = useLanguage()
  const id = useId()
  const parts = splitDate(props.value)
  const [typed, setTyped] = useState(parts.day)
  // "9" stays "9" while it is typed although the value already says "09".
  const day = Number(typed) === Number(parts.day) ? typed : parts.day
  const gregorian = gregorianYear(parts.year)
  const put = (change: Partial<DateParts>): void => {
    props.onChange(joinDate({ ...parts, ...change }))
  }
  const shared = {
    autoComplete: 'off',
    'aria-describedby': classNames(`${id}-precision`, props.describedBy),
    'aria-invalid': props.invalid || undefined,
  }

  return (
    <div className={styles['date']}>
      <label className={styles['part']}>
        <span className={styles['partLabel']}>{t('intake.date.day')}</span>
        <input
          {...shared}
          type="text"
          inputMode="numeric"
          className={classNames(styles['input'], styles['day'])}
          value={day}
          maxLength={2}
          onChange={(event) => {
            setTyped(typedDay(event.target.value))
            put({ day: typedDay(event.target.value) })
          }}
        />
      </label>
      <label className={styles['part']}>
        <span className={styles['partLabel']}>{t('intake.date.month')}</span>
        <select
          {...shared}
          className={classNames(styles['input'], styles['month'])}
          value={parts.month}
          onChange={(event) => {
            put({ month: event.target.value })
          }}
        >
          <option value="">{t('intake.date.noMonth')}</option>
          {monthNames(language).map((name, index) => (
            <option key={name} value={String(index + 1).padStart(2, '0')}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <label className={styles['part']}>
        <span className={styles['partLabel']}>{t('intake.date.year')}</span>
        <input
          {...shared}
          type="text"
          inputMode="numeric"
          className={classNames(styles['input'], styles['year'])}
          value={parts.year}
          maxLength={4}
          onChange={(event) => {
            put({ year: typedYear(event.target.value) })
          }}
        />
      </label>
      <span id={`${id}-precision`} className={styles['precision']} aria-live="polite">
        {props.field.exact === true && precisionOf(parts) !== 'day'
          ? t('intake.date.precisionExact')
          : t(`intake.date.precision.${precisionOf(parts)}`)}
      </span>
      {gregorian !== null && (
        <button
          type="button"
          className={styles['convert']}
          onClick={() => {
            put({ year: gregorian })
          }}
        >
          {t('intake.date.buddhist', { typed: parts.year, year: gregorian })}
        </button>
      )}
    </div>
  )
}
