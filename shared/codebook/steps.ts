/** @file The guided intake: in which order the questions come, and how far a step is. */
import { isAnswered, type Answers } from './answer.ts'
import { isAsked } from './asked.ts'
import { fieldOf, type FieldPath } from './codebook.ts'
import { localCodebook } from './local/adopted.ts'
import { localPath, type LocalCodebook, type LocalSection } from './local/local-codebook.ts'

export const stepIds = [
  'safety',
  'setting',
  'consent',
  'identity',
  'referral',
  'recruitment',
  'movement',
  'exploitation',
  'control',
  'status',
  'risk',
  'services',
  'recap',
] as const
export type StepId = (typeof stepIds)[number]

export interface Step {
  readonly id: StepId
  /** Paths, in the order they are asked. Consent and recap hold no fields: they have their own screen. */
  readonly fields: readonly FieldPath[]
}

const fields: Readonly<Record<StepId, readonly FieldPath[]>> = {
  safety: ['case.safeNow', 'case.privatePlace', 'case.basicNeedsMet'],
  setting: ['case.interviewLanguage', 'case.interpreter', 'case.presentPersons'],
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
    'person.secondaryLanguage',
    'person.maritalStatus',
    'person.identityNumber',
    'person.numberOfChildren',
    'person.numberOfDependants',
    'person.highestLevelOfEducation',
    'person.difficultySeeing',
    'person.difficultyHearing',
    'person.difficultyWalking',
    'person.difficultyRemembering',
    'person.difficultySelfCare',
    'person.difficultyCommunicating',
    'person.mobilePhone',
    'person.homePhone',
    'person.email',
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
    'victim.recruitmentWebsites',
    'victim.recruiterRelation',
    'victim.relationshipToTrafficker',
    'victim.recruitmentPromises',
    'victim.recruitmentFee',
    'victim.countryOfRecruitment',
    'victim.provinceOfRecruitment',
    'victim.locationOfRecruitment',
  ],
  movement: ['victim.acts', 'victim.countriesOfTransit', 'victim.ownDocuments'],
  exploitation: [
    'victim.exploitationTypes',
    'victim.forcedLabourIndustry',
    'victim.industryDivision',
    'victim.sexExploitationTypes',
    'victim.exploitationWebsites',
    'victim.countryOfExploitation',
    'victim.provinceOfExploitation',
    'victim.locationOfExploitation',
    'victim.ageWhenTrafficked',
    'victim.traffickMonths',
    'victim.payReceived',
    'victim.hoursPerDay',
  ],
  control: ['victim.methodsOfControl', 'victim.means'],
  status: [
    'victim.identifiedDate',
    'victim.identifiedByType',
    'statusDecision.status',
    'statusDecision.decidingBody',
    'statusDecision.decidedBy',
    'statusDecision.decidedOn',
    'statusDecision.basis',
    'case.status',
    'case.owner',
    'case.openedDate',
    'case.closedDate',
    'case.closureReasonCode',
    'case.closureReason',
  ],
  risk: [
    'victim.riskSelfHarm',
    'victim.riskTraffickerContact',
    'victim.riskChild',
    'victim.riskFamily',
    'victim.riskHealth',
    'victim.needsDetails',
  ],
  services: ['victim.servicesWanted', 'person.safeContact'],
  recap: [],
}

export const steps: readonly Step[] = stepIds.map((id) => ({ id, fields: fields[id] }))

/** A section of this office's own, at the end of a step. */
export interface OwnSection {
  readonly section: LocalSection
  readonly fields: readonly string[]
}

export interface OfficeStep {
  readonly id: StepId
  /** The questions that every office has. */
  readonly standard: readonly FieldPath[]
  readonly own: readonly OwnSection[]
  /** All of them, in the order they are asked. */
  readonly fields: readonly string[]
}

function officeStep({ id, fields: standard }: Step, codebook: LocalCodebook): OfficeStep {
  const own = codebook.sections
    .filter(({ step }) => step === id)
    .map((section) => ({
      section,
      fields: codebook.questions
        .filter((question) => question.section === section.id)
        .map((question) => localPath(question.id)),
    }))
  return { id, standard, own, fields: [...standard, ...own.flatMap(({ fields }) => fields)] }
}

const stepsByCodebook = new WeakMap<LocalCodebook, readonly OfficeStep[]>()

/** The steps with this office's own sections. The same object until its questions change. */
export function officeSteps(): readonly OfficeStep[] {
  const codebook = localCodebook()
  const known = stepsByCodebook.get(codebook)
  if (known !== undefined) return known
  const made = steps.map((step) => officeStep(step, codebook))
  stepsByCodebook.set(codebook, made)
  return made
}

/** Steps that ask: an own section may stand at the end of each. */
export const askingSteps: readonly StepId[] = steps
  .filter((step) => step.fields.length > 0)
  .map(({ id }) => id)

/** Kept with the case and never asked in an interview: what a case worker learns later. */
export const keptFields: readonly FieldPath[] = [
  'person.title',
  'person.deceased',
  'person.mailingLatitude',
  'person.mailingLongitude',
]

export type Progress = 'empty' | 'partial' | 'done'

/** Done: every question asked has a value or a reason. Nothing has to be done to go on or to save. */
export function progressOf(step: Pick<OfficeStep, 'fields'>, answers: Answers): Progress {
  const asked = step.fields.filter((path) => isAsked(fieldOf(path), answers))
  const answered = asked.filter((path) => isAnswered(answers[path])).length
  if (answered === 0) return 'empty'
  return answered === asked.length ? 'done' : 'partial'
}
