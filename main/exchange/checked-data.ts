/** @file What is left of an open data file once every cell was looked at. */
import type { Answers } from '#shared/codebook/answer.ts'

export interface DataRow {
  /** Columns that are not fields. */
  readonly frame: Readonly<Record<string, string>>
  readonly answers: Answers
}

export interface DataProblem {
  readonly table: string
  /** As a spreadsheet counts it: the head is row 1. */
  readonly row: number
  readonly column: string
  readonly problem: string
}

export interface CheckedTable {
  readonly name: string
  readonly rows: readonly DataRow[]
}

export interface CheckedData {
  readonly tables: readonly CheckedTable[]
  readonly problems: readonly DataProblem[]
}
