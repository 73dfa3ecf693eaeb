/** @file The numbers of questions: the same on paper and on the screen, so that one follows the other. */
import { isInUse } from './asked.ts'
import { fieldOf } from './codebook.ts'
import { steps } from './steps.ts'

/**
 * `4.3` is the third question of the fourth step. A question keeps its number whatever the answers
 * are, and whichever optional parts an office uses.
 */
export function questionNumber(path: string): string | null {
  return numbers.get(path) ?? null
}

const numbers: ReadonlyMap<string, string> = new Map(
  steps.flatMap(({ fields }, step) =>
    fields.map((path, question) => [path, `${String(step + 1)}.${String(question + 1)}`] as const),
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
