/** @file The numbers of questions: the same on paper and on the screen, so that one follows the other. */
import { isAsked } from './asked.ts'
import { fieldOf } from './codebook.ts'
import { officeSteps, type OfficeStep } from './steps.ts'

/**
 * `4.3` is the third question of the fourth step. A question keeps its number whatever the answers
 * are, and whichever optional parts an office uses.
 */
export function questionNumber(path: string): string | null {
  return numbersOf(officeSteps()).get(path) ?? null
}

const known = new WeakMap<readonly OfficeStep[], ReadonlyMap<string, string>>()

function numbersOf(steps: readonly OfficeStep[]): ReadonlyMap<string, string> {
  const before = known.get(steps)
  if (before !== undefined) return before
  const made = new Map(
    steps.flatMap(({ fields }, step) =>
      fields.map(
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

function couldBeAsked(path: string): boolean {
  const { askedWhen: _, ...field } = fieldOf(path)
  return isAsked(field, {})
}
