/** @file A whole report: protected tables and what a reader has to know about them. */
import { z } from 'zod'
import {
  dimension,
  type GridDefinition,
  isSensitive,
  type ReportDefinition,
  reportIds,
  type SeveralDefinition,
} from './definition.ts'
import { quarter } from './period.ts'
import { protectGrid, protectSeveral } from './protect.ts'
import { type ProtectedTable, protectedTable } from './protected-table.ts'
import { gridOf, type PairCount, type SetCount, severalOf } from './tabulate.ts'

export const protectedReport = z.strictObject({
  report: z.enum(reportIds),
  /** Of the report's definition. */
  version: z.int(),
  period: quarter,
  k: z.int().min(5),
  codebookVersion: z.string(),
  organisation: z.string(),
  /** Of the practice office: synthetic persons, and the page says so. */
  practice: z.boolean(),
  /** Day on which it was made, `YYYY-MM-DD`. Consent counts as of this day. */
  madeOn: z.string(),
  tables: z.array(protectedTable),
})
export type ProtectedReport = z.infer<typeof protectedReport>

/** Grouped counts per table id, straight from the vault. */
export interface RawCounts {
  readonly grids: Readonly<Record<string, readonly PairCount[]>>
  readonly several: Readonly<Record<string, readonly SetCount[]>>
}

function protectSet(definition: SeveralDefinition, raw: RawCounts, k: number): ProtectedTable {
  const rows = dimension(definition.rows)
  const counts = raw.several[definition.id] ?? []
  const steps = definition.steps.map((step) => severalOf(counts, rows, step))
  return protectSeveral(steps, { id: definition.id, k, sensitive: isSensitive(rows) })
}

function protectPair(definition: GridDefinition, raw: RawCounts, k: number): ProtectedTable[] {
  const rows = dimension(definition.rows)
  const columns = dimension(definition.columns)
  const counts = raw.grids[definition.id] ?? []
  const table = protectGrid(
    definition.steps.map((step) => gridOf(counts, { rows, columns }, step)),
    { id: definition.id, k, sensitive: isSensitive(rows) || isSensitive(columns) },
  )
  const { beside } = definition
  const isSplit = table.columns !== null && table.columns.grouping !== 'all'
  if (!beside || isSplit || table.total.kind === 'hidden') return [table]
  const turned = counts.map(({ row, column, persons }) => ({ row: column, column: row, persons }))
  const alone = protectGrid(
    beside.steps.map((step) =>
      gridOf(turned, { rows: columns, columns: rows }, { rows: step, columns: 'all' }),
    ),
    { id: beside.id, k, sensitive: isSensitive(columns) },
  )
  return [table, alone]
}

export function protectAll(
  definition: ReportDefinition,
  raw: RawCounts,
  k: number,
): readonly ProtectedTable[] {
  return definition.tables.flatMap((table) =>
    table.kind === 'several' ? [protectSet(table, raw, k)] : protectPair(table, raw, k),
  )
}
