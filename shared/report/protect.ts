/**
 * @file The suppression engine: the only place where a ProtectedTable is made from counts.
 *
 * A table comes with steps from fine to coarse. The first step that can be protected and is not full of
 * gaps is taken; when none is, only the number of persons is left.
 */
import type { ExactGrid, ExactSeveral } from './exact-table.ts'
import { sum } from './exact-table.ts'
import {
  type Axis,
  type Cell,
  hidden,
  notKnown,
  type PlainTable,
  type ProtectedTable,
  protectedTable,
  shown,
  type TableNote,
} from './protected-table.ts'
import { suppressGrid } from './suppress-grid.ts'
import { suppressSeveral } from './suppress-several.ts'
import { checkThreshold } from './threshold.ts'

export interface ProtectOptions {
  readonly id: string
  readonly k: number
  /** The answers are sensitive: what is true of everybody of a line is hidden too. */
  readonly sensitive: boolean
}

/** More than this part of the filled cells hidden: a table full of gaps, go coarser. */
const mostGaps = 0.5

const cellOf = (value: number, isHidden: boolean | undefined): Cell =>
  isHidden === false ? shown(value) : hidden

function full(gaps: number, filled: number): boolean {
  return filled > 0 && gaps / filled > mostGaps
}

function seal(table: PlainTable): ProtectedTable {
  return deepFreeze(protectedTable.parse(table))
}

function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null) Object.values(value).forEach(deepFreeze)
  return Object.freeze(value)
}

function notesOf(isHidden: boolean, step: number): TableNote[] {
  return [...(step > 0 ? (['joined'] as const) : []), ...(isHidden ? (['hidden'] as const) : [])]
}

type Attempt = { readonly table: PlainTable; readonly gaps: number; readonly filled: number } | null

function tryGrid(exact: ExactGrid, { id, k, sensitive }: ProtectOptions, step: number): Attempt {
  const mask = suppressGrid(exact.counts, { k, concentration: sensitive ? 'hide' : 'show' })
  if (mask === null) return null
  const height = exact.rows.keys.length
  const width = exact.columns.keys.length
  const cell = (r: number, c: number): Cell =>
    cellOf(mask.values[r]?.[c] ?? 0, mask.isHidden[r]?.[c])
  const range = (length: number) => Array.from({ length }, (_, at) => at)
  const inside = exact.counts.flatMap((row, r) =>
    row.map((value, c) => ({ value, gap: cell(r, c).kind === 'hidden' })),
  )
  const table: PlainTable = {
    id,
    k,
    answers: 'one',
    rows: exact.rows,
    columns: exact.columns,
    cells: range(height).map((r) => range(width).map((c) => cell(r, c))),
    rowTotals: range(height).map((r) => cell(r, width)),
    columnTotals: range(width).map((c) => cell(height, c)),
    total: cell(height, width),
    notes: notesOf(mask.isHidden.flat().includes(true), step),
  }
  return {
    table,
    gaps: inside.filter(({ gap }) => gap).length,
    filled: inside.filter(({ value, gap }) => value > 0 || gap).length,
  }
}

function trySeveral(exact: ExactSeveral, { id, k }: ProtectOptions, step: number): Attempt {
  const unknownAt = exact.rows.keys.indexOf(notKnown)
  const mask = suppressSeveral(exact.counts, unknownAt, exact.persons, k)
  if (mask === null) return null
  const table: PlainTable = {
    id,
    k,
    answers: 'several',
    rows: exact.rows,
    columns: null,
    cells: exact.counts.map((value, at) => [cellOf(value, mask.isHidden[at])]),
    rowTotals: [],
    columnTotals: [],
    total: shown(exact.persons),
    notes: notesOf(mask.isHidden.includes(true), step),
  }
  return {
    table,
    gaps: mask.isHidden.filter(Boolean).length,
    filled: exact.counts.filter((value, at) => value > 0 || mask.isHidden[at] === true).length,
  }
}

/** Only the number of persons, or not even that when they are fewer than k. */
function totalOnly(
  options: ProtectOptions,
  answers: PlainTable['answers'],
  field: string,
  persons: number,
): ProtectedTable {
  const rows: Axis = { field, grouping: 'all', keys: ['all'] }
  const total = persons > 0 && persons < options.k ? hidden : shown(persons)
  return seal({
    id: options.id,
    k: options.k,
    answers,
    rows,
    columns: null,
    cells: [[total]],
    rowTotals: [],
    columnTotals: [],
    total,
    notes: [total.kind === 'hidden' ? 'tooFew' : 'notSplit'],
  })
}

/**
 * The finest step without too many gaps; failing that the one with the fewest, as long as it shows
 * any group at all: below it is nothing but the bare total.
 */
function choose(attempts: readonly Attempt[]): PlainTable | null {
  const possible = attempts.filter((attempt) => attempt !== null)
  const good = possible.find(({ gaps, filled }) => !full(gaps, filled))
  if (good) return good.table
  const partly = possible
    .filter(({ gaps, filled }) => gaps < filled)
    .sort((a, b) => a.gaps / a.filled - b.gaps / b.filled)
  return partly[0]?.table ?? null
}

/** @param steps the same persons from fine to coarse */
export function protectGrid(steps: readonly ExactGrid[], options: ProtectOptions): ProtectedTable {
  checkThreshold(options.k)
  const [finest] = steps
  const persons = sum((finest?.counts ?? []).flat())
  const table = choose(steps.map((step, at) => tryGrid(step, options, at)))
  return table ? seal(table) : totalOnly(options, 'one', finest?.rows.field ?? '', persons)
}

/** @param steps the same persons from fine to coarse; every step has a row `notKnown` */
export function protectSeveral(
  steps: readonly ExactSeveral[],
  options: ProtectOptions,
): ProtectedTable {
  checkThreshold(options.k)
  const [finest] = steps
  const table = choose(steps.map((step, at) => trySeveral(step, options, at)))
  return table
    ? seal(table)
    : totalOnly(options, 'several', finest?.rows.field ?? '', finest?.persons ?? 0)
}
