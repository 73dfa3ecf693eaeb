/** @file What happened to a made-up person, in proportions like those of the published global data. */
import type { Origin } from './names.ts'
import { addDays, maybe, type Basics, type Made } from './identity.ts'
import { between, chance, several, weighted, type Random } from './random.ts'

const organisations = ['NGO', 'LawEnforcement', 'ImmigrationService', 'x_Hotline', 'x_Embassy']

export function referral(random: Random, { registeredOn }: Basics): Made {
  const source = weighted(random, {
    NGO: 26,
    LawEnforcement: 22,
    ImmigrationService: 8,
    x_Embassy: 8,
    x_Hotline: 10,
    x_FamilyOrCommunity: 12,
    x_Outreach: 8,
    x_Self: 6,
  })
  if (!organisations.includes(source)) return { 'case.referralSource': { value: source } }
  return {
    'case.referralSource': { value: source },
    'case.referringOrganisation': maybe(random, 0.1, () => ({
      value: `Practice organisation ${String(between(random, 1, 12))}`,
    })),
    'case.incomingReferralDate': maybe(random, 0.1, () => ({
      value: addDays(registeredOn, -between(random, 0, 10)),
    })),
    'case.incomingReferralReason': maybe(random, 0.1, () => ({
      value: weighted(random, {
        AdditionalServicesRequired: 7,
        MigrationOrChangeOfLocation: 3,
        Other: 1,
      }),
    })),
  }
}

const destinations: Readonly<Record<Origin, Readonly<Record<string, number>>>> = {
  KH: { KH: 35, TH: 35, MY: 12, CN: 10, VN: 3, SG: 2, TW: 3 },
  TH: { TH: 45, MY: 12, KH: 15, MM: 12, KR: 6, BH: 4, JP: 6 },
  LA: { TH: 55, LA: 30, CN: 8, MM: 7 },
  ID: { ID: 25, MY: 30, KH: 15, SA: 12, TW: 6, HK: 6, MM: 6 },
  PH: { PH: 40, KH: 12, MM: 12, SA: 10, AE: 10, MY: 8, KW: 8 },
}

const methods = {
  ThroughFriendsOrSocialEvents: 24,
  ThroughFamilyOrFamilyEvents: 20,
  ThroughOnlineSocialNetworks: 28,
  ThroughAnOnlineAdvertisement: 14,
  AtAPlaceOfBusiness: 6,
  AtWork: 4,
  AtAnEducationalInstitution: 2,
  Other: 5,
}

function recruitment(random: Random, { origin }: Basics): Made {
  return {
    'victim.methodOfRecruitment': maybe(random, 0.12, () => ({
      value: several(random, methods, between(random, 1, 2)),
      ...(chance(random, 0.1) && { volunteered: true }),
    })),
    'victim.recruiterRelation': maybe(random, 0.15, () => ({
      value: several(random, { Other: 52, Friend: 24, Family: 16, IntimatePartner: 8 }, 1),
    })),
    'victim.countryOfRecruitment': maybe(random, 0.05, () => ({
      value: chance(random, 0.92) ? origin : 'TH',
    })),
  }
}

function movement(random: Random, origin: Origin, destination: string): Made {
  const abroad = destination !== origin
  const acts = several(
    random,
    { Transportation: 30, Harbouring: 26, Receipt: 18, Transfer: 12 },
    abroad ? 3 : 2,
  )
  return {
    'victim.acts': maybe(random, 0.08, () => ({ value: ['Recruitment', ...acts] })),
    'victim.countriesOfTransit': abroad
      ? maybe(random, 0.3, () =>
          chance(random, 0.5)
            ? { value: null, missing: 'notApplicable' }
            : { value: [weighted(random, { TH: 5, VN: 2, MY: 2, SG: 1 })] },
        )
      : { value: null, missing: 'notApplicable' },
  }
}

const adultTypes = {
  ForcedLabour: 46,
  SexualExploitation: 25,
  x_OnlineScamCompound: 15,
  ForcedMarriage: 6,
  Servitude: 4,
  x_ForcedCriminality: 2,
  Surrogacy: 1,
  Other: 1,
}
const childTypes = {
  SexualExploitation: 30,
  x_OnlineChildSexualExploitation: 16,
  ChildLabour: 20,
  ForcedLabour: 16,
  ForcedBegging: 10,
  ForcedMarriage: 8,
}
const industries = {
  x_Fishing: 20,
  C_Manufacturing: 18,
  F_Construction: 15,
  x_DomesticWork: 17,
  A_AgricultureForestryAndFishing: 12,
  I_AccommodationAndFoodServiceActivities: 9,
  G_WholesaleAndRetailTradeRepairOfMotorVehicles: 4,
  R_ArtsEntertainmentAndRecreation: 3,
  N_AdministrativeAndSupportServiceActivities: 2,
}

