/** @file A date in its three parts. Any of them may be unknown or half typed. */
import { readYear } from '#shared/domain/calendar-era.ts'
import { latinDigits } from '#shared/domain/digits.ts'

export interface DateParts {
  readonly year: string
  /** Two digits, as in the value; empty when not known. */
  readonly month: string
  readonly day: string
}

export type Precision = 'none' | 'year' | 'month' | 'day'

const empty: DateParts = { year: '', month: '', day: '' }

/** Reads what `joinDate` wrote, also when it is not a date yet. */
export function splitDate(value: unknown): DateParts {
  if (typeof value !== 'string') return empty
  const [year = '', month = '', day = ''] = value.split('-')
  return { year, month, day }
}

/**
 * `2001`, `2001-03`, `2001-03-09`; or what is there so far, such as `20` or `-03`, so that a draft
 * loses nothing. `null` when nothing is there. The codebook's check says whether it is a date.
 */
export function joinDate(parts: DateParts): string | null {
  const { year, month, day } = parts
  if (day !== '') return `${year}-${month}-${day.padStart(2, '0')}`
  if (month !== '') return `${year}-${month}`
  return year === '' ? null : year
}

/** Digits only, at most four, whichever script they were typed in. */
export function typedYear(text: string): string {
  return latinDigits(text).replace(/\D/g, '').slice(0, 4)
}

/** Digits only, at most two. `joinDate` makes two of one. */
export function typedDay(text: string): string {
  return latinDigits(text).replace(/\D/g, '').slice(0, 2)
}

export function precisionOf(parts: DateParts): Precision {
  if (!/^\d{4}$/.test(parts.year)) return 'none'
  if (parts.month === '') return 'year'
  return parts.day === '' ? 'month' : 'day'
}

/** A year of the Thai calendar as ours, as soon as it is whole; anything else as it is typed so far. */
export function keptYear(typed: string): string {
  return readYear(typed).year ?? typed
}
