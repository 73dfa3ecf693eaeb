/** @file What a case waits for, worked out from what is on record. */
import { isAnswered } from '#shared/codebook/answer.ts'
import { isAsked } from '#shared/codebook/asked.ts'
import { intakeFields } from '#shared/codebook/codebook.ts'
import { consentScopes, latestDecision, type ConsentScope } from '#shared/codebook/consent.ts'
import type { CaseDetail } from '#shared/ipc/cases.ts'

export type NextStep =
  | { readonly kind: 'consentOpen' | 'consentEnded'; readonly scope: ConsentScope }
  | { readonly kind: 'decision' }
  | { readonly kind: 'refused' }
  | { readonly kind: 'gaps'; readonly count: number }

/** The most pressing first. After a no to interview or record nothing more is asked, and that is said. */
export function nextSteps(detail: CaseDetail, today: string): readonly NextStep[] {
  const interview = latestDecision(detail.consents, 'interview', today)
  const ended = interview !== null && interview.decision !== 'given'
  if (ended || refusedOf(detail, today) !== null) return [{ kind: 'refused' }]
  const decided = consentScopes.map((scope) => ({
    scope,
    latest: latestDecision(detail.consents, scope, today),
  }))
  const expired = decided.flatMap(({ scope, latest }): readonly NextStep[] =>
    latest?.decision === 'given' && latest.expiresOn !== null && latest.expiresOn < today
      ? [{ kind: 'consentEnded', scope }]
      : [],
  )
  const open = decided.flatMap(({ scope, latest }): readonly NextStep[] =>
    latest === null ? [{ kind: 'consentOpen', scope }] : [],
  )
  const gaps = intakeFields.filter(
    (field) => isAsked(field, detail.answers) && !isAnswered(detail.answers[field.path]),
  ).length
  return [
    ...expired,
    ...open,
    ...(detail.statusHistory.length === 0 ? [{ kind: 'decision' } as const] : []),
    ...(gaps > 0 ? [{ kind: 'gaps', count: gaps } as const] : []),
  ]
}

/**
 * What the person said no to: then there is no story on record, and none may be written down. A no to
 * the interview comes first.
 */
export function refusedOf(detail: CaseDetail, today: string): 'interview' | 'caseRecord' | null {
  const refused = (['interview', 'caseRecord'] as const).find(
    (scope) => latestDecision(detail.consents, scope, today)?.decision === 'refused',
  )
  return refused ?? null
}
