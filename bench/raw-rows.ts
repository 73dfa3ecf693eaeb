/** @file The floor: the rows of one interview, written by hand into a copy of the same vault. */
import { join } from 'node:path'
import { openDatabase, type Database } from '#main/db/database.ts'
import type { TestVault } from '#test/support/vault.ts'

type Row = Readonly<Record<string, unknown>>

/** In the order of their foreign keys. */
const tables: Readonly<Record<string, string>> = {
  case_record: 'id = :case',
  person: 'id IN (SELECT person_id FROM case_person WHERE case_id = :case)',
  case_person: 'case_id = :case',
  victim_context: 'case_person_id IN (SELECT id FROM case_person WHERE case_id = :case)',
  consent_event: 'case_person_id IN (SELECT id FROM case_person WHERE case_id = :case)',
  status_decision: 'case_person_id IN (SELECT id FROM case_person WHERE case_id = :case)',
  audit_entry: 'subject = :case',
}

export interface RawCopy {
  readonly db: Database
  /** Everything the service wrote for a case, ready to be written again. */
  rowsOf(caseId: string): () => void
}

/** A copy of the vault as it is now, opened with the same settings. */
export function rawCopyOf({ session, keys, folder }: TestVault): RawCopy {
  const path = join(folder, 'raw.db')
  session.copyTo(path)
  const db = openDatabase({ path, key: keys.dek })
  return {
    db,
    rowsOf(caseId) {
      const writes = Object.entries(tables).flatMap(([table, where]) =>
        (
          session.db.prepare(`SELECT * FROM ${table} WHERE ${where}`).all({ case: caseId }) as Row[]
        ).map((row) => insertOf(table, row)),
      )
      const code = session.db.prepare('SELECT code FROM case_record WHERE id = ?').pluck()
      const draft = randomDraft(db, String(code.get(caseId)), session.staff.id)
      for (const { sql } of writes) db.prepare(sql)
      return () => {
        db.transaction((writer) => {
          for (const { sql, cells } of writes) writer.prepare(sql).run(...cells)
          writer.prepare('DELETE FROM draft WHERE id = ?').run(draft)
        })
      }
    },
  }
}

function insertOf(table: string, row: Row): { sql: string; cells: unknown[] } {
  const names = Object.keys(row)
  const places = names.map(() => '?').join(', ')
  return {
    sql: `INSERT INTO ${table} (${names.join(', ')}) VALUES (${places})`,
    cells: Object.values(row),
  }
}

/** The draft that the transaction deletes, as the service's does. */
function randomDraft(db: Database, code: string, staffId: string): string {
  const id = crypto.randomUUID().replaceAll('-', '')
  db.transaction((writer) => {
    writer.prepare('INSERT INTO human_code (code) VALUES (?)').run(code)
    writer.prepare("INSERT INTO draft VALUES (?, ?, ?, '', '', '', x'')").run(id, staffId, code)
  })
  return id
}
