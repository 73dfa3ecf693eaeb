/** @file Under which conditions a made-up person was held: pay, hours, months, means, provinces. */
import type { Answers } from '../codebook/answer.ts'
import { countriesWithProvinces, province } from '../codebook/lists/province.ts'
import { addDays, maybe, type Basics, type Made } from './identity.ts'
import { between, chance, several, weighted, type Random } from './random.ts'

const labour: readonly string[] = ['ForcedLabour', 'ChildLabour', 'Servitude', 'ForcedBegging']

const provinces = new Map(
  countriesWithProvinces.map((country): [string, readonly string[]] => [
    country,
    province.codes.map(({ code }) => code).filter((code) => code.startsWith(`${country}-`)),
  ]),
)

function provinceIn(random: Random, country: unknown): string | null {
  const codes = provinces.get(String(country))
  return codes?.[between(random, 0, codes.length - 1)] ?? null
}

function work(random: Random, types: unknown): Made {
  const worked = Array.isArray(types) && types.some((type) => labour.includes(String(type)))
  if (!worked) return {}
  return {
    'victim.payReceived': maybe(random, 0.15, () => ({
      value: weighted(random, { LessThanPromised: 45, NothingAtAll: 35, OnlyFoodOrLodging: 15 }),
    })),
    'victim.hoursPerDay': maybe(random, 0.25, () => ({ value: between(random, 9, 18) })),
  }
}

/** @param told what is known already: the country and the form of exploitation */
export function conditions(random: Random, told: Answers): Made {
  const recruited = provinceIn(random, told['victim.countryOfRecruitment']?.value)
  const exploited = provinceIn(random, told['victim.countryOfExploitation']?.value)
  return {
    ...(recruited !== null && { 'victim.provinceOfRecruitment': { value: recruited } }),
    ...(exploited !== null &&
      chance(random, 0.8) && { 'victim.provinceOfExploitation': { value: exploited } }),
    'victim.recruitmentFee': maybe(random, 0.2, () => ({ value: chance(random, 0.55) })),
    'victim.ownDocuments': maybe(random, 0.2, () => ({ value: chance(random, 0.6) })),
    'victim.traffickMonths': maybe(random, 0.2, () => ({ value: between(random, 0, 40) })),
    'victim.means': maybe(random, 0.3, () => ({
      value: several(random, { Deception: 40, AbuseOfVulnerability: 30, Fraud: 12 }, 2),
    })),
    ...work(random, told['victim.exploitationTypes']?.value),
  }
}

/** The days a case was opened and closed. */
export function caseDays(random: Random, { registeredOn }: Basics, told: Answers, today: string) {
  const opened: Made = { 'case.openedDate': { value: registeredOn } }
  if (!String(told['case.status']?.value).startsWith('Closed')) return opened
  const closedOn = addDays(registeredOn, between(random, 30, 300))
  return {
    ...opened,
    'case.closedDate': { value: closedOn < today ? closedOn : today },
    'case.closureReasonCode': {
      value: weighted(random, {
        PlanCompleted: 55,
        Referred: 20,
        LostContact: 15,
        PersonAsked: 10,
      }),
    },
  } satisfies Made
}
