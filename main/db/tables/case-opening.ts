/** @file Cases of colleagues that somebody opened, and the sealed reason they gave. */
import type { Reader, Writer } from '../database.ts'

export interface CaseOpening {
  readonly id: string
  readonly caseId: string
  readonly staffId: string
  readonly openedAt: string
  readonly until: string
  /** Sealed. */
  readonly reason: Uint8Array
}

export function insertOpening(db: Writer, opening: CaseOpening): void {
  const { id, caseId, staffId, openedAt, until, reason } = opening
  db.prepare(
    `INSERT INTO case_opening (id, case_id, staff_id, opened_at, until, reason)
     VALUES (?, ?, ?, ?, ?, ?)`,
  ).run(id, caseId, staffId, openedAt, until, reason)
}

// An opening from the future holds nothing open: setting the clock back must not lengthen one.
const openNow = 'staff_id = ? AND opened_at <= ? AND until > ?'

/** Until when somebody has the case open; `null`: they have not. */
export function openedUntil(
  db: Reader,
  { caseId, staffId }: { readonly caseId: string; readonly staffId: string },
  now: string,
): string | null {
  const until = db
    .prepare(`SELECT max(until) FROM case_opening WHERE ${openNow} AND case_id = ?`)
    .pluck()
    .get(staffId, now, now, caseId)
  return typeof until === 'string' ? until : null
}

export function casesOpenedBy(db: Reader, staffId: string, now: string): readonly string[] {
  return db
    .prepare(`SELECT DISTINCT case_id FROM case_opening WHERE ${openNow}`)
    .pluck()
    .all(staffId, now, now) as string[]
}

/** Instants from `from` on, before `to`; the oldest first. */
export interface Span {
  readonly from: string
  readonly to: string
}

export interface ListedOpening {
  readonly id: string
  readonly staffId: string
  readonly person: string
  readonly caseId: string
  readonly code: string
  readonly at: string
  /** Sealed; `null` for somebody who needed no reason: they assigned the case to themselves. */
  readonly reason: Uint8Array | null
}

/** Who came to a colleague's case in this time: with a reason, or by taking it over themselves. */
export function listOpenings(db: Reader, { from, to }: Span): readonly ListedOpening[] {
  return db
    .prepare(
      `SELECT came.id AS id, staff.id AS staffId, staff.name AS person, case_record.id AS caseId,
         case_record.code AS code, came.at AS at, came.reason AS reason
       FROM (
         SELECT id, staff_id, case_id, opened_at AS at, reason FROM case_opening
         WHERE opened_at >= :from AND opened_at < :to
         UNION ALL
         SELECT id, staff_id, case_id, assigned_at, NULL FROM case_assignment
         WHERE how = 'assigned' AND assigned_by = staff_id
           AND assigned_at >= :from AND assigned_at < :to
       ) AS came
       JOIN staff ON staff.id = came.staff_id
       JOIN case_record ON case_record.id = came.case_id
       ORDER BY came.at, came.id`,
    )
    .all({ from, to }) as ListedOpening[]
}
