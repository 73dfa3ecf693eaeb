/**
 * @file The one place that decides whether a case is open to the person who is signed in. The router
 * asks it before every call whose input names a case, a person or a file of a case, see vault-router.ts.
 *
 * Open is what somebody works on, what a colleague works on whom they stand in for today, and, for a
 * while, what they gave a reason for. An office of one person has no closed case. Without the
 * identity key every case can be read, in codes: there is nobody in it to be curious about.
 */
import { AppError } from '#shared/errors.ts'
import type { Reader } from '#main/db/database.ts'
import { caseOfAttachment } from '#main/db/tables/attachment.ts'
import { coveredBy } from '#main/db/tables/absence-cover.ts'
import { casesAssignedTo, isAssigned } from '#main/db/tables/case-assignment.ts'
import { casesOpenedBy, openedUntil } from '#main/db/tables/case-opening.ts'
import { listCasesOf } from '#main/db/tables/case-person.ts'
import { hasColleagues } from '#main/db/tables/staff.ts'
import type { Session } from '#main/vault/session.ts'
import { now, today } from './clock.ts'

/** The person, and everybody whom they stand in for today. */
export function actingFor({ db, staff }: Session): readonly string[] {
  return [staff.id, ...coveredBy(db, staff.id, today())]
}

/** Works on the case, or stands in for somebody who does: more than a reason can give. */
export function worksOn(session: Session, caseId: string): boolean {
  return isAssigned(session.db, caseId, actingFor(session))
}

export function isOpen(session: Session, caseId: string): boolean {
  const { db, staff, identity } = session
  if (identity === null || !hasColleagues(db)) return true
  return worksOn(session, caseId) || openedUntil(db, { caseId, staffId: staff.id }, now()) !== null
}

/** Every case that is open to the person; `null`: all are. */
export function openCases(session: Session): ReadonlySet<string> | null {
  const { db, staff, identity } = session
  if (identity === null || !hasColleagues(db)) return null
  return new Set([
    ...casesAssignedTo(db, actingFor(session)),
    ...casesOpenedBy(db, staff.id, now()),
  ])
}

/** Somebody is known through every case they are in: one that is open is enough. */
export function isPersonOpen(session: Session, personId: string): boolean {
  return listCasesOf(session.db, personId).some(({ caseId }) => isOpen(session, caseId))
}

/** @throws AppError `notFound`; `reasonNeeded` when the case is a colleague's */
export function expectOpen(session: Session, caseId: string): void {
  if (!caseExists(session.db, caseId)) throw new AppError('notFound')
  if (!isOpen(session, caseId)) throw new AppError('reasonNeeded', { reason: 'case' })
  noteView(session, caseId)
}

/** @throws AppError `notFound`; `reasonNeeded` when every case of the person is a colleague's */
export function expectPersonOpen(session: Session, personId: string): void {
  const [first, ...others] = listCasesOf(session.db, personId)
  if (first === undefined) throw new AppError('notFound')
  const open = [first, ...others].find(({ caseId }) => isOpen(session, caseId))
  if (open === undefined) throw new AppError('reasonNeeded', { reason: 'person' })
  noteView(session, open.caseId)
}

/** @throws AppError `notFound`; `reasonNeeded` when the file is of a colleague's case */
export function expectAttachmentOpen(session: Session, attachmentId: string): void {
  const caseId = caseOfAttachment(session.db, attachmentId)
  if (caseId === null) throw new AppError('notFound')
  expectOpen(session, caseId)
}

function caseExists(db: Reader, caseId: string): boolean {
  return db.prepare('SELECT 1 FROM case_record WHERE id = ?').pluck().get(caseId) !== undefined
}

/** What was looked at since the sign-in. It goes with the session, so the next sign-in is noted anew. */
const viewed = new WeakMap<Session, Set<string>>()

/** Once for each person, case and sign-in: an entry for every click would hide what it is for. */
function noteView(session: Session, caseId: string): void {
  const seen = viewed.get(session) ?? new Set()
  viewed.set(session, seen)
  if (seen.has(caseId)) return
  const action = session.identity === null ? 'case.viewCoded' : 'case.view'
  session.write(action, caseId, () => undefined)
  seen.add(caseId)
}

/** What a call is about: what its input names, and what an object in its input names. */
export function namedIn(input: unknown): {
  readonly caseIds: readonly string[]
  readonly personIds: readonly string[]
  readonly attachmentIds: readonly string[]
} {
  const parts = isObject(input) ? [input, ...Object.values(input).filter(isObject)] : []
  const ids = (key: string) =>
    parts.map((part) => part[key]).filter((found) => typeof found === 'string')
  return {
    caseIds: ids('caseId'),
    personIds: ids('personId'),
    attachmentIds: ids('attachmentId'),
  }
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
