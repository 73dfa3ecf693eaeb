/**
 * @file Columns of open files: their names, and which field a header of somebody else's file means.
 * The official HTCDS files disagree with each other, so every spelling they use is understood.
 */
import { fieldWords } from '../../i18n/codebook-words.ts'
import { entities, intakeFields } from '../codebook.ts'
import type { Field } from '../field.ts'
import { localFields } from '../local/adopted.ts'

/** Official HTCDS id, or the id of our extension. */
export const columnOf = (field: Field): string => field.htcds ?? field.extension ?? field.path

/** Letters and digits only: `prs_First_Name`, `First name␠` and `prs_FirstName` say the same. */
const squeezed = (header: string): string =>
  header
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')

/** Spellings of the official files that no rule explains. */
const misspelt: Readonly<Record<string, string>> = {
  // Missing g, in the Excel templates.
  vicTraffickinStatusDecisionMakingOrg: 'vic_TraffickingStatusDecisionMakingOrg',
  // Version 0.2 and 1.0.
  prsNationality: 'prs_Citizenship',
  nationality: 'prs_Citizenship',
}

type Headers = ReadonlyMap<string, readonly Field[]>

function headersOf(
  fields: readonly Field[],
  namesOf: (field: Field) => readonly string[],
): Headers {
  const found = new Map<string, readonly Field[]>()
  for (const field of fields)
    for (const name of new Set(namesOf(field).map(squeezed)))
      found.set(name, [...(found.get(name) ?? []), field])
  return found
}

const all = entities.flatMap(({ fields }) => fields)

/** Strongest first: an id says more than a label, a label with its prefix more than one without. */
const readings: readonly Headers[] = [
  headersOf(all, (field) => [columnOf(field)]),
  headersOf(all, (field) => [field.path]),
  // Without a prefix only what one person has once: "Date" could be any of many.
  headersOf(intakeFields, (field) => [columnOf(field).replace(/^(x_)?[a-z]{3}_/, '')]),
  headersOf(intakeFields, (field) => [fieldWords('en', field.path).label]),
]

/** Last, so that nothing an office adds changes what a header of the standard means. */
const ownReadings = (): readonly Headers[] => [
  headersOf(localFields(), (field) => [columnOf(field), field.path]),
  headersOf(localFields(), (field) => [fieldWords('en', field.path).label]),
]

/**
 * The field that a header means: an id with or without its prefix, in any case and with any
 * separators, or its English label. `null`: no field, or more than one could be meant.
 */
export function fieldOfHeader(header: string): Field | null {
  const name = squeezed(header)
  const known = Object.entries(misspelt).find(([wrong]) => squeezed(wrong) === name)
  const wanted = known === undefined ? name : squeezed(known[1])
  for (const reading of [...readings, ...ownReadings()]) {
    const fields = reading.get(wanted)
    if (fields?.length === 1) return fields[0] ?? null
    if (fields !== undefined) return null
  }
  return null
}
