/** @file Who somebody is in a case. */
import type { CaseRole } from '#shared/domain/case-roles.ts'
import type { Reader, Writer } from '../database.ts'
import type { Row } from './table.ts'

export interface CasePerson {
  readonly id: string
  readonly caseId: string
  readonly personId: string
  readonly role: CaseRole
}

export function insertCasePerson(db: Writer, link: CasePerson, at: string): void {
  db.prepare(
    'INSERT INTO case_person (id, case_id, person_id, role, created_at) VALUES (?, ?, ?, ?, ?)',
  ).run(link.id, link.caseId, link.personId, link.role, at)
}

const columns = 'id, case_id AS caseId, person_id AS personId, role'

/** The person whom a case is about: the victim who was entered first. */
export function findVictim(db: Reader, caseId: string): CasePerson | null {
  const row = db
    .prepare(
      `SELECT ${columns} FROM case_person
       WHERE case_id = ? AND role = 'victim' ORDER BY rowid LIMIT 1`,
    )
    .get(caseId)
  return (row as CasePerson | undefined) ?? null
}

/** `null`: nobody of that id stands in this case. */
export function findCasePerson(db: Reader, caseId: string, id: string): CasePerson | null {
  const row = db
    .prepare(`SELECT ${columns} FROM case_person WHERE case_id = ? AND id = ?`)
    .get(caseId, id)
  return (row as CasePerson | undefined) ?? null
}

/** Everybody in a case in the order they were entered, with the columns of the person's row. */
export function listCasePeople(db: Reader, caseId: string): readonly Row[] {
  return db
    .prepare(
      `SELECT person.*, case_person.id AS case_person_id, case_person.role AS role,
         family_context.relation AS relation,
         (SELECT count(*) FROM case_person AS other
          WHERE other.person_id = person.id AND other.case_id <> case_person.case_id) AS other_cases
       FROM case_person JOIN person ON person.id = case_person.person_id
       LEFT JOIN family_context ON family_context.case_person_id = case_person.id
       WHERE case_person.case_id = ? ORDER BY case_person.rowid`,
    )
    .all(caseId) as Row[]
}

export interface CaseOfPerson {
  readonly caseId: string
  readonly code: string
  readonly role: CaseRole
}

/** Every case that somebody is in, the newest first. */
export function listCasesOf(db: Reader, personId: string): readonly CaseOfPerson[] {
  return db
    .prepare(
      `SELECT case_record.id AS caseId, case_record.code AS code, case_person.role AS role
       FROM case_person JOIN case_record ON case_record.id = case_person.case_id
       WHERE case_person.person_id = ? ORDER BY case_person.rowid DESC`,
    )
    .all(personId) as CaseOfPerson[]
}

/** What somebody is in each case, the newest first; one can be two things in a case. */
export function listPartsOf(db: Reader, personId: string): readonly CasePerson[] {
  return db
    .prepare(`SELECT ${columns} FROM case_person WHERE person_id = ? ORDER BY rowid DESC`)
    .all(personId) as CasePerson[]
}

/** Ids of everybody in a case. */
export function personsIn(db: Reader, caseId: string): readonly string[] {
  return db
    .prepare('SELECT person_id FROM case_person WHERE case_id = ?')
    .pluck()
    .all(caseId) as string[]
}

const contextTables = {
  victim: 'victim_context',
  perpetrator: 'perpetrator_context',
  family: 'family_context',
} as const

/** The row that says more about somebody's part in a case; `null` for a witness and others. */
export function findContextId(db: Reader, { id, role }: CasePerson): string | null {
  if (role === 'witness' || role === 'other') return null
  const found = db
    .prepare(`SELECT id FROM ${contextTables[role]} WHERE case_person_id = ?`)
    .pluck()
    .get(id)
  return typeof found === 'string' ? found : null
}

/** Takes one who is no victim out of a case; their person goes too when nothing else holds it. */
export function deleteCasePerson(db: Writer, { id, personId }: CasePerson): void {
  for (const table of ['perpetrator_context', 'family_context'])
    db.prepare(`DELETE FROM ${table} WHERE case_person_id = ?`).run(id)
  db.prepare('DELETE FROM case_person WHERE id = ?').run(id)
  db.prepare(
    `DELETE FROM person WHERE id = ?
     AND NOT EXISTS (SELECT 1 FROM case_person WHERE person_id = person.id)`,
  ).run(personId)
}
