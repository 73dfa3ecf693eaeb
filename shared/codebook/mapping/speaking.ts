/** @file Which answers speak for something: the field and the codes, for the person who decides. */
import type { Answers } from '../answer.ts'

export interface Speaking {
  readonly path: string
  /** The codes that speak. Empty: the answer as a whole, such as a number of hours. */
  readonly codes: readonly string[]
}

/** The codes of an answer, whether it is one choice or several; a missing answer has none. */
export function codesOf(answers: Answers, path: string): readonly string[] {
  const value = answers[path]?.value
  if (typeof value === 'string') return [value]
  return Array.isArray(value) ? value.filter((code) => typeof code === 'string') : []
}

/** @returns nothing when no code of the answer is among those that speak */
export function speakingOf(
  answers: Answers,
  path: string,
  speaks: (code: string) => boolean = () => true,
): readonly Speaking[] {
  const codes = codesOf(answers, path).filter(speaks)
  return codes.length === 0 ? [] : [{ path, codes }]
}
