/** @file What changed between two sets of answers. */
import { isDeepStrictEqual } from 'node:util'
import type { Answer, Answers } from '#shared/codebook/answer.ts'

/** The answers after the changes; one that was emptied is no answer any more. */
export function merged(before: Answers, changes: Answers): Answers {
  const all: Record<string, Answer> = { ...before, ...changes }
  return Object.fromEntries(
    Object.entries(all).filter(
      ([, { value, missing, note }]) =>
        value !== null || missing !== undefined || note !== undefined,
    ),
  )
}

export function differing(before: Answers, after: Answers): ReadonlySet<string> {
  const paths = new Set([...Object.keys(before), ...Object.keys(after)])
  return new Set([...paths].filter((path) => !isDeepStrictEqual(before[path], after[path])))
}
