/**
 * @file Exact counts before protection. They never leave the vault process: no call of the contract,
 * no file and no log accepts this type.
 */
import type { Axis } from './protected-table.ts'

/** Every person stands in exactly one cell, so rows and columns add up. */
export interface ExactGrid {
  readonly rows: Axis
  readonly columns: Axis
  /** One list per row. */
  readonly counts: readonly (readonly number[])[]
}

/** A person stands in every row that applies, or in the row of those about whom nothing is known. */
export interface ExactSeveral {
  readonly rows: Axis
  /** Persons per row; the key `notKnown` is one of them. */
  readonly counts: readonly number[]
  /** Distinct persons. */
  readonly persons: number
}

export const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0)
