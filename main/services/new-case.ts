/** @file A finished interview becomes a case: the same way for people and for practice data. */
import type { Answers } from '#shared/codebook/answer.ts'
import { codebookVersion, entityByName } from '#shared/codebook/codebook.ts'
import { latestDecision } from '#shared/codebook/consent.ts'
import { AppError } from '#shared/errors.ts'
import type { ConsentDecision } from '#shared/ipc/cases.ts'
import type { Writer } from '#main/db/database.ts'
import { insertCasePerson } from '#main/db/tables/case-person.ts'
import {
  caseTable,
  consentEventTable,
  personTable,
  statusDecisionTable,
  victimTable,
} from '#main/db/tables/record-tables.ts'
import { insertRow } from '#main/db/tables/table.ts'
import { newId } from '#main/vault/encryption.ts'
import type { Sealer } from '#main/vault/session.ts'
import { checkedAnswers, consentAnswers, settledAnswers } from './check-answers.ts'

export interface Interview {
  readonly answers: Answers
  readonly consents: readonly ConsentDecision[]
  /** The day the interview began: the day of registration when no other is given. */
  readonly beganOn: string
}

/** What may be stored of an interview. Made only by `prepareCase`. */
export interface PreparedCase {
  readonly answers: Answers
  readonly consents: readonly Answers[]
}

/**
 * Checks everything before anything is written. Of an interview that the person did not agree to,
 * only the day and the refusal are kept.
 * @throws AppError `invalidInput`; reason `consentUndecided` when nobody asked for consent to the interview
 */
export function prepareCase(interview: Interview, today: string): PreparedCase {
  const decision = latestDecision(interview.consents, 'interview', today)
  if (decision === null || decision.decision === 'notAsked')
    throw new AppError('invalidInput', { fields: ['consent'], reason: 'consentUndecided' })
  const registered = withRegistrationDate(interview)
  if (decision.decision !== 'given')
    return {
      answers: checkedAnswers(onlyRegistrationDate(registered), today),
      consents: [consentAnswers(decision, today)],
    }
  return {
    answers: settledAnswers(checkedAnswers(registered, today)),
    consents: interview.consents.map((consent) => consentAnswers(consent, today)),
  }
}

const registrationDate = 'case.registrationDate'

function withRegistrationDate({ answers, beganOn }: Interview): Answers {
  const given = answers[registrationDate]
  return given === undefined || given.value === null
    ? { ...answers, [registrationDate]: { value: beganOn } }
    : answers
}

function onlyRegistrationDate(answers: Answers): Answers {
  const date = answers[registrationDate]
  return date === undefined ? {} : { [registrationDate]: date }
}

export interface Recorder {
  readonly staffId: string
  readonly sealer: Sealer
  readonly at: string
}

/** @param code given out before, and not the code of another case */
export function writeCase(
  db: Writer,
  caseId: string,
  code: string,
  { answers, consents }: PreparedCase,
  recorder: Recorder,
): void {
  const { sealer, at } = recorder
  const personId = newId()
  const casePersonId = newId()
  const frame = { revision: 1, created_at: at, updated_at: at, codebook_version: codebookVersion }
  insertRow(db, caseTable, { id: caseId, code, ...frame }, answers, sealer)
  insertRow(db, personTable, { id: personId, ...frame }, answers, sealer)
  insertCasePerson(db, { id: casePersonId, caseId, personId, role: 'victim' }, at)
  insertRow(
    db,
    victimTable,
    { id: newId(), case_person_id: casePersonId, ...frame },
    answers,
    sealer,
  )
  for (const consent of consents) addConsent(db, casePersonId, consent, recorder)
  if (entityByName.statusDecision.fields.some(({ path }) => answers[path] !== undefined))
    addStatusDecision(db, casePersonId, answers, recorder)
}

export function addConsent(
  db: Writer,
  casePersonId: string,
  answers: Answers,
  recorder: Recorder,
): void {
  insertRow(db, consentEventTable, appended(casePersonId, recorder), answers, recorder.sealer)
}

export function addStatusDecision(
  db: Writer,
  casePersonId: string,
  answers: Answers,
  recorder: Recorder,
): void {
  insertRow(db, statusDecisionTable, appended(casePersonId, recorder), answers, recorder.sealer)
}

function appended(casePersonId: string, { staffId, at }: Recorder) {
  return {
    id: newId(),
    created_at: at,
    recorded_by: staffId,
    codebook_version: codebookVersion,
    case_person_id: casePersonId,
  }
}
