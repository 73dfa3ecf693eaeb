/** @file An answer: a value, or the reason why there is none, and what is known about it. */
import { z } from 'zod'

/** Missing is an answer: "unknown" never becomes "no" (domain: CTDC tri-state, Primero practice). */
export const missingReasons = ['unknown', 'notAsked', 'declined', 'notApplicable'] as const
export type MissingReason = (typeof missingReasons)[number]

export const answerSources = ['told', 'document', 'thirdParty', 'observed'] as const
export type AnswerSource = (typeof answerSources)[number]

/**
 * text, longText, choice: string. date: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`, so the precision is in
 * the value. integer: number. flag: boolean. choices: codes without repetition, in list order.
 */
export type Value = string | number | boolean | readonly string[]

export interface Answer {
  /** `null` when there is no value; then `missing` says why, or nothing was said yet. */
  readonly value: Value | null
  readonly missing?: MissingReason | undefined
  /** The value is an estimate (an age guessed from appearance, an approximate date). */
  readonly estimated?: boolean | undefined
  readonly source?: AnswerSource | undefined
  /** The person told this without being asked. */
  readonly volunteered?: boolean | undefined
  /** The interviewer's note about this answer: free text, sealed, never shared. */
  readonly note?: string | undefined
}

/** Answers keyed by field path, e.g. `person.firstName`. An absent key is "nothing was said yet". */
export type Answers = Readonly<Record<string, Answer>>

/** Everything about an answer but its value: what the `about` column of a row holds per field. */
export const about = z.strictObject({
  missing: z.enum(missingReasons).optional(),
  estimated: z.boolean().optional(),
  source: z.enum(answerSources).optional(),
  volunteered: z.boolean().optional(),
})

export function isAnswered(answer: Answer | undefined): boolean {
  return answer !== undefined && (answer.value !== null || answer.missing !== undefined)
}
