/** @file Everything that a field and a code map to, in one row: for the documents and for the tests. */
import type { Field } from '../field.ts'
import { alpha3 } from './country.ts'
import * as small from './ctdc27.ts'
import * as large from './ctdc63.ts'
import { iloIndicators, iloOfControl, iloOfMeans, iloOfPay } from './ilo.ts'
import type { NoEquivalent } from './mapping.ts'
import { meansOfControl, purposeOfExploitation } from './palermo.ts'

export type Scheme = 'ctdc27' | 'ctdc63' | 'palermo' | 'ilo'
export const schemes: readonly Scheme[] = ['ctdc27', 'ctdc63', 'palermo', 'ilo']

type Target = string | readonly string[] | NoEquivalent
type CodeTargets = (code: string) => Target | undefined

const by =
  (mapping: Readonly<Record<string, Target>>): CodeTargets =>
  (code) =>
    Object.hasOwn(mapping, code) ? mapping[code] : undefined

const itself: CodeTargets = (code) => code

/** By list. A list that is not here has no codes that the scheme knows. */
const targetsByList: Readonly<Record<Scheme, Readonly<Record<string, CodeTargets>>>> = {
  ctdc27: {
    controlMethod: by(small.controlIn27),
    exploitationType: by(small.exploitationIn27),
    industry: by(small.industryIn27),
    industryDivision: (code) => small.divisionIn27(code),
    sexExploitationType: by(small.sexTypeIn27),
    recruiterRelation: by(small.recruiterIn27),
    traffickerRelation: by(small.traffickerIn27),
    gender: by(small.genderIn27),
    country: (code) => alpha3(code) ?? undefined,
  },
  ctdc63: {
    controlMethod: by(large.controlIn63),
    exploitationType: by(large.exploitationIn63),
    industry: by(large.industryIn63),
    industryDivision: large.divisionIn63,
    sexExploitationType: by(large.sexTypeIn63),
    recruiterRelation: by(large.recruiterIn63),
    traffickerRelation: by(large.traffickerIn63),
    gender: by(large.genderIn63),
    means: by(large.meansIn63),
    country: itself,
  },
  palermo: {
    acts: itself,
    means: itself,
    controlMethod: by(meansOfControl),
    exploitationType: by(purposeOfExploitation),
  },
  ilo: { controlMethod: by(iloOfControl), means: by(iloOfMeans), payReceived: by(iloOfPay) },
}

export interface Mapped {
  readonly targets: readonly string[]
  /** Why there are none, where that was thought about. */
  readonly reason: string | null
}

const nothing: Mapped = { targets: [], reason: null }

export function codeTargets(scheme: Scheme, list: string, code: string): Mapped {
  const target = targetsByList[scheme][list]?.(code)
  if (target === undefined) return nothing
  if (typeof target === 'string') return { targets: [target], reason: null }
  return 'none' in target ? { targets: [], reason: target.none } : { targets: target, reason: null }
}

/** Lists whose codes are told apart by a scheme: each deserves a table. */
export const mappedLists: readonly string[] = [
  ...new Set(schemes.flatMap((scheme) => Object.keys(targetsByList[scheme]))),
]

/** A code that stands for a value, not for a flag of its own: the variable is the field's. */
const valueLists: ReadonlySet<string> = new Set(['country', 'gender'])

const elementByPath: Readonly<Record<string, string>> = {
  'victim.acts': 'act',
  'victim.means': 'means',
  'victim.methodsOfControl': 'means',
  'victim.exploitationTypes': 'purpose',
  'victim.ageWhenTrafficked': 'child: no means needed',
  'person.birthdate': 'child: no means needed',
  'person.ageAtRegistration': 'child: no means needed',
}

function ofCodes(scheme: Scheme, field: Field): readonly string[] {
  const { list } = field
  if (list === undefined || valueLists.has(list.name)) return []
  return list.codes.flatMap(({ code }) => codeTargets(scheme, list.name, code).targets)
}

/** What a field reaches in a scheme, through its codes and as a whole. */
export function fieldTargets(scheme: Scheme, field: Field): readonly string[] {
  const { path } = field
  const element = elementByPath[path]
  const found: Readonly<Record<Scheme, readonly string[]>> = {
    ctdc27: [...(small.fieldsIn27[path] ?? []), ...ofCodes(scheme, field)],
    ctdc63: [...(large.fieldsIn63[path] ?? []), ...ofCodes(scheme, field)],
    palermo: element === undefined ? [] : [element],
    ilo: iloIndicators.filter(
      (one) =>
        ofCodes(scheme, field).includes(one) ||
        (path === 'victim.hoursPerDay' && one === 'excessiveOvertime'),
    ),
  }
  return [...new Set(found[scheme])]
}

/** The HTCDS field: its own, or the coarser one that it is exported as. `null`: no equivalent. */
export const htcdsOf = (field: Field): string | null => field.htcds ?? field.mapsTo ?? null
