import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { csvOf } from '#main/bundle/table-file.ts'
import { guardCell, unguardCell } from '#shared/sharing/guard-cell.ts'

/** Texts that look like what an attacker would type, and any other text. */
const hostile = fc
  .array(
    fc.constantFrom(
      '=',
      '+',
      '-',
      '@',
      '|',
      '＝',
      '＋',
      '－',
      '＠',
      "'",
      ' ',
      '\t',
      '\n',
      '\r',
      '\0',
      '\uFEFF',
      '\u200B',
      'A',
      '"',
      ',',
    ),
  )
  .map((parts) => parts.join(''))
const anyText = fc.oneof(hostile, fc.string({ unit: 'grapheme' }), fc.string({ unit: 'binary' }))

const significant = (cell: string) => cell.replace(/^[\p{Cc}\p{Cf}\p{Z}]*/u, '').slice(0, 1)

test('ASVS 1.2.10: no guarded cell starts like a formula', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      expect('=+-@|＝＋－＠').not.toContain(significant(guardCell(text)) || '?')
    }),
  )
})

test('what was guarded is read back exactly', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      expect(unguardCell(guardCell(text))).toBe(text)
    }),
  )
})

test('a table written as CSV and read again is the same table', () => {
  const width = 3
  // A single empty line is nothing to a CSV reader, so the first cell always holds something.
  const row = fc.tuple(fc.string({ minLength: 1, unit: 'grapheme' }), anyText, anyText)
  fc.assert(
    fc.property(fc.array(row, { minLength: 1, maxLength: 20 }), (rows) => {
      const read: string[][] = parse(csvOf(rows), { record_delimiter: '\r\n' })
      expect(read.map((cells) => cells.map(unguardCell))).toEqual(rows)
      expect(read.every((cells) => cells.length === width)).toBe(true)
    }),
  )
})

test.each([
  '=1+1',
  ' =1',
  '\t=1',
  '\n=cmd|x',
  '\0=1',
  '+1',
  '-1',
  '@SUM(A1)',
  '|calc',
  '＝1',
  '\uFEFF=1',
])('guards %j', (text) => {
  expect(guardCell(text)).toBe(`'${text}`)
})

test.each(['', 'KH', '9--17', '(unknown)', "O'Brien", '2026-Q4'])('leaves %j as it is', (text) => {
  expect(guardCell(text)).toBe(text)
})
