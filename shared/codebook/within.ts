/** @file A choice that lies within another: the provinces of the country that was chosen. */
import type { Answers } from './answer.ts'
import type { Code } from './code-list.ts'
import type { Field } from './field.ts'

/** Whether a code can stand beside the other answers. Nothing chosen there: any code can. */
export function isWithin(field: Field, code: string, answers: Answers): boolean {
  const other = field.within === undefined ? null : answers[field.within]?.value
  return typeof other !== 'string' || code.startsWith(`${other}-`)
}

/** The codes to choose from beside the other answers. */
export function codesWithin(field: Field, answers: Answers): readonly Code[] {
  const codes = field.list?.codes ?? []
  return field.within === undefined
    ? codes
    : codes.filter(({ code }) => isWithin(field, code, answers))
}
