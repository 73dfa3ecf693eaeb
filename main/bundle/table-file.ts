/** @file The table of persons as CSV that spreadsheets open without running anything. */
import { stringify } from 'csv-stringify/sync'
import { personColumn } from '#shared/sharing/columns.ts'
import { guardCell } from '#shared/sharing/guard-cell.ts'

export interface OutgoingRow {
  readonly person: string
  readonly cells: readonly string[]
}

/** RFC 4180: commas, CRLF, quotes where needed. Text cells are guarded. */
export function csvOf(rows: readonly (readonly string[])[]): Buffer {
  const guarded = rows.map((row) => row.map(guardCell))
  return Buffer.from(stringify(guarded, { record_delimiter: '\r\n' }), 'utf8')
}

export function personsFile(columns: readonly string[], rows: readonly OutgoingRow[]): Buffer {
  return csvOf([[personColumn, ...columns], ...rows.map((row) => [row.person, ...row.cells])])
}
