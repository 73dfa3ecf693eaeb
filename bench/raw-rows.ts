/** @file The floor: the rows of one interview, written by hand into a copy of the same vault. */
import { join } from 'node:path'
import { openDatabase, type Database, type Reader } from '#main/db/database.ts'
import { recordTables } from '#main/db/tables/record-tables.ts'
import type { TestVault } from '#test/support/vault.ts'

type Row = Readonly<Record<string, unknown>>

const ofPerson = 'case_person_id IN (SELECT id FROM case_person WHERE case_id = ?)'

/** What hangs on a person in a case: consents, decisions, rows of all that there can be many of. */
const tablesOfPerson = recordTables.filter(({ structure }) => structure.includes('case_person_id'))

/** Tables, and which of their rows are of a case: in the order of their foreign keys. */
const tables: readonly (readonly [string, string])[] = [
  ['case_record', 'id = ?'],
  ['person', 'id IN (SELECT person_id FROM case_person WHERE case_id = ?)'],
  ['case_person', 'case_id = ?'],
  ...tablesOfPerson.map(({ entity }) => [entity.table, ofPerson] as const),
  ['local_answer', ofPerson],
  ['audit_entry', 'subject = ?'],
]

export interface RawCopy {
  readonly db: Database
  /** A draft that lies in the vault, to be deleted by the transaction as the service's is. */
  takeDraft(draftId: string): void
  /** Everything the service wrote for a case, ready to be written again. */
  rowsOf(caseId: string, draftId: string): () => void
}

/** A copy of the vault as it is now, opened with the same settings. */
export function rawCopyOf({ session, keys, folder }: TestVault): RawCopy {
  const path = join(folder, 'raw.db')
  session.copyTo(path)
  const db = openDatabase({ path, key: keys.dek })
  const rowsIn = (table: string, where: string, id: string): readonly Insert[] =>
    session.db
      .prepare(`SELECT * FROM ${table} WHERE ${where}`)
      .all(id)
      .map((row) => insertOf(table, row as Row))
  return {
    db,
    takeDraft(draftId) {
      const code = 'code = (SELECT code FROM draft WHERE id = ?)'
      const rows = [...rowsIn('human_code', code, draftId), ...rowsIn('draft', 'id = ?', draftId)]
      db.transaction((writer) => {
        for (const { sql, cells } of rows) writer.prepare(sql).run(...cells)
      })
    },
    rowsOf(caseId, draftId) {
      const writes = tables.flatMap(([table, where]) => rowsIn(table, where, caseId))
      for (const { sql } of writes) db.prepare(sql)
      return () => {
        db.transaction((writer) => {
          for (const { sql, cells } of writes) writer.prepare(sql).run(...cells)
          writer.prepare('DELETE FROM draft WHERE id = ?').run(draftId)
        })
      }
    },
  }
}

interface Insert {
  readonly sql: string
  readonly cells: readonly unknown[]
}

function insertOf(table: string, row: Row): Insert {
  const names = Object.keys(row)
  const places = names.map(() => '?').join(', ')
  return {
    sql: `INSERT INTO ${table} (${names.join(', ')}) VALUES (${places})`,
    cells: Object.values(row),
  }
}

/** Rows written since the database was opened. */
export const writtenBy = (db: Reader): number =>
  Number(db.prepare('SELECT total_changes()').pluck().get())
