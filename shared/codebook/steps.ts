/** @file The guided intake: in which order the questions come, and how far a step is. */
import { isAnswered, type Answers } from './answer.ts'
import { isAsked } from './asked.ts'
import { fieldOf, type FieldPath } from './codebook.ts'

export const stepIds = [
  'consent',
  'identity',
  'referral',
  'recruitment',
  'movement',
  'exploitation',
  'control',
  'status',
  'recap',
] as const
export type StepId = (typeof stepIds)[number]

export interface Step {
  readonly id: StepId
  /** Paths, in the order they are asked. Consent and recap hold no fields: they have their own screen. */
  readonly fields: readonly FieldPath[]
}

const fields: Readonly<Record<StepId, readonly FieldPath[]>> = {
  consent: [],
  identity: [
    'case.registrationDate',
    'person.nativeName',
    'person.salutation',
    'person.firstName',
    'person.middleName',
    'person.secondName',
    'person.birthdate',
    'person.ageAtRegistration',
    'person.gender',
    'person.citizenship',
    'person.primaryLanguage',
    'person.mobilePhone',
    'person.homePhone',
    'person.email',
    'person.safeContact',
    'person.mailingStreet',
    'person.mailingCity',
    'person.mailingState',
    'person.mailingPostalCode',
    'person.mailingCountry',
  ],
  referral: [
    'case.referralSource',
    'case.referringOrganisation',
    'case.incomingReferralDate',
    'case.referringCaseWorker',
    'case.incomingReferralReason',
    'case.incomingReferralDetails',
  ],
  recruitment: [
    'victim.methodOfRecruitment',
    'victim.recruiterRelation',
    'victim.countryOfRecruitment',
    'victim.locationOfRecruitment',
  ],
  movement: ['victim.acts', 'victim.countriesOfTransit'],
  exploitation: [
    'victim.exploitationTypes',
    'victim.forcedLabourIndustry',
    'victim.sexExploitationTypes',
    'victim.countryOfExploitation',
    'victim.locationOfExploitation',
    'victim.ageWhenTrafficked',
  ],
  control: ['victim.methodsOfControl'],
  status: [
    'statusDecision.status',
    'statusDecision.decidingBody',
    'statusDecision.decidedOn',
    'statusDecision.basis',
    'case.status',
    'case.closureReason',
  ],
  recap: [],
}

export const steps: readonly Step[] = stepIds.map((id) => ({ id, fields: fields[id] }))

export type Progress = 'empty' | 'partial' | 'done'

/** Done: every question asked has a value or a reason. Nothing has to be done to go on or to save. */
export function progressOf(step: Pick<Step, 'fields'>, answers: Answers): Progress {
  const asked = step.fields.filter((path) => isAsked(fieldOf(path), answers))
  const answered = asked.filter((path) => isAnswered(answers[path])).length
  if (answered === 0) return 'empty'
  return answered === asked.length ? 'done' : 'partial'
}
