import { startTransition, useEffect, useState } from 'react'
import { flushSync } from 'react-dom'
import type { Answers } from '#shared/codebook/answer.ts'
import { isAsked } from '#shared/codebook/asked.ts'
import { officeSteps, type OfficeStep, type StepId } from '#shared/codebook/steps.ts'
import { afterPainting } from './after-painting.ts'
import { questionsSeenFirst } from './seen-first.ts'

export interface DrawnStep {
  /** The questions of the step that are on the screen by now: all of them after its first picture. */
  readonly drawn: readonly string[]
  readonly whole: boolean
  /** Draws all of a step now, because the keyboard goes to a question further down. */
  readonly drawWhole: (step: StepId) => void
}

/**
 * A step opens with the questions that are seen first; the others are drawn after that picture. A
 * step of sixty questions opens as fast as one of six.
 * @param wholeAtFirst the first step opens at a question that may stand further down
 */
export function useDrawnStep(
  step: StepId,
  answers: () => Answers,
  wholeAtFirst: boolean,
): DrawnStep {
  const [wholeStep, setWholeStep] = useState(wholeAtFirst ? step : null)
  const paths = fieldsOf(step).fields
  const whole = wholeStep === step || isSeenAtOnce(step)
  useEffect(() => {
    if (whole) return undefined
    return afterPainting(() => {
      startTransition(() => {
        setWholeStep(step)
      })
    })
  }, [step, whole])
  return {
    drawn: whole ? paths : questionsSeenFirst(paths, (field) => isAsked(field, answers())),
    whole,
    drawWhole(wanted) {
      flushSync(() => {
        setWholeStep(wanted)
      })
    },
  }
}

const none: Omit<OfficeStep, 'id'> = { fields: [], standard: [], own: [] }

/** The questions of a step, with those of this office's own. */
export function fieldsOf(step: StepId): Omit<OfficeStep, 'id'> {
  return officeSteps().find(({ id }) => id === step) ?? none
}

/** However many of its questions are asked. */
function isSeenAtOnce(step: StepId): boolean {
  const paths = fieldsOf(step).fields
  return questionsSeenFirst(paths, () => true).length === paths.length
}
