/**
 * @file The eleven indicators of forced labour of the International Labour Organization (2012) and the
 * answers that speak for them. An indicator neither proves nor disproves anything; a person decides.
 */
import type { Answers } from '../answer.ts'
import type { controlMethod } from '../lists/control-method.ts'
import type { payReceived } from '../lists/exploitation.ts'
import type { means } from '../lists/means.ts'
import { none, targetOf, type Mapping } from './mapping.ts'
import { speakingOf, type Speaking } from './speaking.ts'

/** In the order of the ILO's booklet. */
export const iloIndicators = [
  'abuseOfVulnerability',
  'deception',
  'restrictionOfMovement',
  'isolation',
  'physicalAndSexualViolence',
  'intimidationAndThreats',
  'retentionOfIdentityDocuments',
  'withholdingOfWages',
  'debtBondage',
  'abusiveWorkingAndLivingConditions',
  'excessiveOvertime',
] as const
export type IloIndicator = (typeof iloIndicators)[number]

export const iloOfControl: Mapping<typeof controlMethod, readonly IloIndicator[]> = {
  DebtBondage: ['debtBondage'],
  TakesEarnings: ['withholdingOfWages'],
  RestrictsFinancialAccess: ['withholdingOfWages'],
  PhysicalThreats: ['intimidationAndThreats'],
  ThreatensChildrenFamily: ['intimidationAndThreats'],
  Threats: ['intimidationAndThreats'],
  ThreatOfLawEnforcement: ['intimidationAndThreats'],
  PsychologicalAbuse: ['intimidationAndThreats'],
  PhysicalAbuse: ['physicalAndSexualViolence'],
  SexualAbuse: ['physicalAndSexualViolence'],
  FalsePromises: ['deception'],
  PsychoactiveSubstances: none('the ILO names no indicator for it'),
  RestrictsMovement: ['restrictionOfMovement', 'isolation'],
  RestrictsMedicalCare: ['abusiveWorkingAndLivingConditions'],
  ExcessiveWorkingHours: ['excessiveOvertime'],
  UsesChildren: ['intimidationAndThreats'],
  WithholdsNecessities: ['abusiveWorkingAndLivingConditions'],
  WithholdsDocuments: ['retentionOfIdentityDocuments'],
  Other: none('says only that it was none of the others'),
}

export const iloOfMeans: Mapping<typeof means, readonly IloIndicator[]> = {
  ThreatOrUseOfForce: none(
    'force and threat are two indicators; the method of control tells which',
  ),
  OtherCoercion: none('several indicators; the method of control tells which'),
  Abduction: ['restrictionOfMovement'],
  Fraud: ['deception'],
  Deception: ['deception'],
  AbuseOfPower: none('the ILO names the vulnerability, not the power'),
  AbuseOfVulnerability: ['abuseOfVulnerability'],
  PaymentsToAController: none('the ILO names no indicator for it'),
}

export const iloOfPay: Mapping<typeof payReceived, readonly IloIndicator[]> = {
  AsPromised: none('nothing was withheld'),
  LessThanPromised: ['withholdingOfWages'],
  OnlyFoodOrLodging: ['withholdingOfWages'],
  NothingAtAll: ['withholdingOfWages'],
}

/** More hours in a day than the laws of the region allow with overtime (Indonesia: 8 and 4). */
const longestLawfulDay = 12

export interface IndicatorFound {
  readonly indicator: IloIndicator
  /** Empty: no answer speaks for it. That is not a "no". */
  readonly speaking: readonly Speaking[]
}

/** All eleven, in order. */
export function indicatorsOf(answers: Answers): readonly IndicatorFound[] {
  return iloIndicators.map((indicator) => {
    const speaks = (mapping: Parameters<typeof targetOf<readonly string[]>>[0]) => (code: string) =>
      targetOf(mapping, code)?.includes(indicator) ?? false
    return {
      indicator,
      speaking: [
        ...speakingOf(answers, 'victim.methodsOfControl', speaks(iloOfControl)),
        ...speakingOf(answers, 'victim.means', speaks(iloOfMeans)),
        ...speakingOf(answers, 'victim.payReceived', speaks(iloOfPay)),
        ...(indicator === 'excessiveOvertime' ? longDays(answers) : []),
      ],
    }
  })
}

function longDays(answers: Answers): readonly Speaking[] {
  const hours = answers['victim.hoursPerDay']?.value
  return typeof hours === 'number' && hours > longestLawfulDay
    ? [{ path: 'victim.hoursPerDay', codes: [] }]
    : []
}
