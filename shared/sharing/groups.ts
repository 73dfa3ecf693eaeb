/** @file Groups of persons who look the same, and holding values back until no group is small. */
import { withheldCell } from './cell.ts'
import type { ShareColumn } from './columns.ts'
import { groupsOf, holdBack, keyOf, smallRows } from './hold-back.ts'
import type { ShareRow } from './share-row.ts'

export interface Risk {
  readonly persons: number
  /** Persons whom nobody else looks like. */
  readonly unique: number
  /** Persons in groups of fewer than k, the unique ones among them. */
  readonly small: number
  readonly smallestGroup: number
  /** How many persons are in groups of 1, of 2 to k-1, of k to 2k-1, and of 2k or more. */
  readonly bySize: readonly [number, number, number, number]
}

export interface ColumnShare {
  readonly path: string
  /** Persons in small groups who would not be in one without this column. */
  readonly causes: number
  /** Values of this column that are held back. */
  readonly withheld: number
}

export interface Protection {
  readonly rows: readonly ShareRow[]
  readonly before: Risk
  readonly after: Risk
  readonly withheldValues: number
  /** Rows that could not be made safe and stay here. */
  readonly leftOut: number
  readonly byColumn: readonly ColumnShare[]
  /** Fewest different answers to one sensitive question inside a group; 0 when none leaves. */
  readonly fewestAnswers: number
}

const personsIn = (rows: Iterable<ShareRow>): number =>
  new Set(Array.from(rows, (row) => row.person)).size

export function riskOf(rows: readonly ShareRow[], columns: readonly number[], k: number): Risk {
  const sizes = [...groupsOf(rows, columns).values()].map((persons) => persons.size)
  const inGroups = (from: number, below: number) =>
    sizes.filter((size) => size >= from && size < below).reduce((sum, size) => sum + size, 0)
  return {
    persons: personsIn(rows),
    unique: inGroups(1, 2),
    small: inGroups(1, k),
    smallestGroup: sizes.reduce((least, size) => Math.min(least, size), sizes[0] ?? 0),
    bySize: [inGroups(1, 2), inGroups(2, k), inGroups(k, 2 * k), inGroups(2 * k, Infinity)],
  }
}

function fewestAnswers(
  rows: readonly ShareRow[],
  quasi: readonly number[],
  sensitive: readonly number[],
): number {
  const perGroup = sensitive.flatMap((column) => {
    const answers = new Map<string, Set<string>>()
    for (const row of rows) {
      const key = keyOf(row, quasi)
      const known = answers.get(key) ?? new Set<string>()
      answers.set(key, known.add(row.cells[column] ?? ''))
    }
    return [...answers.values()].map((found) => found.size)
  })
  return perGroup.reduce((least, size) => Math.min(least, size), perGroup[0] ?? 0)
}

function indexes(
  columns: readonly ShareColumn[],
  is: (column: ShareColumn) => boolean,
): readonly number[] {
  return columns.flatMap((column, index) => (is(column) ? [index] : []))
}

/** Local suppression: every group of the result holds k persons or more, or there are no rows at all. */
export function protectGroups(
  columns: readonly ShareColumn[],
  rows: readonly ShareRow[],
  k: number,
): Protection {
  const quasi = indexes(columns, (column) => column.quasi)
  const smallPersons = (over: readonly number[]) => personsIn(smallRows(rows, over, k))
  const before = smallPersons(quasi)
  const held = holdBack(rows, quasi, k)
  const unsafe = smallRows(held, quasi, k)
  const safe = held.filter((row) => !unsafe.has(row))
  const countWithheld = (column: number) =>
    safe.filter((row) => row.cells[column] === withheldCell).length
  return {
    rows: safe,
    before: riskOf(rows, quasi, k),
    after: riskOf(safe, quasi, k),
    withheldValues: quasi.reduce((sum, column) => sum + countWithheld(column), 0),
    leftOut: rows.length - safe.length,
    byColumn: quasi.map((column) => ({
      path: columns[column]?.path ?? '',
      causes: before - smallPersons(quasi.filter((other) => other !== column)),
      withheld: countWithheld(column),
    })),
    fewestAnswers: fewestAnswers(
      safe,
      quasi,
      indexes(columns, (column) => column.sensitive),
    ),
  }
}
