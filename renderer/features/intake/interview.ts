/** @file One interview under way: its answers, its consents and where it stands. */
import type { Answers } from '#shared/codebook/answer.ts'
import { stepIds, type StepId } from '#shared/codebook/steps.ts'
import type { ConsentDecision, Draft } from '#shared/ipc/intake.ts'
import { answerStore, type AnswerStore } from '../../form/answer-store.ts'
import { writable } from '../../form/writable.ts'

export interface Interview {
  readonly answers: AnswerStore
  readonly step: () => StepId
  readonly consents: () => readonly ConsentDecision[]
  readonly goTo: (step: StepId) => void
  readonly setConsents: (consents: readonly ConsentDecision[]) => void
  /** Everything, as it is saved. */
  readonly draft: () => Draft
  /** Hears about every change of step, consent or answer. Returns what ends it. */
  readonly subscribe: (listener: () => void) => () => void
}

/** The day of the interview stands in every period of every report: it is there from the start. */
const registrationDate = 'case.registrationDate'

export function openInterview(draft: Draft, today: string): Interview {
  const answers = answerStore(withDay(draft.answers, today))
  const listeners = new Set<() => void>()
  let step = stepIds.find((id) => id === draft.step) ?? 'consent'
  let consents: readonly ConsentDecision[] = draft.consents
  const tell = (): void => {
    for (const listener of listeners) listener()
  }
  answers.subscribeAll(tell)

  return {
    answers,
    step: () => step,
    consents: () => consents,
    goTo(next) {
      step = next
      tell()
    },
    setConsents(next) {
      consents = next
      tell()
    },
    draft: () => ({
      ...draft,
      step,
      answers: writable(answers.all()),
      consents: [...consents],
    }),
    subscribe(listener) {
      listeners.add(listener)
      return () => {
        listeners.delete(listener)
      }
    },
  }
}

function withDay(answers: Answers, today: string): Answers {
  return answers[registrationDate] === undefined
    ? { ...answers, [registrationDate]: { value: today } }
    : answers
}
