/** @file A whole report: protected tables and what a reader has to know about them. */
import { z } from 'zod'
import {
  dimension,
  isSensitive,
  type ReportDefinition,
  reportIds,
  type TableDefinition,
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

function protect(definition: TableDefinition, raw: RawCounts, k: number): ProtectedTable {
  const rows = dimension(definition.rows)
  if (definition.kind === 'several') {
    const counts = raw.several[definition.id] ?? []
    const steps = definition.steps.map((step) => severalOf(counts, rows, step))
    return protectSeveral(steps, { id: definition.id, k, sensitive: isSensitive(rows) })
  }
  const columns = dimension(definition.columns)
  const counts = raw.grids[definition.id] ?? []
  const steps = definition.steps.map((step) => gridOf(counts, { rows, columns }, step))
  return protectGrid(steps, {
    id: definition.id,
    k,
    sensitive: isSensitive(rows) || isSensitive(columns),
  })
}

export function protectAll(
  definition: ReportDefinition,
  raw: RawCounts,
  k: number,
): readonly ProtectedTable[] {
  return definition.tables.map((table) => protect(table, raw, k))
}
