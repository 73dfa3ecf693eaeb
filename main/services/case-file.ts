/** @file One case with everything that belongs to it, as it lies in its rows. */
import type { Answers } from '#shared/codebook/answer.ts'
import { AppError } from '#shared/errors.ts'
import type { CaseDetail } from '#shared/ipc/cases.ts'
import type { Reader } from '#main/db/database.ts'
import { listConsents, listStatusDecisions } from '#main/db/tables/case-events.ts'
import { findVictim, findVictimContextId } from '#main/db/tables/case-person.ts'
import {
  caseTable,
  personTable,
  statusDecisionTable,
  victimTable,
} from '#main/db/tables/record-tables.ts'
import { answersOf, findRow, text, textOrNull, type Row } from '#main/db/tables/table.ts'
import type { Sealer, Session } from '#main/vault/session.ts'

export interface CaseFile {
  readonly caseId: string
  readonly personId: string
  readonly casePersonId: string
  readonly victimContextId: string
  readonly revision: number
  readonly head: Row
  readonly answers: Answers
  readonly consents: readonly Row[]
  readonly decisions: readonly Row[]
}

/** @throws AppError `notFound` */
export function readCaseFile(db: Reader, sealer: Sealer | null, caseId: string): CaseFile {
  const head = findRow(db, caseTable, caseId)
  const victim = findVictim(db, caseId)
  const contextId = victim && findVictimContextId(db, victim.id)
  if (victim === null || contextId === null) throw new AppError('damaged', { reason: 'casePerson' })
  const decisions = listStatusDecisions(db, victim.id)
  const latest = decisions.at(-1)
  return {
    caseId,
    personId: victim.personId,
    casePersonId: victim.id,
    victimContextId: contextId,
    revision: Number(head['revision']),
    head,
    answers: {
      ...answersOf(caseTable, head, sealer),
      ...answersOf(personTable, findRow(db, personTable, victim.personId), sealer),
      ...answersOf(victimTable, findRow(db, victimTable, contextId), sealer),
      ...(latest === undefined ? {} : answersOf(statusDecisionTable, latest, sealer)),
    },
    consents: listConsents(db, victim.id),
    decisions,
  }
}

/** @throws AppError `notFound` */
export function caseDetail({ db, identity }: Session, caseId: string): CaseDetail {
  const file = readCaseFile(db, identity, caseId)
  return {
    caseId,
    personId: file.personId,
    code: text(file.head, 'code'),
    revision: file.revision,
    createdAt: text(file.head, 'created_at'),
    updatedAt: text(file.head, 'updated_at'),
    codebookVersion: text(file.head, 'codebook_version'),
    answers: plain(file.answers),
    consents: file.consents.map((row) => ({
      id: text(row, 'id'),
      scope: text(row, 'scope'),
      decision: text(row, 'decision'),
      givenBy: textOrNull(row, 'given_by'),
      decidedOn: text(row, 'decided_on'),
      expiresOn: textOrNull(row, 'expires_on'),
      recordedBy: text(row, 'recorded_by_name'),
    })),
    statusHistory: file.decisions.flatMap((row) => statusEntry(row, identity)),
  }
}

/** A decision without a status ("not known yet") is an answer, but no entry of the history. */
function statusEntry(row: Row, sealer: Sealer | null): CaseDetail['statusHistory'] {
  const answers = answersOf(statusDecisionTable, row, sealer)
  const word = (path: string) => {
    const value = answers[path]?.value
    return typeof value === 'string' ? value : null
  }
  const status = word('statusDecision.status')
  if (status === null) return []
  return [
    {
      id: text(row, 'id'),
      status,
      decidingBody: word('statusDecision.decidingBody'),
      decidedOn: word('statusDecision.decidedOn') ?? text(row, 'created_at').slice(0, 10),
      basis: word('statusDecision.basis'),
      recordedBy: text(row, 'recorded_by_name'),
    },
  ]
}

/** What crosses a process border is plain, writable data. */
function plain(answers: Answers): CaseDetail['answers'] {
  return Object.fromEntries(
    Object.entries(answers).map(([path, { value, ...facts }]) => [
      path,
      { ...facts, value: isList(value) ? [...value] : value },
    ]),
  )
}

const isList = (value: unknown): value is readonly string[] => Array.isArray(value)
