import { useEffect, useRef, type RefObject } from 'react'
import { stepIds, type StepId } from '#shared/codebook/steps.ts'
import { focusFirstQuestion, focusNextQuestion, focusQuestion } from '../../form/question-focus.ts'
import type { Autosave } from './autosave.ts'
import { isRefused } from './consents.ts'
import type { Interview } from './interview.ts'
import { useDrawnStep, type DrawnStep } from './use-drawn-step.ts'
import { useConsents, useStep } from './use-interview.ts'

export interface StepWalk {
  readonly step: StepId
  /** A question that is wanted takes the keyboard; else the first one, else the title. */
  readonly goTo: (step: StepId, question?: string) => void
  /** `null`: there is nothing before. */
  readonly back: StepId | null
  /** `null`: the step ends the interview itself. */
  readonly next: StepId | null
  readonly onEnter: (from: HTMLElement, event: KeyboardEvent) => void
}

/** Of one step at a time. */
export type GuidedWalk = StepWalk & Pick<DrawnStep, 'drawn' | 'whole'>

/** Where the keyboard goes when a step opens. */
export interface StepPlaces {
  readonly column: RefObject<HTMLElement | null>
  readonly heading: RefObject<HTMLElement | null>
}

/**
 * From question to question and from step to step.
 * @param first the question that had the keyboard in the other way of looking at it
 */
export function useStepWalk(
  interview: Interview,
  saving: Autosave,
  { column, heading }: StepPlaces,
  first: string | null,
): GuidedWalk {
  const step = useStep(interview)
  const refused = isRefused(useConsents(interview))
  const wanted = useRef(first)
  const isWanted = first !== null
  const { drawn, whole, drawWhole } = useDrawnStep(step, interview.answers.all, isWanted)

  const goTo = (to: StepId, question?: string): void => {
    wanted.current = question ?? null
    interview.goTo(to)
    if (question !== undefined) drawWhole(to)
    void saving.flush()
    if (to === step && question !== undefined && column.current)
      focusQuestion(column.current, question)
  }
  const at = stepIds.indexOf(step)
  const next = refused ? null : (stepIds[at + 1] ?? null)

  useEffect(() => {
    const within = column.current
    if (within === null) return
    within.scrollTo({ top: 0 })
    const question = wanted.current
    wanted.current = null
    if (question !== null && focusQuestion(within, question)) return
    if (!focusFirstQuestion(within)) heading.current?.focus({ preventScroll: true })
  }, [step, column, heading])

  const walk = (from: HTMLElement): boolean =>
    column.current !== null && focusNextQuestion(column.current, from)

  return {
    step,
    drawn,
    whole,
    goTo,
    back: stepIds[at - 1] ?? null,
    next,
    onEnter: (from, event) => {
      const isBox = from instanceof HTMLInputElement || from instanceof HTMLSelectElement
      if (!isBox && !event.ctrlKey) return
      event.preventDefault()
      if (!event.ctrlKey) {
        if (walk(from)) return
        drawWhole(step)
        if (walk(from)) return
      }
      if (next !== null) goTo(next)
    },
  }
}
