/** @file Percentages, computed from shown numbers only, so that none can tell what a table hides. */
import { type Cell, notKnown, type ProtectedTable } from './protected-table.ts'

export interface Denominator {
  /** Persons about whom there is any answer (CTDC's rule for percentages). */
  readonly answered: Cell
  readonly missing: Cell
}

const hiddenCell: Cell = { kind: 'hidden' }

function denominator(table: ProtectedTable, missing: Cell | undefined): Denominator {
  if (missing === undefined) return { answered: table.total, missing: { kind: 'shown', value: 0 } }
  if (missing.kind === 'hidden' || table.total.kind === 'hidden') {
    return { answered: hiddenCell, missing: hiddenCell }
  }
  return { answered: { kind: 'shown', value: table.total.value - missing.value }, missing }
}

/** Persons with and without an answer to what the rows stand for; null when nobody was asked apart. */
export function rowDenominator(table: ProtectedTable): Denominator | null {
  const at = table.rows.keys.indexOf(notKnown)
  if (at === -1) return null
  return denominator(table, table.columns === null ? table.cells[at]?.[0] : table.rowTotals[at])
}

export function columnDenominator(table: ProtectedTable): Denominator | null {
  const at = table.columns?.keys.indexOf(notKnown) ?? -1
  return at === -1 ? null : denominator(table, table.columnTotals[at])
}

/**
 * Whole per cent of those who answered; null when the number is hidden or fewer than 2k answered: a
 * percentage of a small group says more about chance than about the group, and can give it away.
 */
export function percentOf(cell: Cell, base: Cell | undefined, k: number): number | null {
  if (cell.kind === 'hidden' || base?.kind !== 'shown' || base.value < 2 * k) return null
  return Math.round((100 * cell.value) / base.value)
}

/** What the rows' percentages are of; null when none of them may be shown. */
export function percentBase(table: ProtectedTable): Cell | null {
  const base = rowDenominator(table)?.answered
  return base?.kind === 'shown' && base.value >= 2 * table.k ? base : null
}
