/** @file The age that a date of birth already says, for the question that asks for it. */
import type { Answers } from '#shared/codebook/answer.ts'
import { isCalendarDate } from '#shared/codebook/calendar.ts'
import { ageRangeOn } from '#shared/domain/age.ts'

export const agePath = 'person.ageAtRegistration'

/** "21", or "21–22" when the date of birth leaves two ages open; `null` when it says nothing. */
export function ageFromBirth(answers: Answers, today: string): string | null {
  const birthdate = answers['person.birthdate']?.value
  if (typeof birthdate !== 'string' || !isCalendarDate(birthdate)) return null
  const day = answers['case.registrationDate']?.value
  const on = typeof day === 'string' && day.length === 10 && isCalendarDate(day) ? day : today
  const range = ageRangeOn(birthdate, on)
  if (range === null) return null
  return range.youngest === range.oldest
    ? String(range.oldest)
    : `${String(range.youngest)}–${String(range.oldest)}`
}
