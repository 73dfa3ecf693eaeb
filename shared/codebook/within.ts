/** @file A choice that lies within another: the provinces of the country that was chosen. */
import type { Answers } from './answer.ts'
import type { Field } from './field.ts'

/** Whether a code can stand beside the other answers. Nothing chosen there: any code can. */
export function isWithin(field: Field, code: string, answers: Answers): boolean {
  const other = field.within === undefined ? null : answers[field.within]?.value
  return typeof other !== 'string' || code.startsWith(`${other}-`)
}
