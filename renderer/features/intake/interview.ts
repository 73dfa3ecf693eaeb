/** @file One interview under way: its answers, its consents and where it stands. */
import type { Answers } from '#shared/codebook/answer.ts'
import { isCalendarDate } from '#shared/codebook/calendar.ts'
import { stepIds, type StepId } from '#shared/codebook/steps.ts'
import type { ConsentDecision, Draft } from '#shared/ipc/intake.ts'
import { heldOn, readConsents, writeConsents, type ConsentForm } from './consents.ts'
import { withDecider } from './decider.ts'
import { answerStore, type AnswerStore } from '../../form/answer-store.ts'
import { writable } from '../../form/writable.ts'

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
const registrationDate = 'case.registrationDate'

/** @param interviewer the name that a decision begins with */
export function openInterview(draft: Draft, today: string, interviewer: string): Interview {
  const answers = answerStore(begunAnswers(draft, today))
  const { tell, subscribe } = listening()
  let step = stepIds.find((id) => id === draft.step) ?? 'safety'
  let consents: readonly ConsentDecision[] = draft.consents
  const dated = (known: ConsentForm) => onPaperDay(draft, known, answers.all())
  let form = dated(readConsents(consents, today))
  let { view, rows } = draft
  let pauseNote = ''
  const visited = new Set([...draft.visited, step])
  answers.subscribeAll(() => {
    for (const [path, answer] of withDecider(answers.all(), interviewer, today))
      answers.set(path, answer)
    form = dated(form)
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
    consentForm: () => form,
    setConsentForm(next) {
      form = next
      consents = writeConsents(next)
      tell()
    },
    rows: () => rows,
    setRows(next) {
      rows = next
      tell()
    },
    copied: draft.copied,
    mode: draft.mode,
    view: () => view,
    setView: (next) => {
      view = next
      tell()
    },
    setPauseNote(note) {
      pauseNote = note
      tell()
    },
    draft: () => ({
      ...draft,
      step,
      rows,
      view,
      pauseNote,
      visited: [...visited],
      answers: writable(answers.all()),
      consents: [...consents],
    }),
    subscribe,
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

/** Consent was asked on the day that stands on the paper, until it says something else. */
function onPaperDay({ mode }: Draft, form: ConsentForm, answers: Answers): ConsentForm {
  if (mode !== 'paper') return form
  const day = answers[registrationDate]?.value
  return typeof day === 'string' && day.length === 10 && isCalendarDate(day)
    ? heldOn(form, day)
    : form
}
