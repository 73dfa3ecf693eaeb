/**
 * @file Which answers speak for which element of trafficking (UN Trafficking in Persons Protocol,
 * article 3). It reminds; a person decides.
 */
import { ageRangeOn, majorityOn, type Majority } from '../../domain/age.ts'
import type { Answers } from '../answer.ts'
import { isCalendarDate } from '../calendar.ts'
import type { CodeOf } from '../code-list.ts'
import type { controlMethod } from '../lists/control-method.ts'
import type { exploitationType } from '../lists/exploitation.ts'
import { means } from '../lists/means.ts'
import { none, targetOf, type Mapping } from './mapping.ts'
import { speakingOf, type Speaking } from './speaking.ts'

type Means = CodeOf<typeof means>

const notAMeans = 'a condition of the exploitation; by itself it made nobody come or stay'

/** The means that a method of control is. Abduction, fraud, abuse and payments have to be asked. */
export const meansOfControl: Mapping<typeof controlMethod, Means> = {
  DebtBondage: 'OtherCoercion',
  TakesEarnings: 'OtherCoercion',
  RestrictsFinancialAccess: 'OtherCoercion',
  PhysicalThreats: 'ThreatOrUseOfForce',
  ThreatensChildrenFamily: 'ThreatOrUseOfForce',
  Threats: 'OtherCoercion',
  ThreatOfLawEnforcement: 'OtherCoercion',
  PsychologicalAbuse: 'OtherCoercion',
  PhysicalAbuse: 'ThreatOrUseOfForce',
  SexualAbuse: 'ThreatOrUseOfForce',
  FalsePromises: 'Deception',
  PsychoactiveSubstances: 'OtherCoercion',
  RestrictsMovement: 'OtherCoercion',
  RestrictsMedicalCare: 'OtherCoercion',
  ExcessiveWorkingHours: none(notAMeans),
  UsesChildren: 'OtherCoercion',
  WithholdsNecessities: 'OtherCoercion',
  WithholdsDocuments: 'OtherCoercion',
  Other: none('says only that it was none of the others'),
}

type Purpose =
  | 'sexualExploitation'
  | 'forcedLabourOrServices'
  | 'slaveryOrSimilarPractices'
  | 'servitude'
  | 'removalOfOrgans'

const notNamed = 'a purpose too: the Protocol names its five “at a minimum”'

/** The purposes that article 3(a) names. Every form of exploitation speaks for the element. */
export const purposeOfExploitation: Mapping<typeof exploitationType, Purpose> = {
  ForcedLabour: 'forcedLabourOrServices',
  SexualExploitation: 'sexualExploitation',
  ChildLabour: 'forcedLabourOrServices',
  ForcedMarriage: 'slaveryOrSimilarPractices',
  Servitude: 'servitude',
  ForcedMilitaryByNonStateActors: 'forcedLabourOrServices',
  OrganRemoval: 'removalOfOrgans',
  ForcedBegging: 'forcedLabourOrServices',
  ForcedAdoption: none(notNamed),
  Surrogacy: none(notNamed),
  x_OnlineScamCompound: 'forcedLabourOrServices',
  x_ForcedCriminality: 'forcedLabourOrServices',
  x_OnlineChildSexualExploitation: 'sexualExploitation',
  Other: none(notNamed),
}

export interface MeansFound {
  readonly means: Means
  readonly speaking: readonly Speaking[]
}

export interface Childhood {
  /** `null`: nothing is known about the age. */
  readonly now: Majority | null
  readonly then: Majority | null
}

export interface Elements {
  readonly act: readonly Speaking[]
  readonly means: readonly Speaking[]
  readonly purpose: readonly Speaking[]
  /** The same answers by means, in the order of the Protocol; only means that something speaks for. */
  readonly meansFound: readonly MeansFound[]
  readonly childhood: Childhood
  /** A child needs no means: `no` when under 18 then, `unknown` when the age then is not known. */
  readonly meansNeeded: 'yes' | 'no' | 'unknown'
}

export function elementsOf(answers: Answers, today: string): Elements {
  const lived = childhood(answers, today)
  return {
    act: speakingOf(answers, 'victim.acts'),
    means: [
      ...speakingOf(answers, 'victim.means'),
      ...speakingOf(
        answers,
        'victim.methodsOfControl',
        (code) => targetOf(meansOfControl, code) !== null,
      ),
    ],
    purpose: speakingOf(answers, 'victim.exploitationTypes'),
    meansFound: means.codes
      .map(({ code }) => ({ means: code, speaking: speakingForMeans(answers, code) }))
      .filter(({ speaking }) => speaking.length > 0),
    childhood: lived,
    meansNeeded: needsMeans(lived),
  }
}

function speakingForMeans(answers: Answers, one: Means): readonly Speaking[] {
  return [
    ...speakingOf(answers, 'victim.means', (code) => code === one),
    ...speakingOf(
      answers,
      'victim.methodsOfControl',
      (code) => targetOf(meansOfControl, code) === one,
    ),
  ]
}

function needsMeans({ now, then }: Childhood): Elements['meansNeeded'] {
  // Who is a child today was a child then.
  if (then === 'child' || now === 'child') return 'no'
  return then === 'adult' ? 'yes' : 'unknown'
}

/** Under 18 now or then, as far as the answers say. */
export function childhood(answers: Answers, today: string): Childhood {
  return {
    now: fromBirth(answers, today) ?? fromAge(answers['person.ageAtRegistration']?.value),
    then: fromAge(answers['victim.ageWhenTrafficked']?.value),
  }
}

function fromBirth(answers: Answers, today: string): Majority | null {
  const birthdate = answers['person.birthdate']?.value
  if (typeof birthdate !== 'string' || !isCalendarDate(birthdate)) return null
  const day = answers['case.registrationDate']?.value
  const on = typeof day === 'string' && day.length === 10 && isCalendarDate(day) ? day : today
  return ageRangeOn(birthdate, on) === null ? null : majorityOn(birthdate, on)
}

function fromAge(age: unknown): Majority | null {
  if (typeof age !== 'number') return null
  return age < 18 ? 'child' : 'adult'
}
