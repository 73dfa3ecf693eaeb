/** @file The consent decisions of one interview, as the screen asks for them. */
import {
  consentScopes,
  type ConsentDecisionCode,
  type ConsentScope,
} from '#shared/codebook/consent.ts'
import type { ConsentDecision } from '#shared/ipc/intake.ts'

export interface ConsentForm {
  readonly decisions: Readonly<Partial<Record<ConsentScope, string>>>
  readonly givenBy: string | null
  readonly decidedOn: string
  /** `null`: until the person takes it back. */
  readonly expiresOn: string | null
  /** Points that were explained before. */
  readonly explained: readonly string[]
  readonly method: string | null
  readonly language: string | null
  /** Of a child, when somebody else decided. */
  readonly assent: string | null
  /** The organisation that a referral is agreed to. */
  readonly recipient: string
  readonly withheld: readonly string[]
  readonly withheldFrom: string
}

/** A consent that lasts for ever is asked for, never assumed: a year is where the screen begins. */
export function readConsents(consents: readonly ConsentDecision[], today: string): ConsentForm {
  const first = consents[0]
  const decidedOn = first?.decidedOn ?? today
  const given = consents.find((one) => one.decision === 'given')
  return {
    decisions: Object.fromEntries(consents.map((one) => [one.scope, one.decision])),
    decidedOn,
    expiresOn: given === undefined ? yearsAfter(decidedOn, 1) : given.expiresOn,
    recipient: consents.find(({ scope }) => scope === 'referral')?.recipient ?? '',
    ...(first === undefined ? nothingSaid : detailsOf(first)),
  }
}

type Details = Omit<ConsentForm, 'decisions' | 'decidedOn' | 'expiresOn' | 'recipient'>

const nothingSaid: Details = {
  givenBy: null,
  explained: [],
  method: null,
  language: null,
  assent: null,
  withheld: [],
  withheldFrom: '',
}

/** The same of every decision of one interview: the first one has them all. */
function detailsOf(decision: ConsentDecision): Details {
  return {
    givenBy: decision.givenBy,
    explained: decision.explained ?? [],
    method: decision.method ?? null,
    language: decision.language ?? null,
    assent: decision.assent ?? null,
    withheld: decision.withheld ?? [],
    withheldFrom: decision.withheldFrom ?? '',
  }
}

/** On a day that is named afterwards, such as that of an interview on paper; a day that was chosen stays. */
export function heldOn(form: ConsentForm, day: string, before: string): ConsentForm {
  if (form.decidedOn !== before) return form
  const oneYear = form.expiresOn === yearsAfter(before, 1)
  return { ...form, decidedOn: day, expiresOn: oneYear ? yearsAfter(day, 1) : form.expiresOn }
}

/** Only what was decided; an end date belongs to a yes alone. */
export function writeConsents(form: ConsentForm): readonly ConsentDecision[] {
  return consentScopes.flatMap((scope) => {
    const decision = form.decisions[scope]
    if (decision === undefined) return []
    return [
      {
        scope,
        decision,
        givenBy: form.givenBy,
        decidedOn: form.decidedOn,
        expiresOn: decision === 'given' ? form.expiresOn : null,
        explained: [...form.explained],
        method: form.method,
        language: form.language,
        assent: form.givenBy === 'self' ? null : form.assent,
        recipient: scope === 'referral' && form.recipient !== '' ? form.recipient : null,
        withheld: [...form.withheld],
        withheldFrom: form.withheldFrom === '' ? null : form.withheldFrom,
      },
    ]
  })
}

export function decisionOf(
  consents: readonly ConsentDecision[],
  scope: ConsentScope,
): string | undefined {
  return consents.find((one) => one.scope === scope)?.decision
}

/** A no to the interview or to any record ends it: nothing more may be asked or kept. */
export function isRefused(consents: readonly ConsentDecision[]): boolean {
  const refused: ConsentDecisionCode = 'refused'
  return (['interview', 'caseRecord'] as const).some(
    (scope) => decisionOf(consents, scope) === refused,
  )
}

export function consentProgress(
  consents: readonly ConsentDecision[],
): 'empty' | 'partial' | 'done' {
  if (consents.length === 0) return 'empty'
  const decided = consentScopes.every((scope) => decisionOf(consents, scope) !== undefined)
  return decided && consents.every((one) => one.givenBy !== null) ? 'done' : 'partial'
}

/** The same day some years later; 29 February becomes 28 February. */
export function yearsAfter(day: string, years: number): string {
  const year = Number(day.slice(0, 4)) + years
  const rest = day.slice(4)
  const isLeap = new Date(Date.UTC(year, 1, 29)).getUTCMonth() === 1
  return `${String(year)}${rest === '-02-29' && !isLeap ? '-02-28' : rest}`
}
