/** @file Dates in words, always with the month in letters. */
import { isCalendarDate } from '#shared/codebook/calendar.ts'
import type { Language } from '#shared/ipc/session.ts'
import { dateText } from '../ui/dates.ts'

/** January first. */
export function monthNames(language: Language): readonly string[] {
  const format = new Intl.DateTimeFormat(language, { month: 'long', timeZone: 'UTC' })
  return Array.from({ length: 12 }, (_, month) =>
    format.format(new Date(Date.UTC(2026, month, 15))),
  )
}

/** `2001-03-09` as "9 Mar 2001", `2001` as "2001"; what is not a date yet, as it was typed. */
export function dateWords(language: Language, value: string): string {
  return isCalendarDate(value) ? dateText(value, language) : value
}
