/** @file What the tables of a database look like. */
import type { Reader } from '#main/db/database.ts'

export function columnsOf(db: Reader, table: string): readonly string[] {
  return db
    .prepare('SELECT name FROM pragma_table_info(?) ORDER BY cid')
    .pluck()
    .all(table)
    .map(String)
}

export function keyOf(db: Reader, table: string): readonly string[] {
  return db
    .prepare('SELECT name FROM pragma_table_info(?) WHERE pk > 0 ORDER BY pk')
    .pluck()
    .all(table)
    .map(String)
}
