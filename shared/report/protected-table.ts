/**
 * @file The one shape in which counts leave the vault. A value of this type is made by the suppression
 * engine (protect.ts) and nowhere else; charts, pages, PDF and XLSX accept nothing else.
 */
import { z } from 'zod'

/**
 * A hidden cell does not say why it is hidden: whether it is small or only guards a small one would
 * tell the reader which numbers are small.
 */
const cell = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('shown'), value: z.int().min(0) }),
  z.strictObject({ kind: z.literal('hidden') }),
])
export type Cell = z.infer<typeof cell>

const axis = z.strictObject({
  /** Path of the codebook field the table is split by. */
  field: z.string().max(80),
  /** Name of the grouping of its values, see groupings.ts; `all` is one row with everybody. */
  grouping: z.string().max(40),
  keys: z.array(z.string().max(80)).min(1).max(60),
})
export type Axis = z.infer<typeof axis>

export const tableNotes = [
  'hidden', // some numbers are hidden
  'joined', // groups were joined because too many numbers would have been hidden
  'notSplit', // even joined groups would give somebody away: only the total is shown
  'tooFew', // fewer than k persons in all: nothing is shown
] as const
export type TableNote = (typeof tableNotes)[number]

const plain = z.strictObject({
  id: z.string().max(40),
  k: z.int().min(5).max(1000),
  /** `several`: a person may stand in more than one row, so rows do not add up to the total. */
  answers: z.enum(['one', 'several']),
  rows: axis,
  columns: axis.nullable(),
  /** One list per row; a table without columns has one cell per row. */
  cells: z.array(z.array(cell)),
  /** Empty in a table without columns. */
  rowTotals: z.array(cell),
  columnTotals: z.array(cell),
  /** Persons, each counted once. */
  total: cell,
  notes: z.array(z.enum(tableNotes)),
})
export type PlainTable = z.infer<typeof plain>

/**
 * Reads a table back from the contract or the release register. Only protect.ts, the contract and
 * the register may import this (checked by a test): parsing makes no number safe.
 */
export const protectedTable = plain.brand<'ProtectedTable', 'inout'>()
export type ProtectedTable = z.infer<typeof protectedTable>

export const hidden: Cell = { kind: 'hidden' }
export const shown = (value: number): Cell => ({ kind: 'shown', value })

/** Key of the row or column of persons about whom the answer is not known. */
export const notKnown = 'notKnown'
