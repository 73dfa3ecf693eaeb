/** @file Cases that nobody works on who is here: their people left, are paused, or work on cases no more. */
import { may } from '#shared/domain/rights.ts'
import { AppError } from '#shared/errors.ts'
import type { Input, Output } from '#shared/ipc/call.ts'
import type { caseAccessCalls } from '#shared/ipc/case-access.ts'
import type { Reader } from '#main/db/database.ts'
import { coveredBy } from '#main/db/tables/absence-cover.ts'
import {
  casesAssignedTo,
  casesWithoutAnyOf,
  listAssigned,
} from '#main/db/tables/case-assignment.ts'
import { findStaff, listStaff, type Staff } from '#main/db/tables/staff.ts'
import type { Session } from '#main/vault/session.ts'
import { assign, unassign } from './case-workers.ts'
import { today } from './clock.ts'

type Calls = typeof caseAccessCalls

/** Who is here and works with people, but for somebody. */
const workersBut = (db: Reader, staffId: string | null): readonly Staff[] =>
  listStaff(db).filter(
    ({ id, status, roles }) => id !== staffId && status === 'active' && may(roles, 'workOnCases'),
  )

/** Those who are here, and those whom one of them stands in for today. */
function lookedAfter(db: Reader, staffId: string | null): readonly string[] {
  const here = workersBut(db, staffId).map(({ id }) => id)
  const away = here.flatMap((id) => coveredBy(db, id, today()))
  return [...here, ...away.filter((id) => id !== staffId)]
}

/** The oldest first. */
export function withoutWorker({ db }: Session): Output<Calls['today']>['without'] {
  const cases = casesWithoutAnyOf(db, lookedAfter(db, null))
  return { total: cases.length, cases: cases.slice(0, 20).map((each) => ({ ...each })) }
}

function onlyOf({ db }: Session, staffId: string): readonly string[] {
  const without = new Set(casesWithoutAnyOf(db, lookedAfter(db, staffId)).map((one) => one.caseId))
  return casesAssignedTo(db, [staffId]).filter((caseId) => without.has(caseId))
}

/** Cases that would be forgotten if somebody were not here. @throws AppError `notFound` */
export function onlyTheirs(session: Session, staffId: string): Output<Calls['onlyTheirs']> {
  if (findStaff(session.db, staffId) === null) throw new AppError('notFound')
  return {
    cases: onlyOf(session, staffId).length,
    others: workersBut(session.db, staffId).map(({ id, name }) => ({ staffId: id, name })),
  }
}

/**
 * Gives those cases to a colleague, one after the other, each with its entries in the log: what is
 * cut off on the way goes on with the next try.
 * @throws AppError `notFound` for a colleague who does not work with people here
 */
export function handOver(session: Session, { staffId, toId }: Input<Calls['handOver']>): void {
  if (!workersBut(session.db, staffId).some(({ id }) => id === toId)) throw new AppError('notFound')
  for (const caseId of onlyOf(session, staffId)) {
    const isIn = listAssigned(session.db, caseId).some((one) => one.staffId === toId)
    if (!isIn) assign(session, { caseId, staffId: toId })
    unassign(session, { caseId, staffId })
  }
}
