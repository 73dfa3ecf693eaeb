/** @file From an answer to the coarser text that a partner gets. One rule per Generalisation. */
import type { Answer, Value } from '../codebook/answer.ts'
import { codesByCode } from '../codebook/code-list.ts'
import type { Field, Generalisation } from '../codebook/field.ts'
import { ageBand, ageOn } from '../domain/age.ts'
import { codeSeparator, emptyCell, missingCells } from './cell.ts'

type Rule = (field: Field, value: Value, onDate: string) => string

/** CTDC's three-way gender. */
export const genderGroupNames = ['Woman', 'Man', 'TransgenderOrNonConforming'] as const
type GenderGroup = (typeof genderGroupNames)[number]

/** By code; not specified is no value. */
export const genderGroups = {
  Feminine: 'Woman',
  Masculine: 'Man',
  TransgenderFeminine: 'TransgenderOrNonConforming',
  TransgenderMasculine: 'TransgenderOrNonConforming',
  NonConforming: 'TransgenderOrNonConforming',
  NonSpecifiedUnknown: missingCells.unknown,
} as const satisfies Readonly<Record<string, GenderGroup | typeof missingCells.unknown>>

const genderGroupOf: ReadonlyMap<string, string> = new Map(Object.entries(genderGroups))

/** The code as HTCDS spells it, where it has one. Several of our codes may share one spelling. */
export function officialCode(field: Field, code: string): string {
  return (field.list && codesByCode(field.list).get(code)?.htcds) ?? code
}

function codesOf(field: Field, value: Value): string {
  if (Array.isArray(value)) {
    const official = value.map((code: string) => officialCode(field, code))
    return [...new Set(official)].join(codeSeparator)
  }
  return field.kind === 'choice' ? officialCode(field, String(value)) : String(value)
}

/** Two hyphens, because spreadsheets read `9-17` as a date. */
function bandText(age: number): string {
  return ageBand(age).replace('-', '--')
}

function quarterOf(date: string): string {
  const month = Number(date.slice(5, 7))
  return month ? `${date.slice(0, 4)}-Q${Math.ceil(month / 3)}` : date.slice(0, 4)
}

const rules: Readonly<Record<Exclude<Generalisation, 'drop'>, Rule>> = {
  keep: codesOf,
  // What is rare is only known once all rows stand there: see rare.ts.
  rareToOther: codesOf,
  ageBand(field, value, onDate) {
    const age = field.kind === 'date' ? ageOn(String(value), onDate) : Number(value)
    return age === null || !Number.isFinite(age) ? missingCells.unknown : bandText(age)
  },
  quarter: (_field, value) => quarterOf(String(value)),
  year: (_field, value) => String(value).slice(0, 4),
  genderGroup: (_field, value) => genderGroupOf.get(String(value)) ?? missingCells.unknown,
}

/**
 * The cell of one answer.
 * @param onDate the day ages are counted for, `YYYY-MM-DD`
 */
export function cellOf(field: Field, answer: Answer | undefined, onDate: string): string {
  if (field.partner === 'drop' || answer === undefined) return emptyCell
  if (answer.value === null) return answer.missing ? missingCells[answer.missing] : emptyCell
  return rules[field.partner](field, answer.value, onDate)
}
