import { choice, date, entity } from '../entity.ts'
import { consentDecision, consentGiver, consentScope } from '../lists/consent.ts'

/** Appended, never overwritten: the latest event of a scope counts, see consent.ts. */
export const consentEvent = entity('consentEvent', 'consent_event', {
  scope: choice(consentScope, {
    privacy: 'P',
    htcds: null,
    extension: 'x_con_Scope',
    mapsTo: null,
  }),
  decision: choice(consentDecision, { privacy: 'P', htcds: 'con_Consent', core: true }),
  givenBy: choice(consentGiver, {
    privacy: 'P',
    htcds: null,
    extension: 'x_con_GivenBy',
    mapsTo: null,
  }),
  decidedOn: date({
    privacy: 'P',
    htcds: null,
    extension: 'x_con_DecidedOn',
    mapsTo: null,
    past: true,
    exact: true,
  }),
  expiresOn: date({
    privacy: 'P',
    htcds: null,
    extension: 'x_con_ExpiresOn',
    mapsTo: null,
    exact: true,
  }),
})
