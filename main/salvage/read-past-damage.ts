/** @file Reads every row of a damaged database that can still be read. */
import { setImmediate as nextTurn } from 'node:timers/promises'
import type { Reader } from '#main/db/database.ts'
import { AppError } from '#shared/errors.ts'
import { keyOf } from './columns.ts'

export type SavedRow = Readonly<Record<string, unknown>>

export interface TableRead {
  readonly rows: number
  /** Places where a row is, or was, that cannot be read. */
  readonly lost: number
}

export interface ReadOptions {
  readonly each: (row: SavedRow) => void
  readonly cancelled: () => boolean
}

/** Rows that are asked for at once; after a failure one by one. */
const stride = 200
/** Where the end of a table cannot be read: so many places without a row, and it is taken for the end. */
const silence = 5_000

/** Names of the tables, or none when not even they can be read. */
export function readableTables(db: Reader): readonly string[] {
  const rows = attempt(() =>
    db
      .prepare(
        `SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name`,
      )
      .pluck()
      .all(),
  )
  return rows === null ? [] : rows.map(String)
}

/**
 * What SQLCipher gives is what was written: a page that was changed in any way gives nothing.
 * @throws AppError `cancelled`
 */
export async function readPastDamage(
  db: Reader,
  table: string,
  options: ReadOptions,
): Promise<TableRead> {
  return hasRowid(db, table)
    ? readByRowid(db, table, options)
    : readFromBothEnds(db, table, options)
}

export const hasRowid = (db: Reader, table: string): boolean =>
  db.prepare('SELECT wr FROM pragma_table_list WHERE name = ?').pluck().get(table) === 0

async function readByRowid(db: Reader, table: string, options: ReadOptions): Promise<TableRead> {
  const some = db.prepare(
    `SELECT * FROM "${table}" NOT INDEXED WHERE rowid BETWEEN ? AND ? ORDER BY rowid`,
  )
  const last = attempt(() =>
    db.prepare(`SELECT max(rowid) FROM "${table}" NOT INDEXED`).pluck().get(),
  )
  const count = new Count(options.each)
  for (
    let from = 1;
    last === null ? count.silent < silence : from <= Number(last);
    from += stride
  ) {
    const rows = attempt(() => some.all(from, from + stride - 1))
    if (rows === null) readOneByOne((rowid) => some.all(rowid, rowid), from, count)
    else count.add(rows, stride)
    await pause(options)
  }
  return { rows: count.rows, lost: count.lost }
}

function readOneByOne(read: (rowid: number) => unknown[], from: number, count: Count): void {
  for (let rowid = from; rowid < from + stride; rowid++) {
    const rows = attempt(() => read(rowid))
    if (rows === null) count.lose()
    else count.add(rows, 1)
  }
}

class Count implements TableRead {
  rows = 0
  lost = 0
  /** Places since the last row. */
  silent = 0
  readonly #each: (row: SavedRow) => void

  constructor(each: (row: SavedRow) => void) {
    this.#each = each
  }

  add(rows: readonly unknown[], places: number): void {
    this.silent = rows.length === 0 ? this.silent + places : 0
    this.rows += rows.length
    for (const row of rows) this.#each(row as SavedRow)
  }

  lose(): void {
    this.lost++
    this.silent++
  }
}

/** Without numbers there is no way past a damaged page but to come from the other side. */
async function readFromBothEnds(
  db: Reader,
  table: string,
  options: ReadOptions,
): Promise<TableRead> {
  const key = keyOf(db, table).map((name) => `"${name}"`)
  const seen = new Set<string>()
  const read = (order: string): boolean =>
    attempt(() => {
      const sql = `SELECT * FROM "${table}" ORDER BY ${key.map((name) => `${name} ${order}`).join(', ')}`
      for (const row of db.prepare(sql).iterate()) take(row as SavedRow)
      return true
    }) ?? false
  const names = keyOf(db, table)
  const take = (row: SavedRow): void => {
    const id = JSON.stringify(names.map((name) => row[name]))
    if (seen.has(id)) return
    seen.add(id)
    options.each(row)
  }
  const whole = read('ASC')
  if (!whole) read('DESC')
  await pause(options)
  // How many lie between the two ends nobody can tell.
  return { rows: seen.size, lost: whole ? 0 : 1 }
}

async function pause({ cancelled }: ReadOptions): Promise<void> {
  await nextTurn()
  if (cancelled()) throw new AppError('cancelled')
}

/** `null` where the damage is. */
function attempt<T>(work: () => T): T | null {
  try {
    return work()
  } catch (error) {
    if (error instanceof AppError && error.code === 'damaged') return null
    throw error
  }
}
