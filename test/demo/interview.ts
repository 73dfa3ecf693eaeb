/** @file The invented interview that the demonstration types. */
import type { Answers } from '#shared/codebook/answer.ts'
import type { Interview } from '#test/e2e/drive/interview.ts'

const answers: Answers = {
  'person.nativeName': { value: 'ប្រាក់ សុខា' },
  'person.firstName': { value: 'Sokha' },
  'person.secondName': { value: 'Prak' },
  'person.birthdate': { value: '2004-04' },
  'person.gender': { value: 'Feminine' },
  'person.citizenship': { value: ['KH'] },
  'person.primaryLanguage': { value: 'khm' },
  'person.mobilePhone': { value: null, missing: 'declined' },
  'person.mailingCountry': { value: 'KH' },
  'case.incomingReferralDate': { value: '2026-11-20' },
  'victim.methodOfRecruitment': { value: ['ThroughOnlineSocialNetworks'] },
  'victim.countryOfRecruitment': { value: 'KH' },
  'victim.acts': { value: ['Recruitment', 'Transportation'] },
  'victim.exploitationTypes': { value: ['ForcedLabour'] },
  'victim.countryOfExploitation': { value: 'TH' },
  'victim.ageWhenTrafficked': { value: 21, estimated: true },
  'victim.methodsOfControl': { value: ['DebtBondage', 'WithholdsDocuments', 'FalsePromises'] },
  'statusDecision.status': { value: null, missing: 'unknown' },
  'case.status': { value: 'Active' },
}

export const inventedInterview: Interview = {
  decisions: { interview: 'given', pseudonymisedSharing: 'given', statistics: 'given' },
  answers,
}
