/** @file Random right answers of any field, for properties. */
import fc from 'fast-check'
import { answerSources, missingReasons, type Answer, type Value } from '#shared/codebook/answer.ts'
import type { Field, FieldKind } from '#shared/codebook/field.ts'

const codesOf = (field: Field) => field.list?.codes.map(({ code }) => code) ?? []

const day = (today: string) =>
  fc
    .date({ min: new Date('1900-01-01'), max: new Date(today), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10))

const words = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 20 })
  .map((text) =>
    text
      .replace(/\p{Cc}/gu, '')
      .normalize('NFC')
      .trim(),
  )
  .filter((text) => text !== '' && text.isWellFormed())

/** What a tired person or a spreadsheet could write and a file must carry to the letter. */
const awkward = fc.constantFrom(
  '(unknown)',
  '-99',
  '=1+1',
  "'quoted",
  '"',
  'a,b;c',
  'សុខ ដារ៉ា',
  '@x',
)

const byKind: Readonly<Record<FieldKind, (field: Field, today: string) => fc.Arbitrary<Value>>> = {
  text: (field) =>
    field.format === undefined
      ? fc.oneof(words, awkward).filter((text) => text.length <= (field.maxLength ?? 200))
      : fc.integer({ min: -89, max: 89 }).map((degrees) => `${String(degrees)}.25`),
  longText: () => fc.array(fc.oneof(words, awkward), { minLength: 1 }).map((all) => all.join('\n')),
  date: (field, today) =>
    field.exact
      ? day(today)
      : fc
          .tuple(day(today), fc.constantFrom(4, 7, 10))
          .map(([date, length]) => date.slice(0, length)),
  integer: ({ min, max }) => fc.integer({ min: min ?? 0, max: max ?? 0 }),
  flag: () => fc.boolean(),
  choice: (field) => fc.constantFrom(...codesOf(field)),
  choices: (field) => fc.subarray(codesOf(field).slice(0, 6), { minLength: 1 }),
}

const beside = fc.record(
  {
    estimated: fc.boolean(),
    source: fc.constantFrom(...answerSources),
    volunteered: fc.boolean(),
    note: words,
  },
  { requiredKeys: [] },
)

export const anyValue = (field: Field, today: string): fc.Arbitrary<Value> =>
  byKind[field.kind](field, today)

/** A right value, or a reason why there is none, with anything else that can be known of it. */
export function anyAnswer(field: Field, today: string): fc.Arbitrary<Answer> {
  const given = anyValue(field, today).map((value) => ({ value }))
  const missing = fc
    .constantFrom(...missingReasons)
    .map((reason) => ({ value: null, missing: reason }))
  return fc
    .tuple(fc.oneof(given, missing), beside)
    .map(([answer, facts]) => ({ ...answer, ...facts }))
}
