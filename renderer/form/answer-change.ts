/** @file What happens to an answer when a person types, ticks or says why there is none. */
import type { Answer, MissingReason, Value } from '#shared/codebook/answer.ts'

export const noAnswer: Answer = { value: null }

/** An empty text or an empty selection is no answer, and an answer has no missing reason. */
export function withValue(answer: Answer | undefined, value: Value | null): Answer {
  return isEmpty(value) ? onlyNote(answer) : without({ ...answer, value }, 'missing')
}

/** A reason takes the place of the value; what was known about the value goes with it. */
export function withMissing(answer: Answer | undefined, missing: MissingReason | null): Answer {
  if (missing === null) return onlyNote(answer)
  const volunteered = answer?.volunteered === true ? { volunteered: true } : {}
  return { ...onlyNote(answer), missing, ...volunteered }
}

/** A note stays whatever becomes of the answer. */
export function onlyNote(answer: Answer | undefined): Answer {
  return answer?.note === undefined ? noAnswer : { ...noAnswer, note: answer.note }
}

export function withNote(answer: Answer | undefined, note: string): Answer {
  const base = answer ?? noAnswer
  return note === '' ? without(base, 'note') : { ...base, note }
}

export function withVolunteered(answer: Answer | undefined, volunteered: boolean): Answer {
  const base = answer ?? noAnswer
  return volunteered ? { ...base, volunteered } : without(base, 'volunteered')
}

export function withEstimated(answer: Answer | undefined, estimated: boolean): Answer {
  const base = answer ?? noAnswer
  return estimated ? { ...base, estimated } : without(base, 'estimated')
}

function without(answer: Answer, key: 'missing' | 'volunteered' | 'estimated' | 'note'): Answer {
  const { value, ...about } = answer
  const kept = Object.entries(about).filter(([name]) => name !== key)
  return { value, ...Object.fromEntries(kept) }
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
  const { value, missing, estimated, source, volunteered, note } = answer ?? noAnswer
  return JSON.stringify([
    value,
    missing ?? null,
    estimated ?? false,
    source ?? null,
    volunteered ?? false,
    note ?? '',
  ])
}

function isEmpty(value: Value | null): boolean {
  return value === null || value === '' || (Array.isArray(value) && value.length === 0)
}
