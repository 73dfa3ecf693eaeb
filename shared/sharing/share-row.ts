/** @file One row on its way out. */

export interface ShareRow {
  /** Our own id of the case. Never written to a bundle. */
  readonly caseId: string
  /** Pseudonym under the agreement. One person may have several rows. */
  readonly person: string
  /** One text per column, in the order of the columns. */
  readonly cells: readonly string[]
}
