/** @file A status decision is a named person's, on a day: it begins with who types it and today. */
import type { Answer, Answers } from '#shared/codebook/answer.ts'

/** What to fill in: only once a status was given, and never over what somebody said. */
export function withDecider(
  answers: Answers,
  person: string,
  today: string,
): readonly (readonly [string, Answer])[] {
  const status = answers['statusDecision.status']
  if (status === undefined || status.value === null) return []
  const filled: readonly (readonly [string, Answer])[] = [
    ['statusDecision.decidedBy', { value: person }],
    ['statusDecision.decidedOn', { value: today }],
  ]
  return filled.filter(([path]) => answers[path] === undefined)
}
