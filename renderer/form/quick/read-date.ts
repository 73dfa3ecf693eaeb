/** @file A date typed in one go. The only place where quick entry reads dates. */
import { isCalendarDate } from '#shared/codebook/calendar.ts'
import { readTypedDate } from '#shared/domain/typed-date.ts'

/** As it is stored, in any spelling and calendar of the region; `null` when it is no date. */
export const readDate = (text: string): string | null => readTypedDate(text).date

/** A stored date as it is typed, day first; what is no date yet, as it is. */
export function dateEntry(value: string): string {
  return isCalendarDate(value) ? value.split('-').reverse().join(' ') : value
}
