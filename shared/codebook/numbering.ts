/** @file The numbers of questions: the same on paper and on the screen, so that one follows the other. */
import { isInUse } from './asked.ts'
import type { CodeList } from './code-list.ts'
import { fieldOf } from './codebook.ts'
import { consentQuestions } from './consent-questions.ts'
import { officeSteps, type OfficeStep } from './steps.ts'

/**
 * `4.3` is the third question of the fourth step. A question keeps its number whatever the answers
 * are, and whichever optional parts an office uses.
 */
export function questionNumber(path: string): string | null {
  return numbersOf(officeSteps()).get(path) ?? null
}

const consentPaths = consentQuestions.map(({ path }) => path)

const known = new WeakMap<readonly OfficeStep[], ReadonlyMap<string, string>>()

function numbersOf(steps: readonly OfficeStep[]): ReadonlyMap<string, string> {
  const before = known.get(steps)
  if (before !== undefined) return before
  const made = new Map(
    steps.flatMap(({ id, fields }, step) =>
      (id === 'consent' ? consentPaths : fields).map(
        (path, question) => [path, `${String(step + 1)}.${String(question + 1)}`] as const,
      ),
    ),
  )
  known.set(steps, made)
  return made
}

/** The steps and their questions as a paper form holds them: what some answer could lead to. */
export function paperSteps(): readonly OfficeStep[] {
  return officeSteps().map((step) => ({
    ...step,
    standard: step.standard.filter(couldBeAsked),
    own: step.own
      .map((one) => ({ ...one, fields: one.fields.filter(couldBeAsked) }))
      .filter(({ fields }) => fields.length > 0),
    fields: step.fields.filter(couldBeAsked),
  }))
}

const couldBeAsked = (path: string): boolean => isInUse(fieldOf(path))

/**
 * The number of an answer, on paper and for typing: its place in the list, which only ever grows at
 * its end. `null`: long lists are written out, and a code that is not in the list has no place.
 */
export function codeNumber(list: CodeList, code: string): number | null {
  if (list.searchable) return null
  const at = list.codes.findIndex((one) => one.code === code)
  return at === -1 ? null : at + 1
}
