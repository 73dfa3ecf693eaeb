/**
 * @file Which numbers of a table with row totals, column totals and a grand total have to be hidden.
 *
 * 1. Primary: every cell and every total from 1 to k-1. Zeros are shown: that nobody stands in a cell
 *    recognises nobody, and a table that hides its zeros is all gaps. What a zero can tell is something
 *    about *everybody* of a line ("all twelve girls ..."); that matters where one axis is sensitive, so
 *    for such tables (`concentration: 'hide'`) a cell that holds its whole line is primary too, and then
 *    zeros may be hidden to guard it. Age by gender is not such a table: who can recognise a person by
 *    age knows their gender.
 * 2. Complementary: as long as a reader could compute a hidden number to an interval narrower than k,
 *    hide more (cheapest-path.ts). The interval is exact (interval.ts) and assumes the strongest reader
 *    without outside knowledge: one who knows all shown numbers and that hidden ones are not zero.
 *    A second reader, who has found out which of the hidden numbers are small, must not compute one.
 * 3. What proved unnecessary in the end is shown again.
 */
import { cheapestPath, type Spot } from './cheapest-path.ts'
import type { ExactGrid } from './exact-table.ts'
import { sum } from './exact-table.ts'
import { type Board, networkOf, pushFlow, reach, room, unbounded, valueAt } from './interval.ts'

export interface GridMask {
  /** With totals: last row and last column. */
  readonly values: readonly (readonly number[])[]
  readonly isHidden: readonly (readonly boolean[])[]
  readonly least: 0 | 1
}

export interface GridOptions {
  readonly k: number
  readonly concentration: 'show' | 'hide'
}

interface Draft {
  readonly board: Board & { readonly isHidden: boolean[][] }
  readonly primary: readonly (readonly boolean[])[]
  readonly options: GridOptions
}

export function withTotals(counts: ExactGrid['counts']): number[][] {
  const rows = counts.map((row) => [...row, sum(row)])
  const width = (counts[0]?.length ?? 0) + 1
  return [...rows, Array.from({ length: width }, (_, c) => sum(rows.map((row) => row[c] ?? 0)))]
}

interface LineCell extends Spot {
  readonly value: number
}

/** Rows and columns without their totals. */
function linesOf(counts: ExactGrid['counts']): LineCell[][] {
  const rows = counts.map((line, row) => line.map((value, column) => ({ row, column, value })))
  const columns = (counts[0] ?? []).map((_, column) =>
    rows.flatMap((line) => line.filter((cell) => cell.column === column)),
  )
  return [...rows, ...columns]
}

/**
 * A cell that holds its whole line, and one of the line's zeros with it: while all zeros of the line
 * are shown everybody knows where its persons stand, even if their number is hidden.
 */
function concentrated(counts: ExactGrid['counts']): Spot[] {
  return linesOf(counts).flatMap((line) => {
    const filled = line.filter(({ value }) => value > 0)
    const zero = line.find(({ value }) => value === 0)
    return filled.length === 1 && zero ? [...filled, zero] : []
  })
}

function primaryCells(
  values: readonly (readonly number[])[],
  counts: ExactGrid['counts'],
  { k, concentration }: GridOptions,
): boolean[][] {
  const primary = values.map((row) => row.map((value) => value > 0 && value < k))
  for (const { row, column } of concentration === 'hide' ? concentrated(counts) : []) {
    const line = primary[row]
    if (line) line[column] = true
  }
  return primary
}

function hiddenSpots(board: Board): Spot[] {
  return board.isHidden.flatMap((row, r) =>
    row.flatMap((is, c) => (is ? [{ row: r, column: c }] : [])),
  )
}

function width(board: Board, spot: Spot, enough: number): number {
  const { up, down } = reach(board, spot.row, spot.column, enough)
  return up + down
}

interface Way {
  readonly source: number
  readonly sink: number
  /** How far the cell itself lets it go. */
  readonly most: number
}

