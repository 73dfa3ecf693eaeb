/** @file The table that leaves, and how it becomes safe enough to leave. */
import type { ShareColumn } from './columns.ts'
import { protectGroups, type Protection } from './groups.ts'
import { mergeRare } from './rare.ts'
import type { ShareRow } from './share-row.ts'

export interface ShareTable extends Protection {
  readonly columns: readonly ShareColumn[]
}

/** Rare values first, then small groups: so that as little as possible has to be held back. */
export function protectTable(
  columns: readonly ShareColumn[],
  rows: readonly ShareRow[],
  k: number,
): ShareTable {
  return { columns, ...protectGroups(columns, mergeRare(columns, rows, k), k) }
}
