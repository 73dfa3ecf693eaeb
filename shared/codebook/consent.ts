/** @file Consent by scope: which decision counts on a day. */
import type { CodeOf } from './code-list.ts'
import { consentDecision, consentGiver, consentScope } from './lists/consent.ts'

export type ConsentScope = CodeOf<typeof consentScope>
export type ConsentDecisionCode = CodeOf<typeof consentDecision>

export const consentScopes = consentScope.codes.map(({ code }) => code)
export const consentDecisions = consentDecision.codes.map(({ code }) => code)
export const consentGivers = consentGiver.codes.map(({ code }) => code)

/** What of a consent event decides; scope and decision are codes as stored. */
export interface ConsentEvent {
  readonly scope: string
  readonly decision: string
  readonly decidedOn: string
  /** Last day on which the consent holds; `null`: until withdrawn. */
  readonly expiresOn: string | null
}

/** How cautious a decision is: among decisions of one day the most cautious counts. */
const caution: Readonly<Record<string, number>> = {
  notAsked: 0,
  given: 1,
  refused: 2,
  withdrawn: 3,
}

/** The latest decision about a scope on or before a day. */
export function latestDecision<E extends ConsentEvent>(
  events: readonly E[],
  scope: ConsentScope,
  onDate: string,
): E | null {
  let latest: E | null = null
  for (const event of events) {
    if (event.scope !== scope || event.decidedOn > onDate) continue
    if (latest === null || isLater(event, latest)) latest = event
  }
  return latest
}

function isLater(event: ConsentEvent, than: ConsentEvent): boolean {
  if (event.decidedOn !== than.decidedOn) return event.decidedOn > than.decidedOn
  return (caution[event.decision] ?? 3) >= (caution[than.decision] ?? 3)
}

/**
 * Whether the person's data may be used for a scope on a day (`YYYY-MM-DD`): the latest decision is
 * "given" and has not expired. No decision is no consent. Where one day holds several, the most
 * cautious counts, whatever the order of the events.
 */
export function effectiveConsent(
  events: readonly ConsentEvent[],
  scope: ConsentScope,
  onDate: string,
): boolean {
  const latest = latestDecision(events, scope, onDate)
  return latest?.decision === 'given' && (latest.expiresOn === null || latest.expiresOn >= onDate)
}
