import { codeList, ownList } from '../code-list.ts'

/** What is consented to, one by one: a yes to one scope says nothing about another. */
export const consentScope = ownList('consentScope', [
  'interview',
  'caseRecord',
  'contact',
  'pseudonymisedSharing',
  'statistics',
  'referral',
])

/** HTCDS has one checkbox, `con_Consent`: TRUE when consent to the interview is in effect. */
export const consentDecision = codeList('consentDecision', 'Tessera, exported to HTCDS 2.0', [
  { code: 'given', htcds: 'TRUE' },
  { code: 'refused', htcds: 'FALSE' },
  { code: 'withdrawn', htcds: 'FALSE' },
  { code: 'notAsked', htcds: null },
])

/** Who decided. A child's guardian or social worker decides together with the child's assent. */
export const consentGiver = ownList('consentGiver', ['self', 'guardian', 'socialWorker'])

/** How the decision was given. */
export const consentMethod = ownList('consentMethod', ['Spoken', 'Written', 'Thumbprint'])

/** The seven points of the IOM screening form that are explained before consent is asked. */
export const consentPoint = ownList('consentPoint', [
  'Voluntary',
  'Purpose',
  'UseOfData',
  'Research',
  'RightToData',
  'Retention',
  'Withdrawal',
])

/** A child agrees in their own words; an adult decides for the child. */
export const assent = ownList('assent', ['Given', 'Refused', 'NotAsked'])

/** What the person wants nobody else to be told. */
export const withheldItem = ownList('withheldItem', [
  'Name',
  'Whereabouts',
  'Contact',
  'Health',
  'Exploitation',
  'Family',
  'Other',
])
