/** @file What a control of any kind is given. */
import type { Value } from '#shared/codebook/answer.ts'
import type { Field } from '#shared/codebook/field.ts'

export interface ControlProps {
  readonly field: Field
  readonly value: Value | null
  readonly onChange: (value: Value | null) => void
  /** Id for the one box to type in, where there is one: its label points at it. */
  readonly boxId?: string
  /** Id of the question's words. */
  readonly labelledBy: string
  /** Ids of the help and of the error, when there are any. */
  readonly describedBy: string | undefined
  readonly invalid: boolean
}
