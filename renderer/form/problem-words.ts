/** @file Which words say what is wrong with an answer, and the numbers they name. */
import type { Field } from '#shared/codebook/field.ts'
import type { Problem } from '#shared/codebook/schema.ts'

export function wordsFor(problem: Problem, field: Field): Problem | 'outOfRangeDate' {
  return problem === 'outOfRange' && field.kind === 'date' ? 'outOfRangeDate' : problem
}

export function bounds(field: Field): { readonly min: number; readonly max: number } {
  return { min: field.min ?? 0, max: field.max ?? field.maxLength ?? 0 }
}
