/** @file Whether the case list begins with one's own cases, by person. */
import type { Reader, Writer } from '../database.ts'

export type ListChoice = 'mine' | 'all'

export function findListChoice(db: Reader, staffId: string): ListChoice {
  const found = db
    .prepare('SELECT whose FROM case_list_choice WHERE staff_id = ?')
    .pluck()
    .get(staffId)
  return found === 'all' ? 'all' : 'mine'
}

export function putListChoice(db: Writer, staffId: string, whose: ListChoice): void {
  db.prepare('REPLACE INTO case_list_choice (staff_id, whose) VALUES (?, ?)').run(staffId, whose)
}
