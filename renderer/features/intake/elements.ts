/** @file Which answers speak for which element of trafficking. It reminds; a person decides. */
import type { Answers } from '#shared/codebook/answer.ts'
import { ageRangeOn, majorityOn, type Majority } from '#shared/domain/age.ts'
import { isCalendarDate } from '#shared/codebook/calendar.ts'

/** Palermo Protocol, article 3: act, means, purpose; a child needs no means. */
export const elements = [
  { id: 'act', path: 'victim.acts' },
  { id: 'means', path: 'victim.methodsOfControl' },
  { id: 'purpose', path: 'victim.exploitationTypes' },
] as const

/** Under 18 now or then, as far as the answers say. `null`: nothing is known about the age. */
export function childhood(
  answers: Answers,
  today: string,
): { now: Majority | null; then: Majority | null } {
  return {
    now: fromBirth(answers, today) ?? fromAge(answers['person.ageAtRegistration']?.value),
    then: fromAge(answers['victim.ageWhenTrafficked']?.value),
  }
}

function fromBirth(answers: Answers, today: string): Majority | null {
  const birthdate = answers['person.birthdate']?.value
  if (typeof birthdate !== 'string' || !isCalendarDate(birthdate)) return null
  const day = answers['case.registrationDate']?.value
  const on = typeof day === 'string' && day.length === 10 && isCalendarDate(day) ? day : today
  return ageRangeOn(birthdate, on) === null ? null : majorityOn(birthdate, on)
}

function fromAge(age: unknown): Majority | null {
  if (typeof age !== 'number') return null
  return age < 18 ? 'child' : 'adult'
}
