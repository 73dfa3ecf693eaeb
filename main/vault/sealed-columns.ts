/** @file Every column that is sealed under K_id or K_ex, and where each value says it lives. */
import { columnsOf } from '#main/db/columns.ts'
import type { Reader, Writer } from '#main/db/database.ts'
import { recordTables } from '#main/db/tables/record-tables.ts'
import type { Sealer } from './session.ts'

export interface SealedColumn {
  readonly table: string
  readonly column: string
  readonly key: 'identity' | 'export'
  /** SQL for the row and the field that the value is bound to; see sealer.ts. */
  readonly row: string
  readonly field: string
  /** What tells one row from another. */
  readonly rowKey: readonly string[]
  /** SQL for the rows that are sealed at all; left out: all of them. */
  readonly where?: string
}

const rowid = ['rowid']

const text = (value: string): string => `'${value}'`

const ofRecords: readonly SealedColumn[] = recordTables.flatMap(({ entity }) => {
  const sealed = columnsOf(entity)
    .filter(({ type }) => type === 'BLOB')
    .map(({ name, field }) => ({ column: name, field: text(field.name) }))
  return [...sealed, { column: 'notes', field: text('notes') }].map((column): SealedColumn => ({
    ...column,
    table: entity.table,
    key: 'identity',
    row: 'id',
    rowKey: rowid,
  }))
})

const ofOthers: readonly SealedColumn[] = [
  {
    table: 'draft',
    column: 'content',
    key: 'identity',
    row: 'id',
    field: text('content'),
    rowKey: rowid,
  },
  {
    table: 'half_typed',
    column: 'content',
    key: 'identity',
    row: 'staff_id',
    field: text('content'),
    rowKey: ['staff_id'],
    where: 'is_sealed = 1',
  },
  {
    table: 'retention_keep',
    column: 'note',
    key: 'identity',
    row: 'id',
    field: text('note'),
    rowKey: rowid,
  },
  {
    table: 'case_opening',
    column: 'reason',
    key: 'identity',
    row: 'id',
    field: text('reason'),
    rowKey: rowid,
  },
  {
    table: 'local_answer',
    column: 'sealed',
    key: 'identity',
    row: 'case_person_id',
    field: 'question',
    rowKey: ['case_person_id', 'question'],
  },
  {
    table: 'local_answer',
    column: 'notes',
    key: 'identity',
    row: `case_person_id || '.' || question`,
    field: text('notes'),
    rowKey: ['case_person_id', 'question'],
  },
  // The pieces of a file lie under its own key, so that new locks need not touch them.
  ...['name', 'description', 'content_key'].map((column): SealedColumn => ({
    table: 'attachment',
    column,
    key: 'identity',
    row: 'id',
    field: text(column),
    rowKey: rowid,
  })),
  ...['age_identity', 'signing_key', 'pseudonym_root'].map((column): SealedColumn => ({
    table: 'organisation_key',
    column,
    key: 'export',
    row: 'id',
    field: text(column),
    rowKey: rowid,
  })),
]

export const sealedColumns: readonly SealedColumn[] = [...ofRecords, ...ofOthers]

interface Cell {
  readonly row: string
  readonly field: string
  readonly sealed: Uint8Array
}

type RowKey = Readonly<Record<string, unknown>>

/** Which rows of a column are sealed. */
export function sealedRows(
  db: Reader,
  { table, column, rowKey, where }: SealedColumn,
): readonly RowKey[] {
  const filled = `${column} IS NOT NULL AND (${where ?? 'true'})`
  return db.prepare(`SELECT ${rowKey.join(', ')} FROM ${table} WHERE ${filled}`).all() as RowKey[]
}

/** Opens the values of these rows with the old key and seals them with the new one. */
export function resealRows(
  db: Writer,
  { table, column, row, field, rowKey }: SealedColumn,
  rows: readonly RowKey[],
  from: Sealer,
  to: Sealer,
): void {
  const one = rowKey.map((name) => `${name} = ?`).join(' AND ')
  const select = db.prepare(
    `SELECT ${row} AS row, ${field} AS field, ${column} AS sealed FROM ${table} WHERE ${one}`,
  )
  const update = db.prepare(`UPDATE ${table} SET ${column} = ? WHERE ${one}`)
  for (const key of rows) {
    const at = rowKey.map((name) => key[name])
    const cell = select.get(...at) as Cell
    const plain = from.open(table, cell.row, cell.field, cell.sealed)
    update.run(to.seal(table, cell.row, cell.field, plain), ...at)
  }
}
