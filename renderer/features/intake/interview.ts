/** @file One interview under way: its answers, its consents and where it stands. */
import type { Answers } from '#shared/codebook/answer.ts'
import { stepIds, type StepId } from '#shared/codebook/steps.ts'
import type { ConsentDecision, Draft } from '#shared/ipc/intake.ts'
import { withDecider } from './decider.ts'
import { answerStore, type AnswerStore } from '../../form/answer-store.ts'
import { writable } from '../../form/writable.ts'

/** Whether the interview is about somebody whom the office knows already. */
export type Known = Readonly<Pick<Draft, 'personId' | 'fromRecord' | 'notSame'>>

export interface Interview {
  readonly answers: AnswerStore
  readonly step: () => StepId
  readonly consents: () => readonly ConsentDecision[]
  readonly goTo: (step: StepId) => void
  readonly setConsents: (consents: readonly ConsentDecision[]) => void
  /** What the person may have many of: whom they already told. */
  readonly rows: () => Draft['rows']
  readonly setRows: (rows: Draft['rows']) => void
  /** Paths of answers that another person of the case gave; each is to be checked with this one. */
  readonly copied: readonly string[]
  readonly known: () => Known
  readonly setKnown: (known: Known) => void
  /** The case that the person joins. */
  readonly caseId: string | null
  readonly setPauseNote: (note: string) => void
  /** Everything, as it is saved. */
  readonly draft: () => Draft
  /** Hears about every change of step, consent or answer. Returns what ends it. */
  readonly subscribe: (listener: () => void) => () => void
}

/** The day of the interview stands in every period of every report: it is there from the start. */
const registrationDate = 'case.registrationDate'

/** @param interviewer the name that a decision begins with */
export function openInterview(draft: Draft, today: string, interviewer: string): Interview {
  const answers = answerStore(withDay(draft.answers, today))
  const { tell, subscribe } = audience()
  let step = stepIds.find((id) => id === draft.step) ?? 'safety'
  let consents: readonly ConsentDecision[] = draft.consents
  let rows = draft.rows
  let known: Known = knownOf(draft)
  let pauseNote = ''
  const visited = new Set([...draft.visited, step])
  answers.subscribeAll(() => {
    for (const [path, answer] of withDecider(answers.all(), interviewer, today))
      answers.set(path, answer)
    tell()
  })

  return {
    answers,
    step: () => step,
    consents: () => consents,
    goTo(next) {
      step = next
      visited.add(next)
      tell()
    },
    setConsents(next) {
      consents = next
      tell()
    },
    rows: () => rows,
    setRows(next) {
      rows = next
      tell()
    },
    copied: draft.copied,
    known: () => known,
    setKnown(next) {
      known = next
      tell()
    },
    caseId: draft.caseId,
    setPauseNote(note) {
      pauseNote = note
      tell()
    },
    draft: () => ({
      ...draft,
      ...known,
      step,
      rows,
      pauseNote,
      visited: [...visited],
      answers: writable(answers.all()),
      consents: [...consents],
    }),
    subscribe,
  }
}

const knownOf = ({ personId, fromRecord, notSame }: Draft): Known => ({
  personId,
  fromRecord,
  notSame,
})

/** Who wants to hear about changes. */
function audience() {
  const listeners = new Set<() => void>()
  return {
    tell: (): void => {
      for (const listener of listeners) listener()
    },
    subscribe: (listener: () => void) => {
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
