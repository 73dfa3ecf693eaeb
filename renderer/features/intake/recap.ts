/** @file What is left to look at before an intake is finished. */
import { isAnswered, type Answers } from '#shared/codebook/answer.ts'
import { clearUnasked, isAsked } from '#shared/codebook/asked.ts'
import { fieldOf } from '#shared/codebook/codebook.ts'
import { checkAnswers, tidyAnswers, type Problem } from '#shared/codebook/schema.ts'
import { officeSteps, type StepId } from '#shared/codebook/steps.ts'

export interface StepRecap {
  readonly id: StepId
  /** Paths with an answer or a reason, in the order they were asked. */
  readonly said: readonly string[]
  readonly open: readonly string[]
}

export interface Recap {
  readonly steps: readonly StepRecap[]
  readonly problems: readonly { readonly path: string; readonly problem: Problem }[]
  /** Answers to questions that are not asked any more. */
  readonly cleared: readonly string[]
  /** What is kept when the intake is finished now. */
  readonly answers: Answers
}

interface Made {
  readonly today: string
  readonly recap: Recap
}

/** Goes with its answers: nothing said stays behind when the interview is closed. */
const recaps = new WeakMap<Answers, Made>()

/** The page and its button ask for the same one. */
export function recapOf(answers: Answers, today: string): Recap {
  const known = recaps.get(answers)
  if (known?.today === today) return known.recap
  const recap = makeRecap(answers, today)
  recaps.set(answers, { today, recap })
  return recap
}

function makeRecap(answers: Answers, today: string): Recap {
  const kept = clearUnasked(answers)
  const tidy = tidyAnswers(kept.answers)
  return {
    steps: officeSteps()
      .filter((step) => step.fields.length > 0)
      .map((step) => {
        const asked = step.fields.filter((path) => isAsked(fieldOf(path), tidy))
        return {
          id: step.id,
          said: asked.filter((path) => isAnswered(tidy[path])),
          open: asked.filter((path) => !isAnswered(tidy[path])),
        }
      }),
    problems: checkAnswers(tidy, today),
    cleared: kept.cleared,
    answers: tidy,
  }
}

export function stepOf(path: string): StepId | null {
  return officeSteps().find(({ fields }) => fields.includes(path))?.id ?? null
}
