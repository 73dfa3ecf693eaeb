/**
 * @file Two releases, each safe alone, can give somebody away together: the same quarter before and
 * after a late entry, a year and three of its quarters, the same table with another threshold. Before
 * a report is released it is compared with every earlier one.
 *
 * Compared are numbers that a reader can line up: cells of the same table, and groups that both tables
 * can be joined to. A difference of 1 to k-1 persons, or a number that one release hides and another
 * lets a reader compute, is a finding. It is a warning to a person, not a refusal: whether the earlier
 * report went to the same reader only the office knows.
 */
import { z } from 'zod'
import type { Cell, ProtectedTable } from './protected-table.ts'
import { contains, type Months, overlap } from './period.ts'
import { joinedKey } from './join.ts'

export interface Released {
  readonly id: string
  readonly months: Months
  readonly tables: readonly ProtectedTable[]
}

export const findingKinds = [
  'fewChanged', // same period: a number differs by fewer than k persons
  'restIsSmall', // other period inside: what remains is fewer than k persons
  'uncovers', // a number hidden in one is computable with the other
] as const

export const finding = z.strictObject({
  kind: z.enum(findingKinds),
  /** The earlier release. */
  releaseId: z.string(),
  tableId: z.string(),
})
export type Finding = z.infer<typeof finding>

/** What is compared: shown and hidden numbers, arranged for the comparison only. */
type GroupedTable = Omit<ProtectedTable, 'notes' | symbol>

interface Part {
  /** Persons in shown cells. */
  readonly known: number
  readonly hidden: number
  readonly parts: number
}

const nothing: Part = { known: 0, hidden: 0, parts: 0 }

function add(part: Part, cell: Cell): Part {
  return cell.kind === 'shown'
    ? { known: part.known + cell.value, hidden: part.hidden, parts: part.parts + 1 }
    : { known: part.known, hidden: part.hidden + 1, parts: part.parts + 1 }
}

/**
 * A table as groups, joined so far that another table of the same kind has them too: every inner cell,
 * every total of a row and of a column, and the total.
 */
function groupsOf(
  table: GroupedTable,
  rows: string,
  columns: string | null,
): ReadonlyMap<string, Part> {
  const groups = new Map<string, Part>()
  const put = (row: string, column: string, cell: Cell | undefined): void => {
    const key = `${row}|${column}`
    if (cell) groups.set(key, add(groups.get(key) ?? nothing, cell))
  }
  const rowKey = (at: number): string => joinedKey(table.rows, rows, table.rows.keys[at] ?? '')
  const columnKey = (at: number): string =>
    table.columns && columns ? joinedKey(table.columns, columns, table.columns.keys[at] ?? '') : ''
  table.cells.forEach((line, r) => {
    line.forEach((cell, c) => {
      put(rowKey(r), columnKey(c), cell)
    })
  })
  table.rowTotals.forEach((cell, r) => {
    put(rowKey(r), 'total', cell)
  })
  table.columnTotals.forEach((cell, c) => {
    put('total', columnKey(c), cell)
  })
  put('total', 'total', table.total)
  return groups
}

function coarser(a: string, b: string): string | null {
  const order = [
    'codes',
    'ageBands',
    'ageFour',
    'ageAdult',
    'genderGroups',
    'exploitationGroups',
    'all',
  ]
  const at = Math.max(order.indexOf(a), order.indexOf(b))
  return order[at] ?? null
}

/** Numbers of rows that hold persons with several answers do not add up: compare them as they stand. */
function comparable(
  a: GroupedTable,
  b: GroupedTable,
): { rows: string; columns: string | null } | null {
  const rows = coarser(a.rows.grouping, b.rows.grouping)
  if (rows === null || a.rows.field !== b.rows.field) return null
  if (a.columns === null || b.columns === null) return { rows, columns: null }
  return { rows, columns: coarser(a.columns.grouping, b.columns.grouping) }
}

type Compare = (a: Part, b: Part, k: number) => boolean

const isSmall = (value: number, k: number): boolean => value > 0 && value < k

const differsByFew: Compare = (a, b, k) =>
  a.hidden === 0 && b.hidden === 0 && isSmall(Math.abs(a.known - b.known), k)

/** What one release hides inside a group is what the other shows of it, less the shown rest. */
function residual(open: Part, closed: Part, k: number): boolean {
  if (open.hidden > 0 || closed.hidden === 0) return false
  return closed.hidden === 1 || open.known - closed.known < k + closed.hidden
}

const uncovers: Compare = (a, b, k) => residual(a, b, k) || residual(b, a, k)

