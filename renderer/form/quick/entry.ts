/** @file What was typed into one box, and what it was understood as. */
import type { MissingReason, Value } from '#shared/codebook/answer.ts'
import type { Field } from '#shared/codebook/field.ts'

/** One answer on offer, as it can be typed. */
export interface EntryOption {
  readonly code: string
  readonly label: string
  /** Its number on the paper form; `null` in long lists, which have none. */
  readonly number: number | null
  /** Whole entries that mean it too, such as `y`. */
  readonly also: readonly string[]
  /** Understood where it stands already, and no longer offered. */
  readonly retired: boolean
}

/** What a box is read by. */
export interface EntrySpec {
  readonly field: Field
  readonly options: readonly EntryOption[]
  /** Whether a reason can stand in place of an answer. */
  readonly reasons: boolean
}

/** What was expected instead. */
export type Expected = 'code' | 'date' | 'exactDate' | 'number' | 'yesNo'

export interface Wrong {
  readonly expected: Expected
  /** Labels of answers that all begin with what was typed. */
  readonly several: readonly string[]
}

export type Reading =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'reason'; readonly reason: MissingReason; readonly volunteered: boolean }
  | {
      readonly kind: 'value'
      readonly value: Value
      readonly estimated: boolean
      readonly volunteered: boolean
    }
  | ({ readonly kind: 'wrong'; readonly text: string } & Wrong)
