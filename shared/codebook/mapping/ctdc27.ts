/**
 * @file Our codes as the 27 variables of CTDC's Global Synthetic Dataset (codebook version 2, 2024).
 * Its flags are 1 or empty: what was not said is empty, never 0. A flag is coarser than our codes and
 * is never read back into them.
 */
import type { AgeBand } from '../../domain/age.ts'
import type { CodeOf } from '../code-list.ts'
import type { controlMethod } from '../lists/control-method.ts'
import type {
  exploitationType,
  industry,
  industryDivision,
  sexExploitationType,
} from '../lists/exploitation.ts'
import type { gender } from '../lists/gender.ts'
import type { recruiterRelation, traffickerRelation } from '../lists/recruitment.ts'
import { none, type Mapping } from './mapping.ts'

export const ctdc27Variables = [
  'yearOfRegistration',
  'gender',
  'ageBroad',
  'citizenship',
  'CountryOfExploitation',
  'traffickMonths',
  'meansDebtBondageEarnings',
  'meansThreats',
  'meansAbusePsyPhySex',
  'meansFalsePromises',
  'meansDrugsAlcohol',
  'meansDenyBasicNeeds',
  'meansExcessiveWorkHours',
  'meansWithholdDocs',
  'isForcedLabour',
  'isSexualExploit',
  'isOtherExploit',
  'typeOfLabourAgriculture',
  'typeOfLabourConstruction',
  'typeOfLabourDomesticWork',
  'typeOfLabourHospitality',
  'typeOfSexProstitution',
  'typeOfSexPornography',
  'recruiterRelationIntimatePartner',
  'recruiterRelationFriend',
  'recruiterRelationFamily',
  'recruiterRelationOther',
] as const
export type Ctdc27 = (typeof ctdc27Variables)[number]

const noFlag = none('CTDC has no variable for it')

export const controlIn27: Mapping<typeof controlMethod, Ctdc27> = {
  DebtBondage: 'meansDebtBondageEarnings',
  TakesEarnings: 'meansDebtBondageEarnings',
  RestrictsFinancialAccess: 'meansDenyBasicNeeds',
  PhysicalThreats: 'meansThreats',
  ThreatensChildrenFamily: 'meansThreats',
  Threats: 'meansThreats',
  ThreatOfLawEnforcement: 'meansThreats',
  PsychologicalAbuse: 'meansAbusePsyPhySex',
  PhysicalAbuse: 'meansAbusePsyPhySex',
  SexualAbuse: 'meansAbusePsyPhySex',
  FalsePromises: 'meansFalsePromises',
  PsychoactiveSubstances: 'meansDrugsAlcohol',
  RestrictsMovement: 'meansDenyBasicNeeds',
  RestrictsMedicalCare: 'meansDenyBasicNeeds',
  ExcessiveWorkingHours: 'meansExcessiveWorkHours',
  UsesChildren: 'meansThreats',
  WithholdsNecessities: 'meansDenyBasicNeeds',
  WithholdsDocuments: 'meansWithholdDocs',
  Other: noFlag,
}

/** Begging, child labour and servitude count as forced labour: our choice, CTDC does not say. */
export const exploitationIn27: Mapping<typeof exploitationType, Ctdc27> = {
  ForcedLabour: 'isForcedLabour',
  SexualExploitation: 'isSexualExploit',
  ChildLabour: 'isForcedLabour',
  ForcedMarriage: 'isOtherExploit',
  Servitude: 'isForcedLabour',
  ForcedMilitaryByNonStateActors: 'isOtherExploit',
  OrganRemoval: 'isOtherExploit',
  ForcedBegging: 'isForcedLabour',
  ForcedAdoption: 'isOtherExploit',
  Surrogacy: 'isOtherExploit',
  x_OnlineScamCompound: 'isOtherExploit',
  x_ForcedCriminality: 'isOtherExploit',
  x_OnlineChildSexualExploitation: 'isSexualExploit',
  Other: 'isOtherExploit',
}

