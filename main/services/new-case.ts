/** @file A finished interview becomes a case: the same way for people and for practice data. */
import type { Answers } from '#shared/codebook/answer.ts'
import { codebookVersion, entityByName, type RepeatedEntity } from '#shared/codebook/codebook.ts'
import { latestDecision } from '#shared/codebook/consent.ts'
import { AppError } from '#shared/errors.ts'
import type { ConsentDecision } from '#shared/ipc/cases.ts'
import type { Writer } from '#main/db/database.ts'
import { insertAssignment } from '#main/db/tables/case-assignment.ts'
import { insertCasePerson } from '#main/db/tables/case-person.ts'
import { writeLocalAnswers } from '#main/db/tables/local-answer.ts'
import {
  caseTable,
  consentEventTable,
  personTable,
  statusDecisionTable,
  victimTable,
} from '#main/db/tables/record-tables.ts'
import { answersOf, findRow, insertRow, updateRow } from '#main/db/tables/table.ts'
import { newId } from '#main/vault/encryption.ts'
import { checkedAnswers, consentAnswers, rowAnswers, settledAnswers } from './check-answers.ts'
import { differing } from './answer-changes.ts'
import { addRow } from './record-rows.ts'
import type { Recorder } from './recorder.ts'

export interface Interview {
  readonly answers: Answers
  readonly consents: readonly ConsentDecision[]
  /** What a person may have many of, e.g. whom they already told. */
  readonly rows?: readonly InterviewRow[]
  /** The day the interview began: the day of registration when no other is given. */
  readonly beganOn: string
}

interface InterviewRow {
  readonly entity: RepeatedEntity
  readonly answers: Answers
}

/** What may be stored of an interview. Made only by `prepareCase`. */
export interface PreparedCase {
  readonly answers: Answers
  readonly consents: readonly Answers[]
  readonly rows: readonly InterviewRow[]
  /** The person agreed to no interview, or to no record: nothing is kept but that. */
  readonly refused: boolean
}

/**
 * Checks everything before anything is written. Of a person who did not agree to the interview, or
 * who wants no record, only the day and the refusal are kept.
 * @throws AppError `invalidInput`; reason `consentUndecided` when nobody asked for consent to the interview
 */
export function prepareCase(interview: Interview, today: string): PreparedCase {
  const { consents, rows = [] } = interview
  const decision = latestDecision(consents, 'interview', today)
  if (decision === null || decision.decision === 'notAsked')
    throw new AppError('invalidInput', { fields: ['consent'], reason: 'consentUndecided' })
  const registered = withRegistrationDate(interview)
  const record = latestDecision(consents, 'caseRecord', today)
  if (decision.decision !== 'given' || isNo(record))
    return {
      answers: checkedAnswers(onlyRegistrationDate(registered), today),
      consents: [decision, record].flatMap((one) =>
        one === null ? [] : [consentAnswers(bare(one), today)],
      ),
      rows: [],
      refused: true,
    }
  return {
    answers: settledAnswers(checkedAnswers(registered, today)),
    consents: consents.map((consent) => consentAnswers(consent, today)),
    rows: rows.map(({ entity, answers }) => ({ entity, answers: rowAnswers(entity, answers) })),
    refused: false,
  }
}

const isNo = (decision: ConsentDecision | null): boolean =>
  decision?.decision === 'refused' || decision?.decision === 'withdrawn'

/** A refusal holds who decided what and when: nothing that was said on the way to it. */
function bare({ scope, decision, givenBy, decidedOn, expiresOn }: ConsentDecision) {
  return { scope, decision, givenBy, decidedOn, expiresOn }
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

/**
 * @param code given out before, and not the code of another case
 * @param knownPerson somebody whom the office knows already: only what differs is written
 */
export function writeCase(
  db: Writer,
  caseId: string,
  code: string,
  prepared: PreparedCase,
  recorder: Recorder,
  knownPerson: string | null = null,
): void {
  const frame = { revision: 1, ...frameOf(recorder) }
  insertRow(db, caseTable, { id: caseId, code, ...frame }, prepared.answers, recorder.sealer)
  writeVictim(db, caseId, prepared, recorder, knownPerson)
  assignInterviewer(db, caseId, recorder)
}

/** Who finished an interview works on its case. */
export function assignInterviewer(db: Writer, caseId: string, { staffId, at }: Recorder): void {
  insertAssignment(db, { id: newId(), caseId, staffId, how: 'intake', by: staffId, at })
}

const frameOf = ({ at }: Recorder) => ({
  created_at: at,
  updated_at: at,
  codebook_version: codebookVersion,
})

/** A victim or survivor with everything of their own, in a case that is there. */
export function writeVictim(
  db: Writer,
  caseId: string,
  { answers, consents, rows }: PreparedCase,
  recorder: Recorder,
  knownPerson: string | null,
): void {
  const { sealer, at } = recorder
  const personId = knownPerson ?? newId()
  const casePersonId = newId()
  const frame = { revision: 1, ...frameOf(recorder) }
  if (knownPerson === null) insertRow(db, personTable, { id: personId, ...frame }, answers, sealer)
  else updatePerson(db, personId, answers, recorder)
  insertCasePerson(db, { id: casePersonId, caseId, personId, role: 'victim' }, at)
  insertRow(
    db,
    victimTable,
    { id: newId(), case_person_id: casePersonId, ...frame },
    answers,
    sealer,
  )
  writeLocalAnswers(db, casePersonId, { answers, paths: new Set(Object.keys(answers)), at }, sealer)
  for (const consent of consents) addConsent(db, casePersonId, consent, recorder)
  if (entityByName.statusDecision.fields.some(({ path }) => answers[path] !== undefined))
    addStatusDecision(db, casePersonId, answers, recorder)
  for (const row of rows) addRow(db, row.entity, casePersonId, row.answers, recorder)
}

/** What was not asked again, or not answered now, stays as it is known. */
function updatePerson(
  db: Writer,
  personId: string,
  given: Answers,
  { sealer, at }: Recorder,
): void {
  const before = answersOf(personTable, findRow(db, personTable, personId), sealer)
  const own = new Set<string>(entityByName.person.fields.map(({ path }) => path))
  const now = Object.fromEntries(
    Object.entries(given).filter(
      ([path, { value }]) =>
        own.has(path) && (value !== null || (before[path]?.value ?? null) === null),
    ),
  )
  const answers = { ...before, ...now }
  const paths = differing(before, answers)
  if (paths.size > 0) updateRow(db, personTable, personId, { answers, paths, at }, sealer)
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
