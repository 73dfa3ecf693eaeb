/** @file What stands in a cell of a bundle when there is no plain value. */
import { missingReasons, type MissingReason } from '../codebook/answer.ts'

/** Nothing was said yet. */
export const emptyCell = ''
/** Held back because the group would have been too small. */
export const withheldCell = '(withheld)'
/** Several rare values put together. */
export const otherCell = '(other)'

export const missingCells = {
  unknown: '(unknown)',
  notAsked: '(notAsked)',
  declined: '(declined)',
  notApplicable: '(notApplicable)',
} as const satisfies Record<MissingReason, string>

/** Cells that are no value, in the order the table schema lists them. */
export const missingValues: readonly string[] = [
  emptyCell,
  ...missingReasons.map((reason) => missingCells[reason]),
  withheldCell,
]

/** Between the codes of a cell that holds several. */
export const codeSeparator = ';'
