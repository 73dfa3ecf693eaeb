/** @file Pages of the case list. */
import type { Reader } from '../database.ts'

export interface CaseListRow {
  readonly caseId: string
  readonly personId: string
  readonly code: string
  readonly status: string | null
  readonly gender: string | null
  readonly ageAtRegistration: number | null
  readonly registrationDate: string | null
  readonly updatedAt: string
  /** Victims and survivors of the case. */
  readonly people: number
}

/** Sorts that an index answers. */
export type ListSort = 'code' | 'status' | 'age' | 'registrationDate' | 'updatedAt'

export interface ListFilter {
  /** Codes of the case's status; empty: all. */
  readonly statuses: readonly string[]
  /** `null`: all. */
  readonly caseIds: readonly string[] | null
  /** Only cases that one of these people works on; `null`: all. */
  readonly staffIds: readonly string[] | null
}

export interface ListPage {
  readonly sort: ListSort
  readonly descending: boolean
  readonly offset: number
  readonly limit: number
}

const firstVictim = `case_person.role = 'victim' AND case_person.rowid =
  (SELECT min(rowid) FROM case_person WHERE case_id = case_record.id AND role = 'victim')`

// CROSS JOIN keeps the order of the tables, so that the index on the age gives the order of the page.
const byAge = `person CROSS JOIN case_person ON case_person.person_id = person.id
  CROSS JOIN case_record ON case_record.id = case_person.case_id AND ${firstVictim}`

const sorts: Record<ListSort, { readonly from: string; readonly column: string }> = {
  code: { from: 'case_record', column: 'case_record.code' },
  status: { from: 'case_record', column: 'case_record.status' },
  registrationDate: { from: 'case_record', column: 'case_record.registration_date' },
  updatedAt: { from: 'case_record', column: 'case_record.updated_at' },
  age: { from: byAge, column: 'person.age_at_registration' },
}

function where({ statuses, caseIds, staffIds }: ListFilter): {
  clause: string
  parameters: string[]
} {
  const conditions: string[] = []
  const parameters: string[] = []
  if (statuses.length > 0) {
    conditions.push('case_record.status IN (SELECT value FROM json_each(?))')
    parameters.push(JSON.stringify(statuses))
  }
  if (caseIds !== null) {
    conditions.push('case_record.id IN (SELECT value FROM json_each(?))')
    parameters.push(JSON.stringify(caseIds))
  }
  if (staffIds !== null) {
    conditions.push(`case_record.id IN (SELECT case_id FROM case_assignment
      WHERE staff_id IN (SELECT value FROM json_each(?)) AND ended_at IS NULL)`)
    parameters.push(JSON.stringify(staffIds))
  }
  return {
    clause: conditions.length === 0 ? '' : `WHERE ${conditions.join(' AND ')}`,
    parameters,
  }
}

export function countCases(db: Reader): number {
  return Number(db.prepare('SELECT count(*) FROM case_record').pluck().get())
}

export function countMatching(db: Reader, filter: ListFilter): number {
  const { clause, parameters } = where(filter)
  return Number(
    db
      .prepare(`SELECT count(*) FROM case_record ${clause}`)
      .pluck()
      .get(...parameters),
  )
}

/** The ids of one page, in order; cases without the value come last. */
export function pageOfCases(db: Reader, filter: ListFilter, page: ListPage): string[] {
  const { clause, parameters } = where(filter)
  const { from, column } = sorts[page.sort]
  const direction = page.descending ? 'DESC' : 'ASC'
  return db
    .prepare(
      `SELECT case_record.id FROM ${from} ${clause}
       ORDER BY ${column} ${direction} NULLS LAST LIMIT ? OFFSET ?`,
    )
    .pluck()
    .all(...parameters, page.limit, page.offset) as string[]
}

/** Every id that a filter lets through, in no order. */
export function matchingCases(db: Reader, filter: ListFilter): string[] {
  const { clause, parameters } = where(filter)
  return db
    .prepare(`SELECT case_record.id FROM case_record ${clause}`)
    .pluck()
    .all(...parameters) as string[]
}

/** What the list shows of the named cases, in their order. */
export function caseListRows(db: Reader, caseIds: readonly string[]): CaseListRow[] {
  return db
    .prepare(
      `SELECT case_record.id AS caseId, person.id AS personId, code, status, gender,
         age_at_registration AS ageAtRegistration, registration_date AS registrationDate,
         case_record.updated_at AS updatedAt,
         (SELECT count(*) FROM case_person AS one
          WHERE one.case_id = case_record.id AND one.role = 'victim') AS people
       FROM json_each(?) AS wanted
       CROSS JOIN case_record ON case_record.id = wanted.value
       CROSS JOIN case_person ON case_person.case_id = case_record.id AND ${firstVictim}
       CROSS JOIN person ON person.id = case_person.person_id
       ORDER BY wanted.key`,
    )
    .all(JSON.stringify(caseIds)) as CaseListRow[]
}

/** @param bareCode a part of a code, upper case and without hyphen */
export function casesByCode(db: Reader, bareCode: string): string[] {
  return db
    .prepare(
      // The inner query reads only the index of the codes.
      `SELECT id FROM case_record WHERE rowid IN
         (SELECT rowid FROM case_record WHERE instr(replace(code, '-', ''), ?) > 0)`,
    )
    .pluck()
    .all(bareCode) as string[]
}

export function countByStatus(db: Reader): Record<string, number> {
  const rows = db
    .prepare(
      'SELECT status, count(*) AS cases FROM case_record WHERE status IS NOT NULL GROUP BY status',
    )
    .all() as { status: string; cases: number }[]
  return Object.fromEntries(rows.map(({ status, cases }) => [status, cases]))
}

/** @param from @param to days, both included */
export function countRegistered(db: Reader, from: string, to: string): number {
  return Number(
    db
      .prepare('SELECT count(*) FROM case_record WHERE registration_date BETWEEN ? AND ?')
      .pluck()
      .get(from, to),
  )
}
