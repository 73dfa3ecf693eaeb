/** @file What is asked about consent, in the order of the paper form. One decision each for every scope. */
import type { CodeList } from './code-list.ts'
import { fieldOf } from './codebook.ts'
import { consentScopes, type ConsentScope } from './consent.ts'
import type { Field } from './field.ts'
import { ownList } from './code-list.ts'
import { consentDecision } from './lists/consent.ts'

/** How long a yes holds: the usual terms, or a day of its own. */
export const consentTerms = ['oneYear', 'twoYears', 'untilWithdrawn', 'otherDay'] as const
export type ConsentTerm = (typeof consentTerms)[number]

export const termPath = 'consent.term'
export const decisionPath = (scope: ConsentScope): string => `consent.${scope}`

/** Nobody withdraws in the interview itself, and whether there is one has to be decided. */
const offered = (scope: ConsentScope): CodeList => ({
  ...consentDecision,
  codes: consentDecision.codes.filter(
    ({ code }) => code !== 'withdrawn' && (scope !== 'interview' || code !== 'notAsked'),
  ),
})

const decision = (scope: ConsentScope): Field => ({
  ...fieldOf('consentEvent.decision'),
  path: decisionPath(scope),
  name: scope,
  list: offered(scope),
})

const term: Field = {
  ...fieldOf('consentEvent.givenBy'),
  path: termPath,
  name: 'term',
  list: ownList('consentTerm', consentTerms),
}

const asked = (name: string): Field => fieldOf(`consentEvent.${name}`)

export const consentQuestions: readonly Field[] = [
  asked('explained'),
  ...consentScopes.map(decision),
  asked('recipient'),
  asked('givenBy'),
  asked('assent'),
  asked('decidedOn'),
  term,
  asked('expiresOn'),
  asked('method'),
  asked('language'),
  asked('withheld'),
  asked('withheldFrom'),
]
