import { codeList, ownList } from '../code-list.ts'

/** What is consented to, one by one: a yes to one scope says nothing about another. */
export const consentScope = ownList('consentScope', [
  'interview',
  'pseudonymisedSharing',
  'statistics',
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
