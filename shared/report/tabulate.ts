/** @file From grouped counts of the vault to exact tables at one step of detail. */
import type { Field } from '../codebook/field.ts'
import type { ExactGrid, ExactSeveral } from './exact-table.ts'
import { axisOf, groupings, type GroupingName } from './groupings.ts'
import { notKnown } from './protected-table.ts'

export interface PairCount {
  readonly row: string | number | null
  readonly column: string | number | null
  readonly persons: number
}

/** Persons who gave exactly these answers. */
export interface SetCount {
  readonly codes: readonly string[]
  readonly persons: number
}

export function gridOf(
  counts: readonly PairCount[],
  fields: { readonly rows: Field; readonly columns: Field },
  step: { readonly rows: GroupingName; readonly columns: GroupingName },
): ExactGrid {
  const rows = axisOf(fields.rows, step.rows)
  const columns = axisOf(fields.columns, step.columns)
  const grid = rows.keys.map(() => columns.keys.map(() => 0))
  for (const { row, column, persons } of counts) {
    const r = positionOf(rows.keys, groupings[step.rows].keyOf(row, fields.rows))
    const c = positionOf(columns.keys, groupings[step.columns].keyOf(column, fields.columns))
    const line = grid[r]
    if (line) line[c] = (line[c] ?? 0) + persons
  }
  return { rows, columns, counts: grid }
}

/** A person with several answers of one group stands in that group once. */
export function severalOf(
  counts: readonly SetCount[],
  field: Field,
  step: GroupingName,
): ExactSeveral {
  const rows = axisOf(field, step)
  const totals = rows.keys.map(() => 0)
  let everybody = 0
  for (const { codes, persons } of counts) {
    const keys = new Set(codes.map((code) => groupings[step].keyOf(code, field)))
    // Who gave an answer is known, even if one of the answers is "not known".
    if (keys.size > 1) keys.delete(notKnown)
    for (const key of keys.size === 0 ? [notKnown] : keys) {
      const at = positionOf(rows.keys, key)
      totals[at] = (totals[at] ?? 0) + persons
    }
    everybody += persons
  }
  return { rows, counts: totals, persons: everybody }
}

/** A code that no list knows (a newer codebook wrote it) is counted as not known, never dropped. */
function positionOf(keys: readonly string[], key: string): number {
  const at = keys.indexOf(key)
  return at === -1 ? Math.max(0, keys.indexOf(notKnown)) : at
}
