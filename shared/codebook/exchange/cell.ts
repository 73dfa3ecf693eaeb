/** @file An answer as text in a cell, and back, without losing anything. */
import { z } from 'zod'
import { about, type Answer } from '../answer.ts'
import type { Field } from '../field.ts'
import { checkAnswer } from '../schema.ts'
import { codeSeparator, readPlainValue, readValue } from './read-value.ts'

/** Our own codes, `true` and `false`, dates as they are stored; nothing for no value. */
export function cellOf({ value }: Answer): string {
  if (value === null) return ''
  return Array.isArray(value) ? value.join(codeSeparator) : String(value)
}

/** All that is known of an answer beside its value; `null` when there is nothing. */
export function factsOf(answer: Answer): Omit<Answer, 'value'> | null {
  const { missing, estimated, source, volunteered, note } = answer
  const facts = { missing, estimated, source, volunteered, note }
  return Object.values(facts).some((fact) => fact !== undefined) ? facts : null
}

export type Reading =
  | { readonly ok: true; readonly answer: Answer | null }
  | { readonly ok: false; readonly problem: string }

/** What a cell of somebody else's file says. `null` as answer: it says nothing. */
export function readForeignCell(field: Field, cell: string, today?: string): Reading {
  const read = readValue(field, cell)
  if (!read.ok) return read
  const { value, missing } = read
  return checked(field, { value, ...(missing === undefined ? {} : { missing }) }, today)
}

/**
 * What `cellOf` and `factsOf` wrote. Every letter counts: a name that reads like a sign for "not
 * known" is a name.
 */
export function readCell(field: Field, cell: string, facts: unknown, today?: string): Reading {
  const known = beside.safeParse(facts ?? {})
  if (!known.success) return { ok: false, problem: 'wrongKind' }
  const read = cell === '' ? { ok: true as const, value: null } : readPlainValue(field, cell)
  return read.ok ? checked(field, { value: read.value, ...known.data }, today) : read
}

const beside = about.extend({ note: z.string().optional() })

function checked(field: Field, answer: Answer, today?: string): Reading {
  if (isSilent(answer)) return { ok: true, answer: null }
  const problem = checkAnswer(field, answer, today)
  return problem === null ? { ok: true, answer } : { ok: false, problem }
}

function isSilent(answer: Answer): boolean {
  return answer.value === null && factsOf(answer) === null
}
