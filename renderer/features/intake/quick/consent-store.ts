/** @file The boxes of consent, kept for as long as the interview is open, so that nothing typed is lost. */
import { consentQuestions } from '#shared/codebook/consent-questions.ts'
import { checkAnswer } from '#shared/codebook/schema.ts'
import { sameAnswer } from '../../../form/answer-change.ts'
import { answerStore, type AnswerStore } from '../../../form/answer-store.ts'
import { today } from '../../../form/today.ts'
import type { Interview } from '../interview.ts'
import { consentAnswers, consentFormOf, isConsentAsked } from './consent-entries.ts'

const opened = new WeakMap<Interview, AnswerStore>()

export function consentStoreOf(interview: Interview): AnswerStore {
  const known = opened.get(interview)
  if (known !== undefined) return known
  const made = open(interview)
  opened.set(interview, made)
  return made
}

/** What is typed here goes into the interview, and what is decided elsewhere comes from it. */
function open(interview: Interview): AnswerStore {
  let shown = interview.consentForm()
  let taking = false
  const store = answerStore(consentAnswers(shown))
  store.subscribeAll(() => {
    if (taking) return
    shown = consentFormOf(store.all(), shown, today())
    interview.setConsentForm(shown)
  })
  interview.subscribe(() => {
    const form = interview.consentForm()
    if (form === shown) return
    shown = form
    taking = true
    for (const [path, answer] of Object.entries(consentAnswers(form)))
      if (!sameAnswer(store.entry(path).answer, answer)) store.set(path, answer)
    taking = false
  })
  return store
}

/** The first box about consent that is not understood: the rest of the interview waits for it. */
export function wrongConsent(interview: Interview): string | null {
  const answers = consentStoreOf(interview).all()
  const wrong = consentQuestions.find((field) => {
    const answer = answers[field.path]
    if (answer === undefined || !isConsentAsked(field.path, answers)) return false
    return checkAnswer(field, answer, today()) !== null
  })
  return wrong?.path ?? null
}