function anyGroup(a: GroupedTable, b: GroupedTable, compare: Compare): boolean {
  const common = comparable(a, b)
  if (common === null) return false
  const k = Math.max(a.k, b.k)
  // Only cells that nobody shares can be added up to a coarser group.
  const sameGrouping = a.rows.grouping === b.rows.grouping
  if (a.answers === 'several' && !sameGrouping) {
    return (
      a.total.kind === 'shown' &&
      b.total.kind === 'shown' &&
      isSmall(Math.abs(a.total.value - b.total.value), k)
    )
  }
  const left = groupsOf(a, common.rows, common.columns)
  const right = groupsOf(b, common.rows, common.columns)
  return [...left].some(([key, part]) => {
    const other = right.get(key)
    return other !== undefined && compare(part, other, k)
  })
}

/** The same counts by the columns of a table alone, to line up with a table that is split by them. */
function columnsAlone(table: ProtectedTable): GroupedTable[] {
  const { columns, columnTotals, total, k } = table
  if (columns === null || columns.grouping === 'all') return []
  const all = { field: table.rows.field, grouping: 'all', keys: ['all'] }
  const cells = columnTotals.map((cell) => [cell])
  return [
    {
      id: columns.field,
      k,
      answers: 'one',
      rows: columns,
      columns: all,
      cells,
      rowTotals: columnTotals,
      columnTotals: [total],
      total,
    },
  ]
}

function groupedTables({ tables }: Released): GroupedTable[] {
  return tables.flatMap((table) => {
    const isTurned = table.columns?.grouping === 'all'
    return [
      table,
      ...columnsAlone(table),
      ...(isTurned ? [{ ...table, id: table.rows.field }] : []),
    ]
  })
}

function tablePairs(a: Released, b: Released): { a: GroupedTable; b: GroupedTable }[] {
  const others = groupedTables(b)
  return groupedTables(a).flatMap((table) => {
    const other = others.find(({ id }) => id === table.id)
    return other ? [{ a: table, b: other }] : []
  })
}

function compareWith(next: Released, earlier: Released): Finding[] {
  const same = next.months.from === earlier.months.from && next.months.to === earlier.months.to
  return tablePairs(next, earlier).flatMap(({ a, b }) => {
    const found: Finding[] = []
    const note = (kind: Finding['kind']): void => {
      found.push({ kind, releaseId: earlier.id, tableId: a.id })
    }
    if (anyGroup(a, b, differsByFew)) note(same ? 'fewChanged' : 'restIsSmall')
    if (same && anyGroup(a, b, uncovers)) note('uncovers')
    return found
  })
}

/** A long period less all shorter ones inside it: persons of the rest, where that can be computed. */
function restOf(outer: Released, inner: readonly Released[]): Finding[] {
  return outer.tables.flatMap((table) => {
    const parts = inner.map(({ tables }) => tables.find(({ id }) => id === table.id)?.total)
    const { total } = table
    if (total.kind === 'hidden' || parts.some((part) => part?.kind !== 'shown')) return []
    const rest =
      total.value - parts.reduce((sum, part) => sum + (part?.kind === 'shown' ? part.value : 0), 0)
    const [first] = inner
    return first && isSmall(rest, table.k)
      ? [{ kind: 'restIsSmall' as const, releaseId: first.id, tableId: table.id }]
      : []
  })
}

/** Shorter releases inside `outer` that do not overlap each other, the newest of each period. */
function disjointInside(outer: Released, all: readonly Released[]): Released[] {
  const inside = all.filter(
    ({ months }) =>
      contains(outer.months, months) &&
      (months.from !== outer.months.from || months.to !== outer.months.to),
  )
  return inside.reduceRight<Released[]>(
    (chosen, release) =>
      chosen.some(({ months }) => overlap(months, release.months)) ? chosen : [...chosen, release],
    [],
  )
}

/** @param earlier oldest first */
export function findings(next: Released, earlier: readonly Released[]): readonly Finding[] {
  const pairs = earlier
    .filter((release) => overlap(next.months, release.months))
    .flatMap((release) => compareWith(next, release))
  const all = [...earlier, next]
  const sums = all
    .filter((outer) => contains(outer.months, next.months))
    .flatMap((outer) => {
      const inner = disjointInside(outer, all)
      return inner.length > 1 ? restOf(outer, inner) : []
    })
    .map((found) =>
      found.releaseId === next.id ? { ...found, releaseId: earlier.at(-1)?.id ?? next.id } : found,
    )
  return unique([...pairs, ...sums])
}

function unique(found: readonly Finding[]): Finding[] {
  return [...new Map(found.map((entry) => [JSON.stringify(entry), entry])).values()]
}
