/** @file A date typed in one go. The only place where quick entry reads dates. */
import { isCalendarDate } from '#shared/codebook/calendar.ts'
import type { Language } from '#shared/i18n/languages.ts'
import { plain } from '../../ui/matching.ts'
import { monthNames } from '../date-words.ts'
import { latinDigits } from '../digits.ts'
import { gregorianYear } from '../partial-date.ts'

/**
 * `22 11 2026`, `22/11/2026`, `22 nov 2026`, `2026-11-22`, `11 2026`, `2026-11`, `2026`, each also with
 * a Buddhist-era year. `null` when it is none of these.
 */
export function readDate(text: string, language: Language): string | null {
  const parts = latinDigits(text)
    .trim()
    .split(/[\s./,-]+/)
  if (parts.length > 3 || parts.some((part) => part === '')) return null
  const inOrder = isYear(parts[0]) ? parts : [...parts].reverse()
  const [year = '', month, day] = inOrder
  if (!isYear(year)) return null
  const written = [gregorianYear(year) ?? year]
  if (month !== undefined) written.push(twoDigits(monthNumber(month, language)))
  if (day !== undefined) written.push(twoDigits(day))
  const date = written.join('-')
  return isCalendarDate(date) ? date : null
}

function isYear(part: string | undefined): boolean {
  return part !== undefined && /^\d{4}$/.test(part)
}

const twoDigits = (part: string): string => part.padStart(2, '0')

/** A number as it is; a month in letters, or the beginning of one that no other has, as its number. */
function monthNumber(part: string, language: Language): string {
  if (/^\d+$/.test(part)) return part
  const typed = plain(part)
  const matching = monthNames(language).flatMap((name, index) =>
    plain(name).startsWith(typed) ? [index + 1] : [],
  )
  return matching.length === 1 ? String(matching[0]) : part
}

/** A stored date as it is typed, day first; what is no date yet, as it is. */
export function dateEntry(value: string): string {
  return isCalendarDate(value) ? value.split('-').reverse().join(' ') : value
}
