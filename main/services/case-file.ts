/** @file One case as one of its people sees it: their own rows, and the case's. */
import type { Answers } from '#shared/codebook/answer.ts'
import type { CaseRole } from '#shared/domain/case-roles.ts'
import { AppError } from '#shared/errors.ts'
import type { Reader } from '#main/db/database.ts'
import { listConsents, listStatusDecisions } from '#main/db/tables/case-events.ts'
import {
  findCasePerson,
  findContextId,
  findVictim,
  type CasePerson,
} from '#main/db/tables/case-person.ts'
import { findLocalAnswers } from '#main/db/tables/local-answer.ts'
import {
  caseTable,
  familyTable,
  perpetratorTable,
  personTable,
  statusDecisionTable,
  victimTable,
} from '#main/db/tables/record-tables.ts'
import { answersOf, findRow, type Row, type Table } from '#main/db/tables/table.ts'
import type { Sealer } from '#main/vault/session.ts'

export interface CaseFile {
  readonly caseId: string
  readonly person: CasePerson
  /** What more is said about their part in the case; `null` for a witness and others. */
  readonly context: { readonly table: Table; readonly id: string } | null
  readonly revision: number
  readonly head: Row
  readonly answers: Answers
  readonly consents: readonly Row[]
  readonly decisions: readonly Row[]
}

const contextTables: Readonly<Record<CaseRole, Table | null>> = {
  victim: victimTable,
  perpetrator: perpetratorTable,
  family: familyTable,
  witness: null,
  other: null,
}

/** @throws AppError `notFound` for somebody who does not stand in this case */
function personOf(db: Reader, caseId: string, casePersonId: string | undefined): CasePerson {
  if (casePersonId === undefined) {
    const victim = findVictim(db, caseId)
    if (victim === null) throw new AppError('damaged', { reason: 'casePerson' })
    return victim
  }
  const person = findCasePerson(db, caseId, casePersonId)
  if (person === null) throw new AppError('notFound')
  return person
}

function contextOf(db: Reader, person: CasePerson): CaseFile['context'] {
  const table = contextTables[person.role]
  if (table === null) return null
  const id = findContextId(db, person)
  if (id === null) throw new AppError('damaged', { reason: 'casePerson' })
  return { table, id }
}

/**
 * @param casePersonId the victim entered first when left out
 * @throws AppError `notFound`
 */
export function readCaseFile(
  db: Reader,
  sealer: Sealer | null,
  caseId: string,
  casePersonId?: string,
): CaseFile {
  const head = findRow(db, caseTable, caseId)
  const person = personOf(db, caseId, casePersonId)
  const context = contextOf(db, person)
  const decisions = listStatusDecisions(db, person.id)
  const latest = decisions.at(-1)
  return {
    caseId,
    person,
    context,
    revision: Number(head['revision']),
    head,
    answers: {
      ...answersOf(caseTable, head, sealer),
      ...answersOf(personTable, findRow(db, personTable, person.personId), sealer),
      ...(context === null
        ? {}
        : answersOf(context.table, findRow(db, context.table, context.id), sealer)),
      ...(latest === undefined ? {} : answersOf(statusDecisionTable, latest, sealer)),
      ...findLocalAnswers(db, person.id, sealer),
    },
    consents: listConsents(db, person.id),
    decisions,
  }
}
