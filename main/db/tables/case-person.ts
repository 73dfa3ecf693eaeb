/** @file Who somebody is in a case. */
import type { Reader, Writer } from '../database.ts'

export type CaseRole = 'victim' | 'perpetrator' | 'witness' | 'family' | 'other'

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

/** The person whom a case is about: the victim who was entered first. */
export function findVictim(db: Reader, caseId: string): CasePerson | null {
  const row = db
    .prepare(
      `SELECT id, case_id AS caseId, person_id AS personId, role FROM case_person
       WHERE case_id = ? AND role = 'victim' ORDER BY rowid LIMIT 1`,
    )
    .get(caseId)
  return (row as CasePerson | undefined) ?? null
}

export function findVictimContextId(db: Reader, casePersonId: string): string | null {
  const id = db
    .prepare('SELECT id FROM victim_context WHERE case_person_id = ?')
    .pluck()
    .get(casePersonId)
  return typeof id === 'string' ? id : null
}