/** Raising the signed value sends flow from its column back to its row, lowering it the other way. */
function waysOf(board: Board, spot: Spot): readonly Way[] {
  const column = board.values.length + spot.column
  const own = room(board, spot.row, spot.column)
  return [
    { source: column, sink: spot.row, most: own.forward },
    { source: spot.row, sink: column, most: own.backward },
  ]
}

/** Hides what is cheapest so that `spot` can move further; false when nothing helps. */
function guard(draft: Draft, board: Board, spot: Spot, missing: number): boolean {
  for (const need of new Set([missing, 1])) {
    const paths = waysOf(board, spot)
      .filter(({ most }) => most >= need)
      .map(({ source, sink }) => {
        const network = networkOf(board, spot.row, spot.column)
        pushFlow(network, source, sink, unbounded)
        const zerosMayHide = draft.options.concentration === 'hide'
        return cheapestPath(board, network, source, sink, need, zerosMayHide)
      })
      .filter((path) => path !== null && path.hides.length > 0)
      .sort((a, b) => (a?.cost ?? 0) - (b?.cost ?? 0))
    const best = paths[0]
    if (!best) continue
    for (const { row, column } of best.hides) {
      const line = draft.board.isHidden[row]
      if (line) line[column] = true
    }
    return true
  }
  return false
}

interface Reader {
  readonly board: Board
  /** By how much every hidden number that this reader asks about must be able to move. */
  readonly enough: number
  readonly asksAbout: (value: number) => boolean
}

/**
 * The first knows the shown numbers, and must not narrow any hidden one to less than k. The second has
 * also found out which hidden numbers are small, and must still not compute one of them.
 */
function readersOf({ board, options: { k } }: Draft): readonly Reader[] {
  return [
    { board, enough: k, asksAbout: () => true },
    { board: { ...board, sizesKnown: k }, enough: 1, asksAbout: (value) => value > 0 && value < k },
  ]
}

function exposed({ board, enough, asksAbout }: Reader): { spot: Spot; missing: number } | null {
  for (const spot of hiddenSpots(board)) {
    if (!asksAbout(valueAt(board, spot.row, spot.column))) continue
    const wide = width(board, spot, enough)
    if (wide < enough) return { spot, missing: enough - wide }
  }
  return null
}

function guardAll(draft: Draft): boolean {
  for (let safe = false; !safe;) {
    safe = true
    for (const reader of readersOf(draft)) {
      const found = exposed(reader)
      if (found === null) continue
      if (!guard(draft, reader.board, found.spot, found.missing)) return false
      safe = false
    }
  }
  return true
}

const allSafe = (draft: Draft): boolean =>
  readersOf(draft).every((reader) => exposed(reader) === null)

/** Shows again what the cells hidden later made unnecessary, largest numbers first. */
function showUnneeded(draft: Draft): void {
  const { board, primary } = draft
  const extra = hiddenSpots(board)
    .filter(({ row, column }) => primary[row]?.[column] !== true)
    .sort((a, b) => (board.values[b.row]?.[b.column] ?? 0) - (board.values[a.row]?.[a.column] ?? 0))
  for (const { row, column } of extra) {
    const line = board.isHidden[row]
    if (!line) continue
    line[column] = false
    if (!allSafe(draft)) line[column] = true
  }
}

/** @returns null when no choice of cells protects the table while the grand total is shown. */
export function suppressGrid(counts: ExactGrid['counts'], options: GridOptions): GridMask | null {
  const values = withTotals(counts)
  const primary = primaryCells(values, counts, options)
  const least = options.concentration === 'hide' ? 0 : 1
  const draft: Draft = {
    board: { values, isHidden: primary.map((row) => [...row]), least },
    primary,
    options,
  }
  const grandTotal = values.at(-1)?.at(-1) ?? 0
  if (grandTotal > 0 && grandTotal < options.k) return null
  if (!guardAll(draft)) return null
  showUnneeded(draft)
  return draft.board
}
