/**
 * @file How the values of a field become the rows of a table, fine or coarse. Coarser groupings only
 * join groups of the finer one, so that a table can step down when too much of it would be hidden.
 */
import type { Field } from '../codebook/field.ts'
import { ageBand, ageBands } from '../domain/age.ts'
import { genderGroups, officialCode } from '../sharing/generalise.ts'
import { type Axis, notKnown } from './protected-table.ts'

export const groupingNames = [
  'codes', // every code of the list
  'ageBands', // CTDC: 0-8 … 48+
  'ageFour', // 0-8, 9-17, 18-29, 30+
  'ageAdult', // 0-17, 18+
  'genderGroups', // CTDC: woman, man, transgender or non-conforming
  'exploitationGroups', // CTDC: forced labour, sexual exploitation, other
  'all', // everybody in one row
] as const
export type GroupingName = (typeof groupingNames)[number]

type Value = string | number | null

interface Grouping {
  readonly keys: (field: Field) => readonly string[]
  /** `notKnown` for no value, a value out of range, or a code that itself means "not known". */
  readonly keyOf: (value: Value, field: Field) => string
}

const isAge = (value: Value): value is number => typeof value === 'number' && value >= 0

const fourBands = ['0-8', '9-17', '18-29', '30+'] as const

function fourBandOf(age: number): string {
  if (age <= 8) return '0-8'
  if (age <= 17) return '9-17'
  return age <= 29 ? '18-29' : '30+'
}

/** Codes that say that the answer is not known; they are counted with those who gave none. */
const unknownCodes: ReadonlySet<string> = new Set(['NonSpecifiedUnknown', 'Unknown'])

const genderGroupOf: ReadonlyMap<string, string> = new Map(
  Object.entries(genderGroups).filter(([code]) => !unknownCodes.has(code)),
)

/**
 * CTDC's three groups of exploitation. CTDC leaves open where begging, child labour and servitude
 * belong; we count them as forced labour, as CTDC's own mapping of HTCDS data does.
 */
const labourCodes: ReadonlySet<string> = new Set([
  'ForcedLabour',
  'ForcedBegging',
  'ChildLabour',
  'Servitude',
])

function exploitationGroupOf(code: string): string {
  if (labourCodes.has(code)) return 'Labour'
  return code === 'SexualExploitation' ? 'Sexual' : 'Other'
}

export const groupings: Readonly<Record<GroupingName, Grouping>> = {
  codes: {
    keys: (field) =>
      (field.list?.codes ?? []).map(({ code }) => code).filter((code) => !unknownCodes.has(code)),
    keyOf: (value) => (typeof value === 'string' && !unknownCodes.has(value) ? value : notKnown),
  },
  ageBands: {
    keys: () => ageBands,
    keyOf: (value) => (isAge(value) ? ageBand(value) : notKnown),
  },
  ageFour: {
    keys: () => fourBands,
    keyOf: (value) => (isAge(value) ? fourBandOf(value) : notKnown),
  },
  ageAdult: {
    keys: () => ['0-17', '18+'],
    keyOf: (value) => (isAge(value) ? (value < 18 ? '0-17' : '18+') : notKnown),
  },
  genderGroups: {
    keys: () => [...new Set(genderGroupOf.values())],
    keyOf: (value) =>
      (typeof value === 'string' ? genderGroupOf.get(value) : undefined) ?? notKnown,
  },
  exploitationGroups: {
    keys: () => ['Labour', 'Sexual', 'Other'],
    keyOf: (value, field) =>
      typeof value === 'string' ? exploitationGroupOf(officialCode(field, value)) : notKnown,
  },
  all: { keys: () => [], keyOf: () => 'all' },
}

/** "Not known" is always a row of its own, never dropped. */
export function axisOf(field: Field, grouping: GroupingName): Axis {
  const keys = grouping === 'all' ? ['all'] : [...groupings[grouping].keys(field), notKnown]
  return { field: field.path, grouping, keys }
}
