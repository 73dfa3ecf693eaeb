/** @file The numbers of questions: the same on paper and on the screen, so that one follows the other. */
import { isInUse } from './asked.ts'
import type { CodeList } from './code-list.ts'
import { fieldOf } from './codebook.ts'
import { consentQuestions } from './consent-questions.ts'
import { steps } from './steps.ts'

/**
 * `4.3` is the third question of the fourth step. A question keeps its number whatever the answers
 * are, and whichever optional parts an office uses.
 */
export function questionNumber(path: string): string | null {
  return numbers.get(path) ?? null
}

const consentPaths = consentQuestions.map(({ path }) => path)

const numbers: ReadonlyMap<string, string> = new Map(
  steps.flatMap(({ id, fields }, step) =>
    (id === 'consent' ? consentPaths : fields).map(
      (path, question) => [path, `${String(step + 1)}.${String(question + 1)}`] as const,
    ),
  ),
)

/** The steps and their questions as a paper form holds them: what some answer could lead to. */
export function paperSteps(): readonly {
  readonly id: string
  readonly fields: readonly string[]
}[] {
  return steps.map(({ id, fields }) => ({
    id,
    fields: fields.filter((path) => isInUse(fieldOf(path))),
  }))
}

/**
 * The number of an answer, on paper and for typing: its place in the list, which only ever grows at
 * its end. `null`: long lists are written out, and a code that is not in the list has no place.
 */
export function codeNumber(list: CodeList, code: string): number | null {
  if (list.searchable) return null
  const at = list.codes.findIndex((one) => one.code === code)
  return at === -1 ? null : at + 1
}
