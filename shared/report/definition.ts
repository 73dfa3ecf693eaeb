/** @file What a report is, as data. Which fields it may use is the codebook's to say. */
import { fieldOf } from '../codebook/codebook.ts'
import type { Field } from '../codebook/field.ts'
import { AppError } from '../errors.ts'
import type { GroupingName } from './groupings.ts'

export const reportIds = ['newPersonsAssisted'] as const
export type ReportId = (typeof reportIds)[number]

/** One person, one cell. Steps from fine to coarse; the first that does not give anybody away counts. */
export interface GridDefinition {
  readonly kind: 'grid'
  readonly id: string
  readonly rows: string
  readonly columns: string
  readonly steps: readonly { readonly rows: GroupingName; readonly columns: GroupingName }[]
  /**
   * What stands beside the table when it could not be split by its columns: the same persons by the
   * columns alone. Two tables with one split each say nothing about each other: whatever the one hides,
   * every value of it fits the other. So each may be protected by itself.
   */
  readonly beside?: { readonly id: string; readonly steps: readonly GroupingName[] }
}

/** A field with several answers: a person stands in every row that applies. */
export interface SeveralDefinition {
  readonly kind: 'several'
  readonly id: string
  readonly rows: string
  readonly steps: readonly GroupingName[]
}

export type TableDefinition = GridDefinition | SeveralDefinition

export interface ReportDefinition {
  readonly id: ReportId
  /** Goes up whenever the same records could give another number. */
  readonly version: number
  readonly counts: 'persons'
  /** Persons in this role of a case. */
  readonly role: string
  /** A person counts in the period in which the first of these dates lies. */
  readonly firstDate: string
  /** Only persons with an effective consent of this scope on the day the report is made. */
  readonly consent: string
  readonly tables: readonly TableDefinition[]
}

/** @throws AppError('invalidInput') for a field that the codebook does not offer as a dimension. */
export function dimension(path: string): Field {
  const field = fieldOf(path)
  if (field.dimension !== true) {
    throw new AppError('invalidInput', { fields: [path], reason: 'notADimension' })
  }
  return field
}

/**
 * Answers about which a reader must not learn even what is true of everybody: the codebook's class S.
 */
export function isSensitive(field: Field): boolean {
  return field.privacy === 'S'
}
