import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { missingReasons, type Value } from '#shared/codebook/answer.ts'
import { entities, fieldOf } from '#shared/codebook/codebook.ts'
import type { Field, FieldKind } from '#shared/codebook/field.ts'
import { checkAnswer, checkAnswers, tidyAnswer, type Problem } from '#shared/codebook/schema.ts'

const today = '2026-11-22'
const fields: readonly Field[] = entities.flatMap((entity) => entity.fields)
const anyField = fc.constantFrom(...fields)

const codesOf = (field: Field) => field.list?.codes.map(({ code }) => code) ?? []
const day = fc
  .date({ min: new Date('1900-01-01'), max: new Date(today), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))
const words = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 20 })
  .map((text) => text.replace(/\p{Cc}/gu, '').trim())
  .filter((text) => text !== '')

const coordinates = (furthest: number) =>
  fc.double({ min: -furthest, max: furthest, noNaN: true }).map((degrees) => degrees.toFixed(6))

const right: Readonly<Record<FieldKind, (field: Field) => fc.Arbitrary<Value>>> = {
  text: (field) =>
    field.format === undefined
      ? words.filter((text) => text.length <= (field.maxLength ?? 200))
      : coordinates(field.format === 'latitude' ? 90 : 180),
  longText: () => fc.array(words, { minLength: 1 }).map((lines) => lines.join('\n')),
  date: (field) =>
    field.exact
      ? day
      : fc.tuple(day, fc.constantFrom(4, 7, 10)).map(([date, length]) => date.slice(0, length)),
  integer: ({ min, max }) => fc.integer({ min: min ?? 0, max: max ?? 0 }),
  flag: () => fc.boolean(),
  choice: (field) => fc.constantFrom(...codesOf(field)),
  choices: (field) => fc.subarray([...codesOf(field)], { minLength: 1 }),
}

const wrongCoordinates = ['11,5564', '11° 33’ N', '180.01', '-999', '1e2', '11.', 'north'].map(
  (text): [Value, Problem] => [text, 'notACoordinate'],
)

const wrong: Readonly<Record<FieldKind, (field: Field) => fc.Arbitrary<[Value, Problem]>>> = {
  text: (field) =>
    fc.constantFrom<[Value, Problem]>(
      ['x'.repeat((field.maxLength ?? 200) + 1), 'tooLong'],
      ['a\u0000b', 'wrongKind'],
      ['two\nlines', 'wrongKind'],
      ['half \ud83d', 'wrongKind'],
      ['   ', 'wrongKind'],
      [7, 'wrongKind'],
      [['a'], 'wrongKind'],
      ...(field.format === undefined ? [] : wrongCoordinates),
    ),
  longText: (field) =>
    fc.constantFrom<[Value, Problem]>(
      ['x'.repeat((field.maxLength ?? 0) + 1), 'tooLong'],
      ['a\u0007b', 'wrongKind'],
      [true, 'wrongKind'],
    ),
  date: (field) =>
    fc.constantFrom<[Value, Problem]>(
      ['2026-02-30', 'notADate'],
      ['2025-02-29', 'notADate'],
      ['2026-13', 'notADate'],
      ['2026-00-10', 'notADate'],
      ['1899-12-31', 'notADate'],
      ['2569-11-22', 'notADate'],
      ['22/11/2026', 'notADate'],
      ['2026-1-2', 'notADate'],
      ['2026-11-22T00:00:00Z', 'notADate'],
      [20_261_122, 'wrongKind'],
      ...(field.exact ? ([['2026-03', 'notADate']] as [Value, Problem][]) : []),
      ...(field.past ? ([['2026-11-23', 'outOfRange']] as [Value, Problem][]) : []),
      ...(field.past && !field.exact ? ([['2027', 'outOfRange']] as [Value, Problem][]) : []),
    ),
  integer: ({ min, max }) =>
    fc.constantFrom<[Value, Problem]>(
      [(min ?? 0) - 1, 'outOfRange'],
      [(max ?? 0) + 1, 'outOfRange'],
      [1.5, 'wrongKind'],
      [-0, 'wrongKind'],
      [Number.NaN, 'wrongKind'],
      [Number.POSITIVE_INFINITY, 'wrongKind'],
      ['12', 'wrongKind'],
    ),
  flag: () => fc.constantFrom<[Value, Problem]>(['yes', 'wrongKind'], [1, 'wrongKind']),
  choice: (field) =>
    fc.constantFrom<[Value, Problem]>(
      ['NoSuchCode', 'notACode'],
      ['', 'notACode'],
      ['constructor', 'notACode'],
      [[codesOf(field)[0] ?? ''], 'wrongKind'],
    ),
  choices: (field) =>
    fc.constantFrom<[Value, Problem]>(
      [[], 'wrongKind'],
      [['NoSuchCode'], 'notACode'],
      [[codesOf(field)[0] ?? '', codesOf(field)[0] ?? ''], 'wrongKind'],
      [codesOf(field)[0] ?? '', 'wrongKind'],
    ),
}

