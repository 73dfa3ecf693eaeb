/** @file How far each step of an interview is. */
import type { Answers } from '#shared/codebook/answer.ts'
import { officeSteps, progressOf, type StepId } from '#shared/codebook/steps.ts'
import type { ConsentDecision } from '#shared/ipc/intake.ts'
import { consentProgress } from './consents.ts'
import { registrationDate } from './interview.ts'

export type StepState = 'empty' | 'skipped' | 'partial' | 'done'

/** The interview's own day is filled in for the person and does not make a step "begun". */
const filledIn = new Set([registrationDate])

/** A step without an answer is skipped once a later one has some or is where the person is. */
export function stepStates(
  answers: Answers,
  consents: readonly ConsentDecision[],
  current: StepId,
): readonly { readonly id: StepId; readonly state: StepState }[] {
  const steps = officeSteps()
  const said = Object.fromEntries(Object.entries(answers).filter(([path]) => !filledIn.has(path)))
  const states = steps.map((step) => {
    if (step.id === 'consent') return consentProgress(consents)
    if (step.fields.length === 0) return 'empty'
    const progress = progressOf(step, said)
    return progress === 'empty' ? 'empty' : progressOf(step, answers)
  })
  const reached = Math.max(
    states.findLastIndex((state) => state !== 'empty'),
    steps.findIndex((step) => step.id === current),
  )
  return steps.map((step, index) => {
    const state = states[index] ?? 'empty'
    return { id: step.id, state: state === 'empty' && index < reached ? 'skipped' : state }
  })
}
