/** @file Local suppression: holds back as few values as it can until nobody is in a small group. */
import { withheldCell } from './cell.ts'
import type { ShareRow } from './share-row.ts'

/** Group -> the different persons in it. */
type Groups = ReadonlyMap<string, ReadonlySet<string>>

/** With more columns held back at once there are too many ways to try them all. */
const mostTried = 3
/** Rows looked at for all ways of one size; beyond it nobody would wait for the answer. */
const mostLooks = 600_000

export function keyOf(row: ShareRow, columns: readonly number[]): string {
  let key = ''
  // No cell holds this character: cells are codes, bands and quarters.
  for (const column of columns) key += `${row.cells[column] ?? ''}\u0001`
  return key
}

export function groupsOf(rows: readonly ShareRow[], columns: readonly number[]): Groups {
  const groups = new Map<string, Set<string>>()
  for (const row of rows) {
    const key = keyOf(row, columns)
    const persons = groups.get(key)
    if (persons) persons.add(row.person)
    else groups.set(key, new Set([row.person]))
  }
  return groups
}

/** The rows of groups of fewer than k persons. */
export function smallRows(
  rows: readonly ShareRow[],
  columns: readonly number[],
  k: number,
): ReadonlySet<ShareRow> {
  const groups = groupsOf(rows, columns)
  return new Set(rows.filter((row) => (groups.get(keyOf(row, columns))?.size ?? 0) < k))
}

function withhold(row: ShareRow, columns: ReadonlySet<number>): ShareRow {
  return {
    ...row,
    cells: row.cells.map((cell, index) => (columns.has(index) ? withheldCell : cell)),
  }
}

/** All ways to choose `size` of the columns. */
function choicesOf(columns: readonly number[], size: number): readonly (readonly number[])[] {
  if (size === 0) return [[]]
  return columns.flatMap((column, index) =>
    choicesOf(columns.slice(index + 1), size - 1).map((rest) => [column, ...rest]),
  )
}

/** Rows that would be in no small group among themselves without these columns. */
function helped(
  rows: readonly ShareRow[],
  quasi: readonly number[],
  without: readonly number[],
  k: number,
): readonly ShareRow[] {
  const kept = quasi.filter((column) => !without.includes(column))
  const small = smallRows(rows, kept, k)
  return rows.filter((row) => !small.has(row))
}

interface State {
  /** As given -> as it will leave. */
  readonly changed: Map<ShareRow, ShareRow>
  open: readonly ShareRow[]
}

/** First those ways that help most people, each for whoever is left. */
function tryChoices(state: State, quasi: readonly number[], size: number, k: number): void {
  const choices = choicesOf(quasi, size)
  if (choices.length * state.open.length > mostLooks) return
  const ways = choices
    .map((without) => ({ without, helps: helped(state.open, quasi, without, k).length }))
    .filter(({ helps }) => helps > 0)
    .sort((a, b) => b.helps - a.helps)
  for (const { without } of ways) {
    const columns = new Set(without)
    const rows = helped(state.open, quasi, without, k)
    for (const row of rows) state.changed.set(row, withhold(row, columns))
    const done = new Set(rows)
    state.open = state.open.filter((row) => !done.has(row))
  }
}

/** Whoever is left loses one column after the other: each time the one that leaves fewest behind. */
function holdBackRest(
  rows: readonly ShareRow[],
  quasi: readonly number[],
  k: number,
): readonly ShareRow[] {
  let current = rows
  let columns = quasi
  let small = smallRows(current, quasi, k)
  while (small.size > 0 && columns.length > 0) {
    const tried = columns.map((column) => {
      const one = new Set([column])
      const next = current.map((row) => (small.has(row) ? withhold(row, one) : row))
      return { column, next, small: smallRows(next, quasi, k) }
    })
    const best = tried.reduce((least, one) => (one.small.size < least.small.size ? one : least))
    current = best.next
    small = best.small
    columns = columns.filter((column) => column !== best.column)
  }
  return current
}

/** Rows keep their order. Some may still be in a small group: those cannot be made safe. */
export function holdBack(
  rows: readonly ShareRow[],
  quasi: readonly number[],
  k: number,
): readonly ShareRow[] {
  const state: State = { changed: new Map(), open: [...smallRows(rows, quasi, k)] }
  for (let size = 1; size <= Math.min(mostTried, quasi.length); size++)
    tryChoices(state, quasi, size, k)
  return holdBackRest(
    rows.map((row) => state.changed.get(row) ?? row),
    quasi,
    k,
  )
}