/** CTDC counts farming without forestry and fishing: the section alone does not say which it was. */
export const industryIn27: Mapping<typeof industry, Ctdc27> = {
  A_AgricultureForestryAndFishing: none('farming, forestry or fishing: the division tells'),
  x_Fishing: noFlag,
  B_MiningAndQuarrying: noFlag,
  C_Manufacturing: noFlag,
  D_ElectricityGasSteamAndAirConditioningSupply: noFlag,
  E_WaterSupplySewerageWasteManagement: noFlag,
  F_Construction: 'typeOfLabourConstruction',
  G_WholesaleAndRetailTradeRepairOfMotorVehicles: noFlag,
  H_TransportationAndStorage: noFlag,
  I_AccommodationAndFoodServiceActivities: 'typeOfLabourHospitality',
  J_InformationAndCommunication: noFlag,
  K_FinancialAndInsuranceActivities: noFlag,
  L_RealEstateActivities: noFlag,
  M_ProfessionalScientificAndTechnicalActivities: noFlag,
  N_AdministrativeAndSupportServiceActivities: noFlag,
  O_PublicAdministrationAndDefence: noFlag,
  P_Education: noFlag,
  Q_HumanHealthAndSocialWorkActivities: noFlag,
  R_ArtsEntertainmentAndRecreation: noFlag,
  S_OtherServiceActivities: noFlag,
  x_DomesticWork: 'typeOfLabourDomesticWork',
  T_ActivitiesOfHouseholdsAsEmployers: 'typeOfLabourDomesticWork',
  U_ActivitiesOfExtraterritorialOrganizations: noFlag,
}

type Division = CodeOf<typeof industryDivision>

const farming: Partial<Record<Division, Ctdc27>> = {
  A01: 'typeOfLabourAgriculture',
  A011: 'typeOfLabourAgriculture',
  A013: 'typeOfLabourAgriculture',
  A014: 'typeOfLabourAgriculture',
  A015: 'typeOfLabourAgriculture',
  A016: 'typeOfLabourAgriculture',
  A01x: 'typeOfLabourAgriculture',
  I55: 'typeOfLabourHospitality',
  I561: 'typeOfLabourHospitality',
  I563: 'typeOfLabourHospitality',
}

const inDivision: Readonly<Record<string, Ctdc27>> = farming

export const divisionIn27 = (code: string) => inDivision[code] ?? noFlag

export const sexTypeIn27: Mapping<typeof sexExploitationType, Ctdc27> = {
  Prostitution: 'typeOfSexProstitution',
  Pornography: 'typeOfSexPornography',
  RemoteInteractiveServices: noFlag,
  PrivateSexualServices: noFlag,
}

export const recruiterIn27: Mapping<typeof recruiterRelation, Ctdc27> = {
  IntimatePartner: 'recruiterRelationIntimatePartner',
  Friend: 'recruiterRelationFriend',
  Family: 'recruiterRelationFamily',
  Other: 'recruiterRelationOther',
}

export const traffickerIn27: Mapping<typeof traffickerRelation, Ctdc27> = {
  Familial: 'recruiterRelationFamily',
  Acquainted: none('a partner, a friend or somebody else: it does not say which'),
  Unaquainted: 'recruiterRelationOther',
}

export const genderIn27: Mapping<typeof gender, string> = {
  Feminine: 'Woman',
  Masculine: 'Man',
  TransgenderFeminine: 'Trans/Transgender/NonConforming',
  TransgenderMasculine: 'Trans/Transgender/NonConforming',
  NonConforming: 'Trans/Transgender/NonConforming',
  NonSpecifiedUnknown: none('empty: nothing is known'),
}

/** `9-17` as `09--17`: the files write two hyphens, because spreadsheets read the other as a date. */
export const ageBandIn27 = (band: AgeBand): string =>
  band === '48+' ? band : band.replace(/^9/, '09').replace('-', '--')

/** Whole months as the three bands of CTDC. */
export function monthsIn27(months: number): '0-12 (0-1 yr)' | '13-24 (1-2 yrs)' | '25+ (2+ yrs)' {
  if (months <= 12) return '0-12 (0-1 yr)'
  return months <= 24 ? '13-24 (1-2 yrs)' : '25+ (2+ yrs)'
}

/** Fields whose value, not a code, becomes a variable. */
export const fieldsIn27: Readonly<Record<string, readonly Ctdc27[]>> = {
  'case.registrationDate': ['yearOfRegistration'],
  'person.gender': ['gender'],
  'person.ageAtRegistration': ['ageBroad'],
  'person.birthdate': ['ageBroad'],
  'person.citizenship': ['citizenship'],
  'victim.countryOfExploitation': ['CountryOfExploitation'],
  'victim.traffickMonths': ['traffickMonths'],
}
