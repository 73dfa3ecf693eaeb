/** @file What happens to an answer when a person types, ticks or says why there is none. */
import type { Answer, AnswerSource, MissingReason, Value } from '#shared/codebook/answer.ts'

export const noAnswer: Answer = { value: null }

/** An empty text or an empty selection is no answer, and an answer has no missing reason. */
export function withValue(answer: Answer | undefined, value: Value | null): Answer {
  if (isEmpty(value)) return noAnswer
  const { missing: _gone, ...known } = answer ?? noAnswer
  return { ...known, value }
}

/** A reason takes the place of the value; what was known about the value goes with it. */
export function withMissing(answer: Answer | undefined, missing: MissingReason | null): Answer {
  if (missing === null) return { ...noAnswer }
  return answer?.volunteered === true
    ? { value: null, missing, volunteered: true }
    : { value: null, missing }
}

export function withVolunteered(answer: Answer | undefined, volunteered: boolean): Answer {
  const { volunteered: _before, ...rest } = answer ?? noAnswer
  return volunteered ? { ...rest, volunteered } : rest
}

export function withEstimated(answer: Answer | undefined, estimated: boolean): Answer {
  const { estimated: _before, ...rest } = answer ?? noAnswer
  return estimated ? { ...rest, estimated } : rest
}

export function withSource(answer: Answer | undefined, source: AnswerSource | null): Answer {
  const { source: _before, ...rest } = answer ?? noAnswer
  return source === null ? rest : { ...rest, source }
}

/** Adds or removes one code and keeps the order of the list, so equal answers are equal values. */
export function withCode(
  value: Value | null,
  code: string,
  chosen: boolean,
  order: readonly string[],
): readonly string[] {
  const before = Array.isArray(value) ? (value as readonly string[]) : []
  const wanted = new Set(chosen ? [...before, code] : before.filter((other) => other !== code))
  const unlisted = before.filter((other) => wanted.has(other) && !order.includes(other))
  return [...order.filter((other) => wanted.has(other)), ...unlisted]
}

/** Same words, same reason, same marks: used to save only what changed. */
export function sameAnswer(a: Answer | undefined, b: Answer | undefined): boolean {
  return canonical(a) === canonical(b)
}

function canonical(answer: Answer | undefined): string {
  const { value = null, missing, estimated, source, volunteered } = answer ?? noAnswer
  return JSON.stringify([
    value,
    missing ?? null,
    estimated ?? false,
    source ?? null,
    volunteered ?? false,
  ])
}

function isEmpty(value: Value | null): boolean {
  return value === null || value === '' || (Array.isArray(value) && value.length === 0)
}
