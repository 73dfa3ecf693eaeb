/** @file One interview under way: its answers, its consents and where it stands. */
import type { Answers } from '#shared/codebook/answer.ts'
import { stepIds, type StepId } from '#shared/codebook/steps.ts'
import type { ConsentDecision, Draft } from '#shared/ipc/intake.ts'
import { consentBook } from './consent-book.ts'
import type { ConsentForm } from './consents.ts'
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
  /** Also holds what is no decision yet: what was explained before anything is decided. */
  readonly consentForm: () => ConsentForm
  readonly setConsentForm: (form: ConsentForm) => void
  /** What the person may have many of: whom they already told. */
  readonly rows: () => Draft['rows']
  readonly setRows: (rows: Draft['rows']) => void
  /** Paths of answers that another person of the case gave; each is to be checked with this one. */
  readonly copied: readonly string[]
  readonly mode: Draft['mode']
  /** One step at a time, or one sheet to type into. */
  readonly view: () => Draft['view']
  readonly setView: (view: Draft['view']) => void
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

/**
 * The day of the interview stands in every period of every report: it is there from the start, unless
 * it is read from paper.
 */
export const registrationDate = 'case.registrationDate'

/** @param interviewer the name that a decision begins with */
export function openInterview(draft: Draft, today: string, interviewer: string): Interview {
  const answers = answerStore(begunAnswers(draft, today))
  const { tell, subscribe } = listening()
  let step = stepIds.find((id) => id === draft.step) ?? 'safety'
  const book = consentBook(draft, today, registrationDate)
  const rows = told(draft.rows, tell)
  const view = told(draft.view, tell)
  const known = told(knownOf(draft), tell)
  // Until the next pause: it is still true after a crash.
  let pauseNote = draft.pauseNote
  const visited = new Set([...draft.visited, step])
  answers.subscribeAll(() => {
    for (const [path, answer] of withDecider(answers.all(), interviewer, today))
      answers.set(path, answer)
    book.follow(answers.all())
    tell()
  })

  return {
    answers,
    step: () => step,
    consents: book.consents,
    goTo(next) {
      step = next
      visited.add(next)
      tell()
    },
    consentForm: book.form,
    setConsentForm(next) {
      book.set(next)
      tell()
    },
    rows: rows.get,
    setRows: rows.set,
    copied: draft.copied,
    mode: draft.mode,
    view: view.get,
    setView: view.set,
    known: known.get,
    setKnown: known.set,
    caseId: draft.caseId,
    setPauseNote(note) {
      pauseNote = note
      tell()
    },
    draft: () => ({
      ...draft,
      ...known.get(),
      step,
      rows: rows.get(),
      view: view.get(),
      pauseNote,
      visited: [...visited],
      answers: writable(answers.all()),
      consents: [...book.consents()],
    }),
    subscribe,
  }
}

const knownOf = ({ personId, fromRecord, notSame }: Draft): Known => ({
  personId,
  fromRecord,
  notSame,
})

/** A part of the interview that is put whole, and everybody hears of it. */
function told<T>(begun: T, tell: () => void): { get: () => T; set: (next: T) => void } {
  let value = begun
  return {
    get: () => value,
    set: (next) => {
      value = next
      tell()
    },
  }
}

function listening(): { tell: () => void; subscribe: Interview['subscribe'] } {
  const listeners = new Set<() => void>()
  return {
    tell() {
      for (const listener of listeners) listener()
    },
    subscribe(listener) {
      listeners.add(listener)
      return () => {
        listeners.delete(listener)
      }
    },
  }
}

function begunAnswers({ mode, answers }: Draft, today: string): Answers {
  return mode === 'guided' && answers[registrationDate] === undefined
    ? { ...answers, [registrationDate]: { value: today } }
    : answers
}
