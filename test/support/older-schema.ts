/** @file A vault as an older version of the tables held it: the same rows, and only the columns of then. */
import { openDatabase, type Database, type Reader } from '#main/db/database.ts'
import { migrate } from '#main/db/migrate.ts'
import { migrations } from '#main/db/migrations.ts'
import { columnsOfTable, tablesOf } from './table-digests.ts'

/** @param path must not exist */
export function writeAtSchema(from: Reader, path: string, key: Uint8Array, version: number): void {
  const older = openDatabase({ path, key, create: true })
  try {
    migrate(older, null, migrations.slice(0, version))
    older.transaction((db) => {
      older.exec('PRAGMA defer_foreign_keys = ON')
      for (const table of tablesOf(db)) copyRows(from, older, table)
    })
  } finally {
    older.close()
  }
}

function copyRows(from: Reader, to: Database, table: string): void {
  const columns = columnsOfTable(to, table)
  const names = columns.map((name) => `"${name}"`).join(', ')
  const insert = to.prepare(
    `INSERT INTO "${table}" (${names}) VALUES (${columns.map(() => '?').join(', ')})`,
  )
  const rows = from.prepare(`SELECT ${names} FROM "${table}"`).all() as Record<string, unknown>[]
  for (const row of rows) insert.run(...columns.map((name) => row[name]))
}