function exploitation(random: Random, age: number, destination: string): Made {
  const types = several(random, age < 18 ? childTypes : adultTypes, chance(random, 0.14) ? 2 : 1)
  const unsaid = chance(random, 0.04)
  const is = (...codes: string[]) => !unsaid && types.some((type) => codes.includes(type))
  return {
    'victim.exploitationTypes': unsaid
      ? { value: null, missing: weighted(random, { declined: 1, notAsked: 1, unknown: 1 }) }
      : { value: types },
    ...(is('ForcedLabour', 'ChildLabour', 'Servitude') && {
      'victim.forcedLabourIndustry': maybe(random, 0.06, () => ({
        value: weighted(random, industries),
      })),
    }),
    ...(is('SexualExploitation', 'x_OnlineChildSexualExploitation') && {
      'victim.sexExploitationTypes': maybe(random, 0.25, () => ({
        value: several(
          random,
          {
            Prostitution: 60,
            PrivateSexualServices: 14,
            RemoteInteractiveServices: 16,
            Pornography: 10,
          },
          1,
        ),
      })),
    }),
    'victim.countryOfExploitation': maybe(random, 0.05, () => ({ value: destination })),
    'victim.ageWhenTrafficked': maybe(random, 0.15, () => ({
      value: Math.max(0, age - between(random, 0, Math.min(4, age))),
      ...(chance(random, 0.3) && { estimated: true }),
    })),
  }
}

const controls = {
  FalsePromises: 30,
  DebtBondage: 18,
  WithholdsDocuments: 22,
  RestrictsMovement: 24,
  TakesEarnings: 18,
  PhysicalThreats: 12,
  Threats: 8,
  ThreatensChildrenFamily: 6,
  ThreatOfLawEnforcement: 10,
  PsychologicalAbuse: 22,
  PhysicalAbuse: 14,
  SexualAbuse: 6,
  ExcessiveWorkingHours: 20,
  WithholdsNecessities: 9,
  RestrictsFinancialAccess: 8,
  RestrictsMedicalCare: 6,
  PsychoactiveSubstances: 4,
  UsesChildren: 2,
  Other: 2,
}

/** For a child no means are needed: some of the children here were held by none. */
function control(random: Random, age: number): Made {
  if (age < 18 && chance(random, 0.25)) {
    return { 'victim.methodsOfControl': { value: null, missing: 'notApplicable' } }
  }
  return {
    'victim.methodsOfControl': maybe(random, 0.1, () => ({
      value: several(random, controls, between(random, 1, 6)),
    })),
  }
}

export function story(random: Random, basics: Basics): Made {
  const destination = weighted(random, destinations[basics.origin])
  return {
    ...recruitment(random, basics),
    ...movement(random, basics.origin, destination),
    ...exploitation(random, basics.age, destination),
    ...control(random, basics.age),
  }
}

const earlier = (one: string, other: string) => (one < other ? one : other)

export function decision(random: Random, { registeredOn }: Basics, today: string): Made {
  if (chance(random, 0.12)) return {}
  const status = weighted(random, {
    PossibleVictimOfTrafficking: 42,
    ActualVictimOfTrafficking: 50,
    NotAVictimOfTrafficking: 8,
  })
  return {
    'statusDecision.status': { value: status },
    'statusDecision.decidingBody': {
      value: weighted(random, {
        NGO: 45,
        Police: 28,
        NonPoliceGovernmentalOrganization: 20,
        CourtOrProsecution: 5,
        Other: 2,
      }),
    },
    'statusDecision.decidedOn': {
      value: earlier(addDays(registeredOn, between(random, 0, 60)), today),
    },
    ...(chance(random, 0.5) && {
      'statusDecision.basis': { value: 'Practice note: interview and papers seen.' },
    }),
  }
}

/** The longer ago a person was registered, the likelier the case is closed. */
export function caseStatus(random: Random, { registeredOn }: Basics, today: string): Made {
  const old = registeredOn < addDays(today, -270)
  const status = weighted(
    random,
    old
      ? { Active: 15, FollowUp: 25, Closed: 45, ClosedReferred: 15 }
      : { Active: 65, FollowUp: 20, Closed: 8, ClosedReferred: 7 },
  )
  const closed = status.startsWith('Closed')
  return {
    'case.status': { value: status },
    ...(closed && {
      'case.closureReason': maybe(random, 0.2, () => ({
        value: 'Practice note: goals reached, the person agreed.',
      })),
    }),
  }
}
