import { expect, test } from 'vitest'
import fc from 'fast-check'
import { dateEntry, readDate } from '../../../../../renderer/form/quick/read-date.ts'

test.each([
  ['22 11 2026', '2026-11-22'],
  ['22/11/2026', '2026-11-22'],
  ['22.11.2026', '2026-11-22'],
  ['22-11-2026', '2026-11-22'],
  ['2026-11-22', '2026-11-22'],
  ['2026 11 22', '2026-11-22'],
  ['3 4 2026', '2026-04-03'],
  ['22 nov 2026', '2026-11-22'],
  ['November 2026', '2026-11'],
  ['11 2026', '2026-11'],
  ['2026-11', '2026-11'],
  ['2026', '2026'],
  ['22 11 2569', '2026-11-22'],
  ['2569', '2026'],
  ['២២ ១១ ២៥៦៩', '2026-11-22'],
  ['22 พ.ย. 2569', '2026-11-22'],
])('%s is %s', (text, date) => {
  expect(readDate(text)).toBe(date)
})

test('a month stands in letters of any of the languages', () => {
  expect(readDate('22 វិច្ឆិកា 2026')).toBe('2026-11-22')
})

test.each([
  '',
  '22',
  '22 11',
  '22 11 26',
  '31 2 2026',
  '13 2026',
  '22 ma 2026',
  '1 2 3 2026',
  'soon',
])('"%s" is no date', (text) => {
  expect(readDate(text)).toBe(null)
})

test('every date is read back from the way it is shown', () => {
  const day = fc
    .date({ min: new Date('1900-01-01'), max: new Date('2199-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10))
  fc.assert(
    fc.property(day, fc.constantFrom(4, 7, 10), (date, length) => {
      const known = date.slice(0, length)
      expect(readDate(dateEntry(known))).toBe(known)
    }),
  )
})
