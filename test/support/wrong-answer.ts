/** @file Random answers that no question may take, each for a reason of its own. */
import fc from 'fast-check'
import type { Field, FieldKind } from '#shared/codebook/field.ts'
import { anyValue } from './any-answer.ts'

const tooLong = (field: Field) =>
  fc.constantFrom('x', 'ក').map((letter) => letter.repeat((field.maxLength ?? 200) + 1))

const notText = fc.constantFrom<unknown>(7, true, ['a'], {}, [[]])

const notACode = (field: Field) =>
  fc
    .oneof(
      fc.constantFrom('notACode', 'Yes ', '0', '__proto__', 'constructor'),
      fc.string({ minLength: 1 }).filter((text) => text.trim() !== ''),
    )
    .filter((code) => field.list?.codes.every((known) => known.code !== code) === true)

const notADate = fc.constantFrom<unknown>(
  'yesterday',
  '26',
  '2026-13',
  '2026-00-01',
  '2023-02-29',
  '2569',
  '2569-11-22',
  '2200-01-01',
  '1899-12-31',
  '22/11/2026',
  '2026-1-2',
  '2026-11-22T00:00:00Z',
  ' ២០២៦',
  2026,
  false,
  ['2026'],
)

function yearsFrom(today: string, years: number): string {
  return `${String(Number(today.slice(0, 4)) + years)}${today.slice(4)}`.replace('-02-29', '-02-28')
}

const notThisDate = (field: Field, today: string) =>
  fc.oneof(
    notADate,
    ...(field.exact ? [fc.constantFrom('2019', '2019-03')] : []),
    ...(field.past ? [fc.constantFrom(1, 20).map((years) => yearsFrom(today, years))] : []),
  )

const byKind: Readonly<Record<FieldKind, (field: Field, today: string) => fc.Arbitrary<unknown>>> =
  {
    text: (field) =>
      field.format === undefined
        ? fc.oneof(tooLong(field), notText)
        : fc.oneof(fc.constantFrom('north', '181', '-180.5', '1,5', '1e1', '0x10'), notText),
    longText: (field) => fc.oneof(tooLong(field), notText),
    date: notThisDate,
    integer: (field) =>
      fc.oneof(
        fc.integer({ min: (field.max ?? 0) + 1 }),
        fc.integer({ max: (field.min ?? 0) - 1 }),
        fc.constantFrom<unknown>('7', 1.5, 'twelve', true, [1], Infinity, NaN),
      ),
    flag: () => fc.constantFrom<unknown>('true', 'yes', 1, 0, ['true'], {}),
    choice: (field) => fc.oneof(notACode(field), fc.constantFrom<unknown>(1, true, ['x'], {})),
    choices: (field) =>
      fc.oneof(
        notACode(field).map((code) => [code]),
        fc.constantFrom<unknown>('text', 1, true, {}, [1], [null]),
        fc
          .tuple(fc.constantFrom(...(field.list?.codes ?? [])), notACode(field))
          .map(([known, code]) => [known.code, code]),
      ),
  }

export const wrongValue = (field: Field, today: string): fc.Arbitrary<unknown> =>
  byKind[field.kind](field, today)

/** Wrong whatever the question is about. */
const wrongBeside = (field: Field, today: string) =>
  anyValue(field, today).chain((value) =>
    fc.constantFrom<unknown>(
      { value, missing: 'unknown' },
      { value: null, missing: 'because' },
      { value, estimated: 'yes' },
      { value, source: 'rumour' },
      { value, volunteered: 1 },
      { value, note: 'x'.repeat(20_001) },
      { value, note: 7 },
      { value, more: 'x' },
      {},
      null,
    ),
  )

export const wrongAnswer = (field: Field, today: string): fc.Arbitrary<unknown> =>
  fc.oneof(
    { arbitrary: wrongValue(field, today).map((value) => ({ value })), weight: 3 },
    wrongBeside(field, today),
  )
