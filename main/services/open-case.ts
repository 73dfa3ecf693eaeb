/** @file Opening a colleague's case: with a reason, for a day, and never unseen. */
import { AppError } from '#shared/errors.ts'
import { insertOpening } from '#main/db/tables/case-opening.ts'
import { listCasesOf } from '#main/db/tables/case-person.ts'
import { caseTable } from '#main/db/tables/record-tables.ts'
import { findRow } from '#main/db/tables/table.ts'
import { newId } from '#main/vault/encryption.ts'
import type { Session } from '#main/vault/session.ts'
import { isOpen } from './case-gate.ts'
import { sealerOf } from './save-case.ts'

/**
 * Long enough for a day's work across locks and lunch, so that nobody learns to type anything to get
 * in again; short enough that the next day says why anew.
 */
const hours = 24

export const openingTable = 'case_opening'

/** @throws AppError `notFound`; `conflict` when the case is open already */
export function openCase(session: Session, caseId: string, reason: string): { until: string } {
  findRow(session.db, caseTable, caseId)
  if (isOpen(session, caseId)) throw new AppError('conflict', { reason: 'alreadyOpen' })
  const sealer = sealerOf(session)
  const id = newId()
  const at = new Date()
  const until = new Date(at.getTime() + hours * 3_600_000).toISOString()
  session.write('case.openUnassigned', caseId, (db) => {
    insertOpening(db, {
      id,
      caseId,
      staffId: session.staff.id,
      openedAt: at.toISOString(),
      until,
      reason: sealer.seal(openingTable, id, 'reason', reason),
    })
  })
  return { until }
}

/** The newest case of somebody whom the office knows. */
export function openPerson(session: Session, personId: string, reason: string): { until: string } {
  const [newest] = listCasesOf(session.db, personId)
  if (newest === undefined) throw new AppError('notFound')
  return openCase(session, newest.caseId, reason)
}
