import { choice, choices, date, entity, longText, text } from '../entity.ts'
import {
  assent,
  consentDecision,
  consentGiver,
  consentMethod,
  consentPoint,
  consentScope,
  withheldItem,
} from '../lists/consent.ts'
import { language } from '../lists/language.ts'

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
  /** The points that were explained before the decision. */
  explained: choices(consentPoint, {
    privacy: 'P',
    htcds: null,
    extension: 'x_con_Explained',
    mapsTo: null,
  }),
  method: choice(consentMethod, {
    privacy: 'P',
    htcds: null,
    extension: 'x_con_Method',
    mapsTo: null,
  }),
  language: choice(language, {
    privacy: 'P',
    htcds: null,
    extension: 'x_con_Language',
    mapsTo: null,
  }),
  /** Of a child, beside the decision of the guardian or social worker. */
  assent: choice(assent, {
    privacy: 'P',
    htcds: null,
    extension: 'x_con_Assent',
    mapsTo: null,
  }),
  /** Scope `referral`: the one organisation that this consent is for. */
  recipient: text({
    privacy: 'O',
    htcds: null,
    extension: 'x_con_Recipient',
    mapsTo: null,
  }),
  withheld: choices(withheldItem, {
    privacy: 'S',
    htcds: null,
    extension: 'x_con_Withheld',
    mapsTo: null,
  }),
  /** From whom something is withheld, and why, in the person's words. */
  withheldFrom: longText({
    privacy: 'F',
    htcds: null,
    extension: 'x_con_WithheldFrom',
    mapsTo: null,
  }),
})
