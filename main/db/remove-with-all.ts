/**
 * @file Removes rows together with everything that points to them, whatever tables there are: what is
 * to go follows from the foreign keys of the schema, so that a table added later is not forgotten.
 */
import type { Reader, Writer } from './database.ts'

/** Rows of one table, named by the values of one column. */
export interface Doomed {
  readonly table: string
  readonly column: string
  readonly values: readonly string[]
  /** Which rows these are, by a number or text of their own: two ways may lead to the same row. */
  readonly rows: readonly (number | string)[]
}

interface Reference {
  readonly table: string
  readonly column: string
  /** The column of the other table that it points to. */
  readonly to: string
  /** As SQL says it; `SET NULL` would leave the row behind without what it points to. */
  readonly onDelete: string
}

/** Every column of any table that points to this one. */
export function referencesTo(db: Reader, table: string): readonly Reference[] {
  return db
    .prepare(
      `SELECT tables.name AS "table", keys."from" AS "column", coalesce(keys."to", 'id') AS "to",
         keys.on_delete AS "onDelete"
       FROM sqlite_schema AS tables, pragma_foreign_key_list(tables.name) AS keys
       WHERE tables.type = 'table' AND keys."table" = ? ORDER BY tables.name, keys."from"`,
    )
    .all(table) as Reference[]
}

const losesIt = ({ onDelete }: Reference): boolean => onDelete.startsWith('SET ')

const identifier = /^[a-z_]+$/

/** Names come from the schema alone; this holds even if one day they do not. */
function quoted(name: string): string {
  if (!identifier.test(name)) throw new TypeError('not a table of ours')
  return `"${name}"`
}

const among = ({ table, column }: Pick<Doomed, 'table' | 'column'>) =>
  `FROM ${quoted(table)} WHERE ${quoted(column)} IN (SELECT value FROM json_each(?))`

/** A table without row numbers has its key instead. */
function idsOf(db: Reader, rows: Omit<Doomed, 'rows'>): readonly (number | string)[] {
  const key = db
    .prepare(
      `SELECT info.name FROM pragma_table_list(?) AS list, pragma_table_info(list.name) AS info
       WHERE list.schema = 'main' AND list.wr = 1 AND info.pk > 0 ORDER BY info.pk`,
    )
    .pluck()
    .all(rows.table) as string[]
  const id = key.length === 0 ? 'rowid' : `json_array(${key.map(quoted).join(', ')})`
  return db
    .prepare(`SELECT ${id} ${among(rows)}`)
    .pluck()
    .all(JSON.stringify(rows.values)) as (number | string)[]
}

function columnOf(db: Reader, rows: Omit<Doomed, 'rows'>, column: string): readonly string[] {
  if (column === rows.column) return rows.values
  return db
    .prepare(`SELECT DISTINCT ${quoted(column)} ${among(rows)}`)
    .pluck()
    .all(JSON.stringify(rows.values)) as string[]
}

/**
 * What goes when these rows go, in the order in which it goes: each table before what points to it,
 * but for what would only lose its reference.
 * @param except tables whose rows somebody else has counted, with all that points to them
 */
export function everythingWith(
  db: Reader,
  table: string,
  ids: readonly string[],
  except: readonly string[] = [],
): readonly Doomed[] {
  const found: Doomed[] = []
  const visit = (rows: Omit<Doomed, 'rows'>, above: readonly string[]): void => {
    const ids = idsOf(db, rows)
    if (ids.length === 0) return
    const follow = ({ table: child, column, to }: Reference) => {
      // A table that points to itself or back up has been counted.
      if (above.includes(child) || except.includes(child)) return
      visit({ table: child, column, values: columnOf(db, rows, to) }, [...above, rows.table])
    }
    const references = referencesTo(db, rows.table)
    references.filter(losesIt).forEach(follow)
    found.push({ ...rows, rows: ids })
    references.filter((reference) => !losesIt(reference)).forEach(follow)
  }
  visit({ table, column: 'id', values: ids }, [table])
  return found
}

/**
 * Parents before children: decisions are only added, by triggers, and go only after the person's part in the
 * case is gone. What points where is checked again when the transaction ends.
 */
export function remove(db: Writer, doomed: readonly Doomed[]): void {
  db.deferReferences()
  for (const rows of doomed) db.prepare(`DELETE ${among(rows)}`).run(JSON.stringify(rows.values))
}

/** Rows by table, for the note that stays. */
export function countByTable(doomed: readonly Doomed[]): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {}
  for (const { table } of doomed) {
    const rows = doomed.filter((one) => one.table === table).flatMap((one) => one.rows)
    counts[table] = new Set(rows).size
  }
  return counts
}
