/** @file Puts rare values of a column together until nobody stands out by one. */
import { codeSeparator, emptyCell, missingValues, otherCell } from './cell.ts'
import type { ShareColumn } from './columns.ts'
import type { ShareRow } from './share-row.ts'

const noValues: ReadonlySet<string> = new Set(missingValues)

function partsOf(cell: string): readonly string[] {
  return cell === emptyCell || noValues.has(cell) ? [] : cell.split(codeSeparator)
}

/** How many different persons carry each value of a column. */
function carriers(
  rows: readonly ShareRow[],
  column: number,
): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>()
  for (const row of rows) {
    for (const part of partsOf(row.cells[column] ?? emptyCell)) {
      const persons = found.get(part) ?? new Set<string>()
      persons.add(row.person)
      found.set(part, persons)
    }
  }
  return found
}

/**
 * Values to be called `other`: all that fewer than k persons carry and, when these together are still
 * fewer than k, the next rarest, until `other` is no small group itself.
 */
export function rareValues(
  found: ReadonlyMap<string, ReadonlySet<string>>,
  k: number,
): ReadonlySet<string> {
  const byCount = [...found].sort(([a, x], [b, y]) => x.size - y.size || (a < b ? -1 : 1))
  const rare = new Set<string>()
  const persons = new Set<string>()
  for (const [value, carrying] of byCount) {
    if (carrying.size >= k && (rare.size === 0 || persons.size >= k)) break
    rare.add(value)
    for (const person of carrying) persons.add(person)
  }
  return rare
}

function withOther(cell: string, rare: ReadonlySet<string>): string {
  const parts = partsOf(cell)
  if (!parts.some((part) => rare.has(part))) return cell
  return [...parts.filter((part) => !rare.has(part)), otherCell].join(codeSeparator)
}

export function mergeRare(
  columns: readonly ShareColumn[],
  rows: readonly ShareRow[],
  k: number,
): readonly ShareRow[] {
  const rarePerColumn = columns.map((column, index) =>
    column.rule === 'rareToOther' ? rareValues(carriers(rows, index), k) : new Set<string>(),
  )
  return rows.map((row) => ({
    ...row,
    cells: row.cells.map((cell, index) => withOther(cell, rarePerColumn[index] ?? new Set())),
  }))
}
