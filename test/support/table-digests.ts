/** @file What stands in each table of a vault, as one digest: two vaults are compared without naming a row. */
import { createHash } from 'node:crypto'
import type { Reader } from '#main/db/database.ts'

export interface TableDigest {
  readonly columns: readonly string[]
  readonly rows: number
  readonly sha256: string
}
export type TableDigests = Readonly<Record<string, TableDigest>>

export function tablesOf(db: Reader): string[] {
  return db
    .prepare(
      `SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name`,
    )
    .pluck()
    .all() as string[]
}

export function columnsOfTable(db: Reader, table: string): string[] {
  return db
    .prepare('SELECT name FROM pragma_table_info(?) ORDER BY cid')
    .pluck()
    .all(table) as string[]
}

/** Bytes and words that look alike are told apart, and the order of rows counts for nothing. */
function digestOf(
  db: Reader,
  table: string,
  columns: readonly string[],
  where: string,
): TableDigest {
  const cells = columns.map((name) => `quote("${name}")`).join(` || ',' || `)
  const rows = db
    .prepare(`SELECT ${cells} AS row FROM "${table}" WHERE ${where} ORDER BY row`)
    .pluck()
    .all() as string[]
  const sha256 = createHash('sha256').update(rows.join('\n')).digest('hex')
  return { columns, rows: rows.length, sha256 }
}

/** Every sign-in may raise the epoch. */
const withoutEpoch: Readonly<Record<string, string>> = { setting: `name <> 'epoch'` }

/** Of all rows, but for the epoch. */
export function digestsOf(db: Reader): TableDigests {
  return Object.fromEntries(
    tablesOf(db).map((table) => [
      table,
      digestOf(db, table, columnsOfTable(db, table), withoutEpoch[table] ?? '1'),
    ]),
  )
}

/**
 * The same tables and columns again, in a vault that may have more of both by now.
 * @param where which rows of a table existed then; all when it says nothing
 */
export function sameDigests(
  db: Reader,
  before: TableDigests,
  where: Readonly<Record<string, string>> = {},
): TableDigests {
  return Object.fromEntries(
    Object.entries(before).map(([table, { columns }]) => [
      table,
      digestOf(db, table, columns, where[table] ?? withoutEpoch[table] ?? '1'),
    ]),
  )
}
