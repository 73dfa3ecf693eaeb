/** @file Who works on a case, and who did. */
import type { Reader, Writer } from '../database.ts'

export interface Assignment {
  readonly id: string
  readonly caseId: string
  readonly staffId: string
  readonly how: 'intake' | 'import' | 'assigned'
  readonly by: string
  readonly at: string
}

/** Who works on the case already stays as they are. */
export function insertAssignment(db: Writer, { id, caseId, staffId, ...made }: Assignment): void {
  db.prepare(
    `INSERT INTO case_assignment (id, case_id, staff_id, how, assigned_at, assigned_by)
     VALUES (?, ?, ?, ?, ?, ?)
     ON CONFLICT (case_id, staff_id) WHERE ended_at IS NULL DO NOTHING`,
  ).run(id, caseId, staffId, made.how, made.at, made.by)
}

interface Ending {
  readonly caseId: string
  readonly staffId: string
  readonly by: string
  readonly at: string
}

/** @returns false when they do not work on it (any more) */
export function endAssignment(db: Writer, { caseId, staffId, by, at }: Ending): boolean {
  const { changes } = db
    .prepare(
      `UPDATE case_assignment SET ended_at = ?, ended_by = ?
       WHERE case_id = ? AND staff_id = ? AND ended_at IS NULL`,
    )
    .run(at, by, caseId, staffId)
  return changes === 1
}

export interface AssignedPerson {
  readonly staffId: string
  readonly name: string
  /** `null`: since before there were assignments. */
  readonly since: string | null
}

/** Who works on the case now, in the order they began. */
export function listAssigned(db: Reader, caseId: string): readonly AssignedPerson[] {
  return db
    .prepare(
      `SELECT staff.id AS staffId, staff.name AS name,
         CASE WHEN how = 'upgrade' THEN NULL ELSE assigned_at END AS since
       FROM case_assignment JOIN staff ON staff.id = case_assignment.staff_id
       WHERE case_id = ? AND ended_at IS NULL ORDER BY case_assignment.rowid`,
    )
    .all(caseId) as AssignedPerson[]
}

export interface PastAssignment {
  readonly name: string
  readonly since: string | null
  readonly until: string
}

/** Who worked on the case before, the latest first. */
export function listAssignedBefore(db: Reader, caseId: string): readonly PastAssignment[] {
  return db
    .prepare(
      `SELECT staff.name AS name, ended_at AS until,
         CASE WHEN how = 'upgrade' THEN NULL ELSE assigned_at END AS since
       FROM case_assignment JOIN staff ON staff.id = case_assignment.staff_id
       WHERE case_id = ? AND ended_at IS NOT NULL ORDER BY ended_at DESC, case_assignment.rowid DESC`,
    )
    .all(caseId) as PastAssignment[]
}

/** Whether one of these people works on the case. */
export function isAssigned(db: Reader, caseId: string, staffIds: readonly string[]): boolean {
  const found = db
    .prepare(
      `SELECT 1 FROM case_assignment
       WHERE case_id = ? AND staff_id IN (SELECT value FROM json_each(?)) AND ended_at IS NULL`,
    )
    .pluck()
    .get(caseId, JSON.stringify(staffIds))
  return found !== undefined
}

/** Cases that one of these people works on, each once. */
export function casesAssignedTo(db: Reader, staffIds: readonly string[]): readonly string[] {
  return db
    .prepare(
      `SELECT DISTINCT case_id FROM case_assignment
       WHERE staff_id IN (SELECT value FROM json_each(?)) AND ended_at IS NULL`,
    )
    .pluck()
    .all(JSON.stringify(staffIds)) as string[]
}

export interface CodedCase {
  readonly caseId: string
  readonly code: string
}

/** Cases that none of these people works on, the oldest first. */
export function casesWithoutAnyOf(db: Reader, staffIds: readonly string[]): readonly CodedCase[] {
  return db
    .prepare(
      `SELECT id AS caseId, code FROM case_record
       WHERE id NOT IN (SELECT case_id FROM case_assignment
         WHERE staff_id IN (SELECT value FROM json_each(?)) AND ended_at IS NULL)
       ORDER BY rowid`,
    )
    .all(JSON.stringify(staffIds)) as CodedCase[]
}

/** The names of those who work on each of these cases. */
export function namesAssigned(
  db: Reader,
  caseIds: readonly string[],
): ReadonlyMap<string, readonly string[]> {
  const rows = db
    .prepare(
      `SELECT case_id AS caseId, staff.name AS name
       FROM json_each(?) AS wanted CROSS JOIN case_assignment ON case_id = wanted.value
       JOIN staff ON staff.id = case_assignment.staff_id
       WHERE ended_at IS NULL ORDER BY case_assignment.rowid`,
    )
    .all(JSON.stringify(caseIds)) as { caseId: string; name: string }[]
  const byCase = Map.groupBy(rows, ({ caseId }) => caseId)
  return new Map([...byCase].map(([caseId, each]) => [caseId, each.map(({ name }) => name)]))
}
