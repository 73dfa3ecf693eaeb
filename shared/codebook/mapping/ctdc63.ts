/**
 * @file Our codes as the 63 columns of CTDC's k-anonymised dataset (2021; data dictionary of 2017).
 * Values there are 0, 1 and -99, and -99 is every kind of "not known": what was not said is -99.
 */
import type { controlMethod } from '../lists/control-method.ts'
import type { exploitationType, industry, sexExploitationType } from '../lists/exploitation.ts'
import type { gender } from '../lists/gender.ts'
import type { means } from '../lists/means.ts'
import type { recruiterRelation, traffickerRelation } from '../lists/recruitment.ts'
import { none, type Mapping } from './mapping.ts'

const meansNames = [
  'DebtBondage',
  'TakesEarnings',
  'RestrictsFinancialAccess',
  'Threats',
  'PsychologicalAbuse',
  'PhysicalAbuse',
  'SexualAbuse',
  'FalsePromises',
  'PsychoactiveSubstances',
  'RestrictsMovement',
  'RestrictsMedicalCare',
  'ExcessiveWorkingHours',
  'UsesChildren',
  'ThreatOfLawEnforcement',
  'WithholdsNecessities',
  'WithholdsDocuments',
  'Other',
  'NotSpecified',
  'Concatenated',
] as const
const labourNames = [
  'Agriculture',
  'Aquafarming',
  'Begging',
  'Construction',
  'DomesticWork',
  'Hospitality',
  'IllicitActivities',
  'Manufacturing',
  'MiningOrDrilling',
  'Peddling',
  'Transportation',
  'Other',
  'NotSpecified',
  'Concatenated',
] as const

const prefixed = <const P extends string, const N extends string>(
  prefix: P,
  names: readonly N[],
): readonly `${P}${N}`[] => names.map((name) => `${prefix}${name}` as const)

export const ctdc63Columns = [
  'yearOfRegistration',
  'Datasource',
  'gender',
  'ageBroad',
  'majorityStatus',
  'majorityStatusAtExploit',
  'majorityEntry',
  'citizenship',
  ...prefixed('meansOfControl', meansNames),
  'isForcedLabour',
  'isSexualExploit',
  'isOtherExploit',
  'isSexAndLabour',
  'isForcedMarriage',
  'isForcedMilitary',
  'isOrganRemoval',
  'isSlaveryAndPractices',
  'typeOfExploitConcatenated',
  ...prefixed('typeOfLabour', labourNames),
  'typeOfSexProstitution',
  'typeOfSexPornography',
  'typeOfSexRemoteInteractiveServices',
  'typeOfSexPrivateSexualServices',
  'typeOfSexConcatenated',
  'isAbduction',
  'RecruiterRelationship',
  'CountryOfExploitation',
  ...prefixed('recruiterRelation', [
    'IntimatePartner',
    'Friend',
    'Family',
    'Other',
    'Unknown',
  ] as const),
] as const
export type Ctdc63 = (typeof ctdc63Columns)[number]

type Columns = readonly Ctdc63[]

export const controlIn63: Mapping<typeof controlMethod, Columns> = {
  DebtBondage: ['meansOfControlDebtBondage'],
  TakesEarnings: ['meansOfControlTakesEarnings'],
  RestrictsFinancialAccess: ['meansOfControlRestrictsFinancialAccess'],
  PhysicalThreats: ['meansOfControlThreats'],
  ThreatensChildrenFamily: ['meansOfControlThreats'],
  Threats: ['meansOfControlThreats'],
  ThreatOfLawEnforcement: ['meansOfControlThreatOfLawEnforcement'],
  PsychologicalAbuse: ['meansOfControlPsychologicalAbuse'],
  PhysicalAbuse: ['meansOfControlPhysicalAbuse'],
  SexualAbuse: ['meansOfControlSexualAbuse'],
  FalsePromises: ['meansOfControlFalsePromises'],
  PsychoactiveSubstances: ['meansOfControlPsychoactiveSubstances'],
  RestrictsMovement: ['meansOfControlRestrictsMovement'],
  RestrictsMedicalCare: ['meansOfControlRestrictsMedicalCare'],
  ExcessiveWorkingHours: ['meansOfControlExcessiveWorkingHours'],
  UsesChildren: ['meansOfControlUsesChildren'],
  WithholdsNecessities: ['meansOfControlWithholdsNecessities'],
  WithholdsDocuments: ['meansOfControlWithholdsDocuments'],
  Other: ['meansOfControlOther'],
}

export const exploitationIn63: Mapping<typeof exploitationType, Columns> = {
  ForcedLabour: ['isForcedLabour'],
  SexualExploitation: ['isSexualExploit'],
  ChildLabour: ['isForcedLabour'],
  ForcedMarriage: ['isForcedMarriage', 'isOtherExploit'],
  Servitude: ['isForcedLabour', 'isSlaveryAndPractices'],
  ForcedMilitaryByNonStateActors: ['isForcedMilitary', 'isOtherExploit'],
  OrganRemoval: ['isOrganRemoval', 'isOtherExploit'],
  ForcedBegging: ['isForcedLabour', 'typeOfLabourBegging'],
  ForcedAdoption: ['isOtherExploit'],
  Surrogacy: ['isOtherExploit'],
  x_OnlineScamCompound: ['isOtherExploit', 'typeOfLabourIllicitActivities'],
  x_ForcedCriminality: ['isOtherExploit', 'typeOfLabourIllicitActivities'],
  x_OnlineChildSexualExploitation: ['isSexualExploit'],
  Other: ['isOtherExploit'],
}

