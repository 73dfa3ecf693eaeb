/** @file Answers as they may be stored: tidied, checked, without what is not asked, with what is computed. */
import type { Answer, Answers } from '#shared/codebook/answer.ts'
import { clearUnasked } from '#shared/codebook/asked.ts'
import { entityByName, type RepeatedEntity } from '#shared/codebook/codebook.ts'
import { checkAnswers, tidyAnswers } from '#shared/codebook/schema.ts'
import { ageRangeOn } from '#shared/domain/age.ts'
import { AppError } from '#shared/errors.ts'
import type { ConsentDecision } from '#shared/ipc/cases.ts'
import { today } from './clock.ts'

/** @throws AppError `invalidInput` naming the fields, never their values */
export function checkedAnswers(answers: Answers, day: string): Answers {
  const tidied = tidyAnswers(answers)
  const problems = checkAnswers(tidied, day)
  if (problems.length > 0)
    throw new AppError('invalidInput', {
      fields: problems.map(({ path }) => path),
      ...(problems[0] === undefined ? {} : { reason: problems[0].problem }),
    })
  return tidied
}

/** All answers of a case as they are to be stored. */
export function settledAnswers(answers: Answers): Answers {
  return withAge(clearUnasked(answers).answers)
}

const oldest = 120

/**
 * The age at registration follows from the birthdate where one is known; it is an estimate when the
 * birthdate is, or leaves two ages open.
 */
function withAge(answers: Answers): Answers {
  const birthdate = answers['person.birthdate']
  const registered = answers['case.registrationDate']?.value
  if (typeof birthdate?.value !== 'string' || typeof registered !== 'string') return answers
  const range = ageRangeOn(birthdate.value, registered)
  if (range === null || range.youngest > oldest)
    throw new AppError('invalidInput', { fields: ['person.birthdate'], reason: 'outOfRange' })
  const estimated = birthdate.estimated === true || range.youngest !== range.oldest
  const age: Answer = { value: range.youngest, ...(estimated ? { estimated } : {}) }
  return { ...answers, 'person.ageAtRegistration': age }
}

/** @throws AppError `invalidInput` */
export function consentAnswers(consent: ConsentDecision, today: string): Answers {
  const { expiresOn, decidedOn } = consent
  if (expiresOn !== null && expiresOn < decidedOn)
    throw new AppError('invalidInput', { fields: ['consentEvent.expiresOn'], reason: 'outOfRange' })
  return checkedAnswers(
    {
      'consentEvent.scope': { value: consent.scope },
      'consentEvent.decision': { value: consent.decision },
      'consentEvent.givenBy': { value: consent.givenBy },
      'consentEvent.decidedOn': { value: decidedOn },
      'consentEvent.expiresOn': { value: expiresOn },
      'consentEvent.explained': { value: some(consent.explained) },
      'consentEvent.method': { value: consent.method ?? null },
      'consentEvent.language': { value: consent.language ?? null },
      'consentEvent.assent': { value: consent.assent ?? null },
      'consentEvent.recipient': { value: consent.recipient ?? null },
      'consentEvent.withheld': { value: some(consent.withheld) },
      'consentEvent.withheldFrom': { value: consent.withheldFrom ?? null },
    },
    today,
  )
}

/** An empty list would read as "none of these", which nobody said. */
const some = (codes: readonly string[] | undefined): readonly string[] | null =>
  codes === undefined || codes.length === 0 ? null : codes

/** @throws AppError `invalidInput` for an answer of another entity, or for none at all */
export function rowAnswers(entity: RepeatedEntity, given: Answers, day = today()): Answers {
  const own = new Set<string>(entityByName[entity].fields.map(({ path }) => path))
  const others = Object.keys(given).filter((path) => !own.has(path))
  if (others.length > 0) throw new AppError('invalidInput', { fields: others })
  return checkedAnswers(given, day)
}
