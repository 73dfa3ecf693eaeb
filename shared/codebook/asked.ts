/** @file Which questions follow from the answers so far. */
import type { Answer, Answers } from './answer.ts'
import { findField } from './codebook.ts'
import type { Field } from './field.ts'
import { officeCodebook } from './office.ts'
import { isWithin } from './within.ts'

function holdsOneOf(answer: Answer | undefined, codes: readonly string[]): boolean {
  const value = answer?.value
  if (typeof value === 'string') return codes.includes(value)
  if (typeof value === 'boolean') return codes.includes(String(value))
  return Array.isArray(value) && value.some((code: string) => codes.includes(code))
}

/**
 * Whether the answers so far leave room for this one. A question whose condition is itself no longer
 * met has no room either.
 */
export function applies(field: Field, answers: Answers): boolean {
  const condition = field.askedWhen
  if (condition === undefined) return true
  const other = findField(condition.field)
  return (
    other !== null && applies(other, answers) && holdsOneOf(answers[other.path], condition.anyOf)
  )
}

/** Whether this office asks it at all, whatever the other answers are. */
export function isInUse(field: Field): boolean {
  if (field.importOnly === true || field.retired === true) return false
  return field.module === undefined || officeCodebook().modules.includes(field.module)
}

/** Whether it is put to the person: it applies, and this office uses the part it belongs to. */
export function isAsked(field: Field, answers: Answers): boolean {
  return isInUse(field) && applies(field, answers)
}

/** A province of another country than the one chosen does not fit. */
function fits(field: Field, { value }: Answer, answers: Answers): boolean {
  return typeof value !== 'string' || isWithin(field, value, answers)
}

/**
 * Takes away answers that no longer apply. What is only not asked here stays.
 * Needs all answers of the intake or case,
 * not only changed ones. Done when saving, after the person has seen the list; never while typing.
 *
 * @returns the answers that remain, and the paths that were taken away and had something to lose
 */
export function clearUnasked(answers: Answers): {
  answers: Answers
  cleared: readonly string[]
} {
  const kept: Record<string, Answer> = {}
  const cleared: string[] = []
  for (const [path, answer] of Object.entries(answers)) {
    const field = findField(path)
    if (field === null || (applies(field, answers) && fits(field, answer, answers)))
      kept[path] = answer
    else if (answer.value !== null || answer.missing !== undefined) cleared.push(path)
  }
  return { answers: kept, cleared }
}