const otherLabour: Columns = ['typeOfLabourOther']

export const industryIn63: Mapping<typeof industry, Columns> = {
  A_AgricultureForestryAndFishing: none('farming, forestry or fishing: the division tells'),
  x_Fishing: ['typeOfLabourAquafarming'],
  B_MiningAndQuarrying: ['typeOfLabourMiningOrDrilling'],
  C_Manufacturing: ['typeOfLabourManufacturing'],
  D_ElectricityGasSteamAndAirConditioningSupply: otherLabour,
  E_WaterSupplySewerageWasteManagement: otherLabour,
  F_Construction: ['typeOfLabourConstruction'],
  G_WholesaleAndRetailTradeRepairOfMotorVehicles: otherLabour,
  H_TransportationAndStorage: ['typeOfLabourTransportation'],
  I_AccommodationAndFoodServiceActivities: ['typeOfLabourHospitality'],
  J_InformationAndCommunication: otherLabour,
  K_FinancialAndInsuranceActivities: otherLabour,
  L_RealEstateActivities: otherLabour,
  M_ProfessionalScientificAndTechnicalActivities: otherLabour,
  N_AdministrativeAndSupportServiceActivities: otherLabour,
  O_PublicAdministrationAndDefence: otherLabour,
  P_Education: otherLabour,
  Q_HumanHealthAndSocialWorkActivities: otherLabour,
  R_ArtsEntertainmentAndRecreation: otherLabour,
  S_OtherServiceActivities: otherLabour,
  x_DomesticWork: ['typeOfLabourDomesticWork'],
  T_ActivitiesOfHouseholdsAsEmployers: ['typeOfLabourDomesticWork'],
  U_ActivitiesOfExtraterritorialOrganizations: otherLabour,
}

const divisionsOf63: Readonly<Record<string, Columns>> = {
  A01: ['typeOfLabourAgriculture'],
  A02: otherLabour,
  A03: ['typeOfLabourAquafarming'],
  C: ['typeOfLabourManufacturing'],
  H: ['typeOfLabourTransportation'],
  I: ['typeOfLabourHospitality'],
  N: otherLabour,
}

/** By the division or the section that the code begins with. */
export function divisionIn63(code: string): Columns {
  return divisionsOf63[code.slice(0, 3)] ?? divisionsOf63[code.slice(0, 1)] ?? otherLabour
}

export const sexTypeIn63: Mapping<typeof sexExploitationType, Columns> = {
  Prostitution: ['typeOfSexProstitution'],
  Pornography: ['typeOfSexPornography'],
  RemoteInteractiveServices: ['typeOfSexRemoteInteractiveServices'],
  PrivateSexualServices: ['typeOfSexPrivateSexualServices'],
}

export const recruiterIn63: Mapping<typeof recruiterRelation, Columns> = {
  IntimatePartner: ['recruiterRelationIntimatePartner'],
  Friend: ['recruiterRelationFriend'],
  Family: ['recruiterRelationFamily'],
  Other: ['recruiterRelationOther'],
}

export const traffickerIn63: Mapping<typeof traffickerRelation, Columns> = {
  Familial: ['recruiterRelationFamily'],
  Acquainted: none('a partner, a friend or somebody else: it does not say which'),
  Unaquainted: ['recruiterRelationOther'],
}

export const genderIn63: Mapping<typeof gender, string> = {
  Feminine: 'Female',
  Masculine: 'Male',
  TransgenderFeminine: 'Transgender',
  TransgenderMasculine: 'Transgender',
  NonConforming: 'Transgender',
  NonSpecifiedUnknown: '-99',
}

const onlyAbduction = none('CTDC tells abduction only; the methods of control tell the rest')

export const meansIn63: Mapping<typeof means, Columns> = {
  ThreatOrUseOfForce: onlyAbduction,
  OtherCoercion: onlyAbduction,
  Abduction: ['isAbduction'],
  Fraud: onlyAbduction,
  Deception: onlyAbduction,
  AbuseOfPower: onlyAbduction,
  AbuseOfVulnerability: onlyAbduction,
  PaymentsToAController: onlyAbduction,
}

/** Fields whose value, not a code, becomes a column; and columns made of several answers. */
export const fieldsIn63: Readonly<Record<string, Columns>> = {
  'case.registrationDate': ['yearOfRegistration'],
  'person.gender': ['gender'],
  'person.ageAtRegistration': ['ageBroad', 'majorityStatus'],
  'person.birthdate': ['ageBroad', 'majorityStatus'],
  'person.citizenship': ['citizenship'],
  'victim.countryOfExploitation': ['CountryOfExploitation'],
  'victim.ageWhenTrafficked': ['majorityEntry'],
  'victim.methodsOfControl': ['meansOfControlNotSpecified', 'meansOfControlConcatenated'],
  'victim.exploitationTypes': ['isSexAndLabour', 'typeOfExploitConcatenated'],
  'victim.forcedLabourIndustry': ['typeOfLabourNotSpecified', 'typeOfLabourConcatenated'],
  'victim.sexExploitationTypes': ['typeOfSexConcatenated'],
  'victim.recruiterRelation': ['RecruiterRelationship', 'recruiterRelationUnknown'],
}

export const unreachableIn63: Readonly<Partial<Record<Ctdc63, string>>> = {
  Datasource: 'the same for every record of an office: case management',
  majorityStatusAtExploit:
    'asks the age during the exploitation; only the age when it began is known',
  typeOfLabourPeddling: 'no industry tells street vending apart from other trade',
}
