/** @file What a chart draws: bars with words, from a protected table and nothing else. */
import type { Language } from '#shared/i18n/languages.ts'
import type { Axis, Cell, ProtectedTable } from '#shared/report/protected-table.ts'
import { groupWords } from '#shared/report/words.ts'

export interface Bar {
  readonly label: string
  /** `null`: hidden. */
  readonly persons: number | null
}

function barsOf(language: Language, axis: Axis, cells: readonly (Cell | undefined)[]): Bar[] {
  return axis.keys.map((key, at) => {
    const cell = cells[at]
    return {
      label: groupWords(language, axis, key),
      persons: cell?.kind === 'shown' ? cell.value : null,
    }
  })
}

/**
 * One bar for each row. Empty rows stay in the table and out of the picture. A table of which only the
 * total is left has nothing to draw.
 */
export function chartBars(language: Language, table: ProtectedTable): readonly Bar[] {
  const { rows, columns } = table
  const byColumn = rows.grouping === 'all' && columns !== null && columns.grouping !== 'all'
  if (rows.grouping === 'all' && !byColumn) return []
  const bars = byColumn
    ? barsOf(language, columns, table.columnTotals)
    : barsOf(language, rows, columns === null ? table.cells.map(([cell]) => cell) : table.rowTotals)
  return bars.filter(({ persons }) => persons !== 0)
}
