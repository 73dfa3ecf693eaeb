/** @file Who a made-up person is: name, age, gender, citizenship, language, contact. */
import type { Answer } from '../codebook/answer.ts'
import { ageBands, ageRangeOn, type AgeBand } from '../domain/age.ts'
import { namings, type Naming, type Origin } from './names.ts'
import { between, chance, pick, weighted, type Random } from './random.ts'

export type Made = Record<string, Answer>

export interface Basics {
  readonly origin: Origin
  readonly registeredOn: string
  readonly age: number
  readonly gender: string
}

const day = 86_400_000

export function addDays(date: string, days: number): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * day).toISOString().slice(0, 10)
}

/** Missing more or less often, for each of the reasons there are. */
export function maybe(random: Random, share: number, make: () => Answer): Answer {
  if (!chance(random, share)) return make()
  const reason = weighted(random, { unknown: 4, notAsked: 4, declined: 2 })
  return { value: null, missing: reason }
}

const bandWeights: Readonly<Record<AgeBand, number>> = {
  '0-8': 2,
  '9-17': 19,
  '18-20': 14,
  '21-23': 14,
  '24-26': 12,
  '27-29': 9,
  '30-38': 18,
  '39-47': 8,
  '48+': 4,
}

function randomAge(random: Random): number {
  const band = weighted(random, bandWeights)
  const low = Number.parseInt(band, 10)
  const next = ageBands[ageBands.indexOf(band) + 1]
  const high = next === undefined ? 66 : Number.parseInt(next, 10) - 1
  return between(random, band === '0-8' ? 3 : low, high)
}

export function basicsOf(random: Random, today: string): Basics {
  return {
    origin: weighted<Origin>(random, { KH: 36, PH: 20, ID: 18, TH: 16, LA: 10 }),
    registeredOn: addDays(today, -between(random, 0, 547)),
    age: randomAge(random),
    gender: weighted(random, {
      Feminine: 62,
      Masculine: 33,
      TransgenderFeminine: 3,
      TransgenderMasculine: 1,
      NonConforming: 1,
    }),
  }
}

function names(random: Random, { origin, gender }: Basics): Made {
  const naming: Naming = namings[origin]
  const [given, givenLatin] = pick(random, gender === 'Masculine' ? naming.men : naming.women)
  const [family, familyLatin] = pick(random, naming.families)
  const single = chance(random, naming.singleName)
  const parts = naming.familyFirst ? [family, given] : [given, family]
  const native = single ? given : parts.join(naming.separator)
  return {
    ...(given !== null && { 'person.nativeName': { value: native } }),
    'person.firstName': { value: givenLatin },
    'person.secondName': single
      ? { value: null, missing: 'notApplicable' }
      : { value: familyLatin },
    ...(origin === 'PH' &&
      chance(random, 0.7) && { 'person.middleName': { value: pick(random, naming.families)[1] } }),
  }
}

function birth(random: Random, { age, registeredOn }: Basics): Made {
  const born = addDays(registeredOn, -Math.round(age * 365.25) - between(random, 1, 360))
  const precision = weighted(random, { day: 45, month: 10, year: 25, none: 20 })
  if (precision === 'none') {
    return {
      'person.birthdate': { value: null, missing: weighted(random, { unknown: 7, notAsked: 2 }) },
      'person.ageAtRegistration': { value: age, estimated: true, source: 'observed' },
    }
  }
  const known = born.slice(0, { day: 10, month: 7, year: 4 }[precision])
  const range = ageRangeOn(known, registeredOn)
  return {
    'person.birthdate': {
      value: known,
      source: chance(random, 0.3) ? 'document' : 'told',
      ...(precision === 'year' && { estimated: true }),
    },
    'person.ageAtRegistration': {
      value: range?.youngest ?? age,
      ...(range !== null && range.youngest !== range.oldest && { estimated: true }),
    },
  }
}

const languages: Readonly<Record<Origin, Readonly<Record<string, number>>>> = {
  KH: { khm: 88, cja: 4, tpu: 3, cmo: 2, jra: 2, kdt: 1 },
  TH: { tha: 55, tts: 25, nod: 12, kxm: 4, mfa: 4 },
  LA: { lao: 75, kjg: 15, hmn: 10 },
  ID: { ind: 45, jav: 28, sun: 12, mad: 5, sas: 5, bug: 5 },
  PH: { fil: 35, tgl: 15, ceb: 25, ilo: 10, hil: 7, war: 4, tsg: 4 },
}

/** Numbers and addresses that cannot ring or arrive anywhere. */
function contact(random: Random, { origin }: Basics): Made {
  const prefix = { KH: '+855', TH: '+66', LA: '+856', ID: '+62', PH: '+63' }[origin]
  return {
    'person.mobilePhone': maybe(random, 0.35, () => ({
      value: `${prefix} 00 000 ${String(between(random, 100, 999))}`,
    })),
    ...(chance(random, 0.15) && {
      'person.email': { value: `person${String(between(random, 1000, 9999))}@example.org` },
    }),
    ...(chance(random, 0.3) && {
      'person.safeContact': { value: 'Practice note: text messages only, in the morning.' },
    }),
    'person.mailingCountry': maybe(random, 0.2, () => ({ value: origin })),
  }
}

export function identity(random: Random, basics: Basics): Made {
  const { origin, gender } = basics
  return {
    ...names(random, basics),
    ...birth(random, basics),
    'person.gender': maybe(random, 0.02, () => ({ value: gender })),
    'person.citizenship': maybe(random, 0.04, () => ({
      value: chance(random, 0.02) ? [origin, 'MM'] : [origin],
      source: chance(random, 0.4) ? 'document' : 'told',
    })),
    'person.primaryLanguage': maybe(random, 0.03, () => ({
      value: weighted(random, languages[origin]),
    })),
    ...contact(random, basics),
  }
}