describe('checking an answer', () => {
  test('accepts any right value of any field', () => {
    fc.assert(
      fc.property(
        anyField.chain((field) => fc.tuple(fc.constant(field), right[field.kind](field))),
        ([field, value]) => {
          expect(checkAnswer(field, { value }, today)).toBeNull()
        },
      ),
      { numRuns: 1000 },
    )
  })

  test('refuses any wrong value of any field and names what is wrong', () => {
    fc.assert(
      fc.property(
        anyField.chain((field) => fc.tuple(fc.constant(field), wrong[field.kind](field))),
        ([field, [value, problem]]) => {
          expect(checkAnswer(field, { value }, today)).toBe(problem)
        },
      ),
      { numRuns: 1000 },
    )
  })

  test('accepts every reason for a missing answer on every field, and no answer at all', () => {
    for (const field of fields) {
      expect(checkAnswer(field, { value: null })).toBeNull()
      for (const missing of missingReasons) {
        expect(checkAnswer(field, { value: null, missing })).toBeNull()
      }
    }
  })

  test('refuses a value that comes with a reason why there is none', () => {
    const answer = { value: 'Feminine', missing: 'unknown' } as const
    expect(checkAnswer(fieldOf('person.gender'), answer)).toBe('valueAndMissing')
  })

  test('accepts today and this month and this year as the past', () => {
    const birthdate = fieldOf('person.birthdate')
    for (const value of [today, '2026-11', '2026', '2024-02-29']) {
      expect(checkAnswer(birthdate, { value }, today)).toBeNull()
    }
    expect(checkAnswer(birthdate, { value: '2026-12' }, today)).toBe('outOfRange')
  })

  test('accepts a consent that runs out in the future', () => {
    expect(
      checkAnswer(fieldOf('consentEvent.expiresOn'), { value: '2027-11-22' }, today),
    ).toBeNull()
  })

  test('accepts a code that is no longer offered', () => {
    expect(checkAnswer(fieldOf('person.gender'), { value: 'NonSpecifiedUnknown' })).toBeNull()
  })

  test('names every field that is wrong, unknown ones too', () => {
    const found = checkAnswers(
      {
        'person.gender': { value: 'Female' },
        'person.firstName': { value: 'Dara' },
        'person.shoeSize': { value: 40 },
      },
      today,
    )
    expect(found).toEqual([
      { path: 'person.gender', problem: 'notACode' },
      { path: 'person.shoeSize', problem: 'unknownField' },
    ])
  })
})

describe('tidying an answer', () => {
  test('makes any text right unless it is too long', () => {
    const text = fieldOf('person.firstName')
    const unit = fc.constantFrom('a', 'é', ' ', '\n', '\u0000', '\ud83d', 'ស្រី', '\u200b', 'e\u0301')
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 30 }), (value) => {
        const tidy = tidyAnswer(text, { value })
        expect(checkAnswer(text, tidy)).toBeNull()
        expect(tidyAnswer(text, tidy)).toEqual(tidy)
      }),
    )
  })

  test('puts choices in list order and drops repetitions, but keeps an unknown code to be refused', () => {
    const acts = fieldOf('victim.acts')
    const value = ['Receipt', 'Nonsense', 'Recruitment', 'Receipt']
    expect(tidyAnswer(acts, { value }).value).toEqual(['Recruitment', 'Receipt', 'Nonsense'])
  })

  test('takes an empty text or list as no value, and leaves what is known about the answer', () => {
    expect(tidyAnswer(fieldOf('victim.acts'), { value: [], source: 'told' })).toEqual({
      value: null,
      source: 'told',
    })
    expect(tidyAnswer(fieldOf('person.firstName'), { value: ' ' }).value).toBeNull()
  })

  test('keeps the joiners and spaces that Khmer words are written with', () => {
    const name = 'ស្រី\u200bមុំ'
    expect(tidyAnswer(fieldOf('person.nativeName'), { value: name }).value).toBe(name)
  })
})

describe('a province', () => {
  const beside = (country: string | null, province: string) =>
    checkAnswers({
      'victim.countryOfExploitation': { value: country },
      'victim.provinceOfExploitation': { value: province },
    })

  test('is right in its country, and where no country was said', () => {
    expect(beside('TH', 'TH-50')).toEqual([])
    expect(beside(null, 'TH-50')).toEqual([])
    expect(checkAnswers({ 'victim.provinceOfExploitation': { value: 'TH-50' } })).toEqual([])
  })

  test('is wrong in another country, though the code exists', () => {
    expect(beside('KH', 'TH-50')).toEqual([
      { path: 'victim.provinceOfExploitation', problem: 'notACode' },
    ])
  })
})
