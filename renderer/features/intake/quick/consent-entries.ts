/** @file Consent as questions of the sheet: the same decisions, typed one under the other. */
import { isAnswered, type Answer, type Answers, type Value } from '#shared/codebook/answer.ts'
import {
  consentQuestions,
  decisionPath,
  termPath,
  type ConsentTerm,
} from '#shared/codebook/consent-questions.ts'
import { consentScopes } from '#shared/codebook/consent.ts'
import { checkAnswer } from '#shared/codebook/schema.ts'
import { yearsAfter, type ConsentForm } from '../consents.ts'

const fieldByPath = new Map(consentQuestions.map((field) => [field.path, field]))

const of = (name: string): string => `consentEvent.${name}`

export function consentAnswers(form: ConsentForm): Answers {
  return {
    [of('explained')]: many(form.explained),
    ...Object.fromEntries(
      consentScopes.map((scope) => [decisionPath(scope), one(form.decisions[scope])]),
    ),
    [of('recipient')]: one(form.recipient),
    [of('givenBy')]: one(form.givenBy),
    [of('assent')]: one(form.assent),
    [of('decidedOn')]: one(form.decidedOn),
    [termPath]: one(termOf(form)),
    // Of the usual terms the day follows by itself.
    [of('expiresOn')]: one(termOf(form) === 'otherDay' ? form.expiresOn : null),
    [of('method')]: one(form.method),
    [of('language')]: one(form.language),
    [of('withheld')]: many(form.withheld),
    [of('withheldFrom')]: one(form.withheldFrom),
  }
}

const one = (value: string | null | undefined): Answer => ({
  value: value === undefined || value === '' ? null : value,
})

const many = (codes: readonly string[]): Answer => ({ value: codes.length === 0 ? null : codes })

function termOf({ decidedOn, expiresOn }: ConsentForm): ConsentTerm {
  if (expiresOn === null) return 'untilWithdrawn'
  if (expiresOn === yearsAfter(decidedOn, 1)) return 'oneYear'
  return expiresOn === yearsAfter(decidedOn, 2) ? 'twoYears' : 'otherDay'
}

/**
 * The form as the answers say it. What is not understood yet changes nothing: it stays in its box.
 * @param before where the day comes from while none is understood
 */
export function consentFormOf(answers: Answers, before: ConsentForm, today: string): ConsentForm {
  const right = (path: string): Value | null => {
    const field = fieldByPath.get(path)
    const answer = answers[path]
    if (field === undefined || answer === undefined) return null
    return checkAnswer(field, answer, today) === null ? answer.value : null
  }
  const text = (path: string): string | null => {
    const value = right(path)
    return typeof value === 'string' ? value : null
  }
  const codes = (path: string): readonly string[] => {
    const value = right(path)
    return Array.isArray(value) ? (value as readonly string[]) : []
  }
  const decidedOn = text(of('decidedOn')) ?? before.decidedOn
  return {
    decisions: Object.fromEntries(
      consentScopes.flatMap((scope) => {
        const decision = text(decisionPath(scope))
        return decision === null ? [] : [[scope, decision]]
      }),
    ),
    givenBy: text(of('givenBy')),
    decidedOn,
    expiresOn: endOf(text(termPath), text(of('expiresOn')), decidedOn),
    explained: codes(of('explained')),
    method: text(of('method')),
    language: text(of('language')),
    assent: text(of('assent')),
    recipient: text(of('recipient')) ?? '',
    withheld: codes(of('withheld')),
    withheldFrom: text(of('withheldFrom')) ?? '',
  }
}

/** A yes lasts no longer than was said: a year, where nothing else is understood. */
function endOf(term: string | null, day: string | null, decidedOn: string): string | null {
  if (term === 'untilWithdrawn') return null
  if (term === 'twoYears') return yearsAfter(decidedOn, 2)
  if (term === 'otherDay' && day !== null) return day
  return yearsAfter(decidedOn, 1)
}

/** Whether a question follows from the other answers about consent. */
export function isConsentAsked(path: string, answers: Answers): boolean {
  const holds = (other: string, code: string): boolean => answers[other]?.value === code
  switch (path) {
    case of('recipient'):
      return holds(decisionPath('referral'), 'given')
    case of('assent'):
      return holds(of('givenBy'), 'guardian') || holds(of('givenBy'), 'socialWorker')
    case of('expiresOn'):
      return holds(termPath, 'otherDay')
    case of('withheldFrom'):
      return isAnswered(answers[of('withheld')])
    default:
      return true
  }
}
