/** @file Who works on a case: seen by everybody, changed by who works on it or gives out cases. */
import { may } from '#shared/domain/rights.ts'
import { AppError } from '#shared/errors.ts'
import type { CaseWorkers } from '#shared/ipc/case-access.ts'
import type { Reader } from '#main/db/database.ts'
import {
  endAssignment,
  insertAssignment,
  listAssigned,
  listAssignedBefore,
} from '#main/db/tables/case-assignment.ts'
import { openedUntil } from '#main/db/tables/case-opening.ts'
import { caseTable } from '#main/db/tables/record-tables.ts'
import { hasColleagues, listStaff, type Staff } from '#main/db/tables/staff.ts'
import { findRow, text } from '#main/db/tables/table.ts'
import { newId } from '#main/vault/encryption.ts'
import type { Session } from '#main/vault/session.ts'
import { worksOn } from './case-gate.ts'
import { now } from './clock.ts'

interface Place {
  readonly caseId: string
  readonly staffId: string
}

/** @throws AppError `notFound` */
export function caseWorkers(session: Session, caseId: string): CaseWorkers {
  const { db, staff } = session
  const code = text(findRow(db, caseTable, caseId), 'code')
  const assigned = listAssigned(db, caseId)
  const working = new Set(assigned.map(({ staffId }) => staffId))
  const needsReason = !worksOn(session, caseId)
  return {
    code,
    assigned: [...assigned],
    before: [...listAssignedBefore(db, caseId)],
    others: caseWorkersOf(db)
      .filter(({ id }) => !working.has(id))
      .map(({ id, name }) => ({ staffId: id, name })),
    mayAssign: mayAssign(session, caseId),
    openedUntil: needsReason ? openedUntil(db, { caseId, staffId: staff.id }, now()) : null,
    alone: !hasColleagues(db),
  }
}

/** @throws AppError `forbidden` for who only gave a reason; `notFound` for an unknown person or case */
export function assign(session: Session, { caseId, staffId }: Place): void {
  expectMayAssign(session, caseId)
  if (!caseWorkersOf(session.db).some(({ id }) => id === staffId)) throw new AppError('notFound')
  const by = session.staff.id
  session.write('case.assign', caseId, (db) => {
    insertAssignment(db, { id: newId(), caseId, staffId, how: 'assigned', by, at: now() })
  })
}

/** @throws AppError `invalidInput`, reason `lastAssigned`: a case that nobody works on is forgotten */
export function unassign(session: Session, { caseId, staffId }: Place): void {
  expectMayAssign(session, caseId)
  if (isLast(session.db, { caseId, staffId }))
    throw new AppError('invalidInput', { fields: ['staffId'], reason: 'lastAssigned' })
  session.write('case.unassign', caseId, (db) => {
    const ended = endAssignment(db, { caseId, staffId, by: session.staff.id, at: now() })
    if (!ended) throw new AppError('notFound')
  })
}

/** Nobody would be left, or nobody who is here: somebody who left still stands in the list. */
function isLast(db: Reader, { caseId, staffId }: Place): boolean {
  const here = new Set(caseWorkersOf(db).map(({ id }) => id))
  const assigned = listAssigned(db, caseId).map((one) => one.staffId)
  const others = assigned.filter((id) => id !== staffId)
  if (others.length === assigned.length) return false
  return others.length === 0 || (here.has(staffId) && !others.some((id) => here.has(id)))
}

/** Who is here and works with people. */
function caseWorkersOf(db: Reader): readonly Staff[] {
  return listStaff(db).filter(
    ({ status, roles }) => status === 'active' && may(roles, 'workOnCases'),
  )
}

function mayAssign(session: Session, caseId: string): boolean {
  return worksOn(session, caseId) || session.may('assignCases')
}

function expectMayAssign(session: Session, caseId: string): void {
  findRow(session.db, caseTable, caseId)
  if (!mayAssign(session, caseId)) throw new AppError('forbidden')
}
