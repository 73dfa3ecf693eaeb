/** @file A case as it is shown: everything about one of its people, and who the others are. */
import type { Answers } from '#shared/codebook/answer.ts'
import { repeatedEntities, type RepeatedEntity } from '#shared/codebook/codebook.ts'
import { caseRoles } from '#shared/domain/case-roles.ts'
import { AppError } from '#shared/errors.ts'
import type { CaseDetail, CasePerson, CaseRecordRow } from '#shared/ipc/cases.ts'
import type { Reader } from '#main/db/database.ts'
import { nameOfRow } from '#main/db/search/names.ts'
import { listRecords } from '#main/db/tables/case-events.ts'
import { listCasePeople } from '#main/db/tables/case-person.ts'
import {
  consentEventTable,
  rowTableOf,
  statusDecisionTable,
} from '#main/db/tables/record-tables.ts'
import { answersOf, text, textOrNull, type Row } from '#main/db/tables/table.ts'
import type { Sealer, Session } from '#main/vault/session.ts'
import { readCaseFile } from './case-file.ts'

/** @throws AppError `notFound` */
export function caseDetail(
  { db, identity }: Session,
  caseId: string,
  casePersonId?: string,
): CaseDetail {
  const file = readCaseFile(db, identity, caseId, casePersonId)
  return {
    caseId,
    casePersonId: file.person.id,
    personId: file.person.personId,
    people: listCasePeople(db, caseId).map((row) => casePerson(row, identity)),
    code: text(file.head, 'code'),
    revision: file.revision,
    createdAt: text(file.head, 'created_at'),
    updatedAt: text(file.head, 'updated_at'),
    codebookVersion: text(file.head, 'codebook_version'),
    answers: plain(file.answers),
    consents: file.consents.map((row) => consentEntry(row, identity)),
    statusHistory: file.decisions.flatMap((row) => statusEntry(row, identity)),
    rows: recordsOf(db, identity, file.person.id),
  }
}

function casePerson(row: Row, sealer: Sealer | null): CasePerson {
  const role = caseRoles.find((one) => one === row['role'])
  if (role === undefined) throw new AppError('damaged', { reason: 'casePerson' })
  const display = sealer === null ? '' : nameOfRow(row, sealer).display
  const age = row['age_at_registration']
  return {
    casePersonId: text(row, 'case_person_id'),
    personId: text(row, 'id'),
    role,
    name: display === '' ? null : display,
    gender: textOrNull(row, 'gender'),
    ageAtRegistration: typeof age === 'number' ? age : null,
    relation: textOrNull(row, 'relation'),
    otherCases: Number(row['other_cases']),
  }
}

function recordsOf(db: Reader, sealer: Sealer | null, casePersonId: string): CaseDetail['rows'] {
  const rows = (entity: RepeatedEntity): CaseRecordRow[] =>
    listRecords(db, entity, casePersonId).map((row) => ({
      id: text(row, 'id'),
      revision: Number(row['revision']),
      createdAt: text(row, 'created_at'),
      recordedBy: text(row, 'recorded_by_name'),
      answers: plain(answersOf(rowTableOf(entity), row, sealer)),
    }))
  return {
    priorInterview: rows('priorInterview'),
    referralOut: rows('referralOut'),
    service: rows('service'),
    supportPlan: rows('supportPlan'),
    historicEvent: rows('historicEvent'),
    caseComment: rows('caseComment'),
  } satisfies Record<(typeof repeatedEntities)[number], CaseRecordRow[]>
}

function wordsOf(answers: Answers) {
  return {
    word: (path: string): string | null => {
      const value = answers[path]?.value
      return typeof value === 'string' ? value : null
    },
    list: (path: string): string[] => {
      const value = answers[path]?.value
      return isList(value) ? [...value] : []
    },
  }
}

function consentEntry(row: Row, sealer: Sealer | null): CaseDetail['consents'][number] {
  const { word, list } = wordsOf(answersOf(consentEventTable, row, sealer))
  return {
    id: text(row, 'id'),
    scope: text(row, 'scope'),
    decision: text(row, 'decision'),
    givenBy: word('consentEvent.givenBy'),
    decidedOn: text(row, 'decided_on'),
    expiresOn: word('consentEvent.expiresOn'),
    explained: list('consentEvent.explained'),
    method: word('consentEvent.method'),
    language: word('consentEvent.language'),
    assent: word('consentEvent.assent'),
    recipient: word('consentEvent.recipient'),
    withheld: list('consentEvent.withheld'),
    withheldFrom: word('consentEvent.withheldFrom'),
    recordedBy: text(row, 'recorded_by_name'),
  }
}

/** A decision without a status ("not known yet") is an answer, but no entry of the history. */
function statusEntry(row: Row, sealer: Sealer | null): CaseDetail['statusHistory'] {
  const { word } = wordsOf(answersOf(statusDecisionTable, row, sealer))
  const status = word('statusDecision.status')
  if (status === null) return []
  return [
    {
      id: text(row, 'id'),
      status,
      decidingBody: word('statusDecision.decidingBody'),
      decidedBy: word('statusDecision.decidedBy'),
      decidedOn: word('statusDecision.decidedOn') ?? text(row, 'created_at').slice(0, 10),
      basis: word('statusDecision.basis'),
      recordedBy: text(row, 'recorded_by_name'),
    },
  ]
}

/** What crosses a process border is plain, writable data. */
export function plain(answers: Answers): CaseDetail['answers'] {
  return Object.fromEntries(
    Object.entries(answers).map(([path, { value, ...facts }]) => [
      path,
      { ...facts, value: isList(value) ? [...value] : value },
    ]),
  )
}

const isList = (value: unknown): value is readonly string[] => Array.isArray(value)
