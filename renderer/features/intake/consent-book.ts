/** @file The consent decisions while an interview is open: as they are asked, and as they are saved. */
import type { Answers } from '#shared/codebook/answer.ts'
import { isCalendarDate } from '#shared/codebook/calendar.ts'
import type { ConsentDecision, Draft } from '#shared/ipc/intake.ts'
import { heldOn, readConsents, writeConsents, type ConsentForm } from './consents.ts'

export interface ConsentBook {
  readonly form: () => ConsentForm
  readonly consents: () => readonly ConsentDecision[]
  readonly set: (form: ConsentForm) => void
  /** Of an interview on paper consent was asked on the day that stands there, unless another is named. */
  readonly follow: (answers: Answers) => void
}

/** @param dayPath the question that an interview on paper gives its day to */
export function consentBook(draft: Draft, today: string, dayPath: string): ConsentBook {
  let form = readConsents(draft.consents, today)
  let consents: readonly ConsentDecision[] = draft.consents
  let day = wholeDay(draft.answers, dayPath) ?? form.decidedOn
  if (draft.consents.length === 0) form = heldOn(form, day, form.decidedOn)
  return {
    form: () => form,
    consents: () => consents,
    set(next) {
      form = next
      consents = writeConsents(next)
    },
    follow(answers) {
      const named = draft.mode === 'paper' ? wholeDay(answers, dayPath) : null
      if (named === null || named === day) return
      form = heldOn(form, named, day)
      consents = writeConsents(form)
      day = named
    },
  }
}

function wholeDay(answers: Answers, path: string): string | null {
  const day = answers[path]?.value
  return typeof day === 'string' && day.length === 10 && isCalendarDate(day) ? day : null
}
