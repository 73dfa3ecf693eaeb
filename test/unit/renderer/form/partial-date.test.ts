import { describe, expect, test } from 'vitest'
import fc from 'fast-check'
import {
  joinDate,
  keptYear,
  precisionOf,
  splitDate,
  typedDay,
  typedYear,
} from '../../../../renderer/form/partial-date.ts'
import { wholeNumber } from '../../../../renderer/form/digits.ts'

const digits = (max: number) => fc.stringMatching(new RegExp(`^[0-9]{0,${String(max)}}$`))

describe('a date in parts', () => {
  test('whatever was typed so far comes back as it was', () => {
    fc.assert(
      fc.property(digits(4), digits(2), digits(2), (year, month, day) => {
        expect(splitDate(joinDate({ year, month, day }))).toEqual({
          year,
          month,
          day: day === '' ? '' : day.padStart(2, '0'),
        })
      }),
    )
  })

  test('is written with the precision that is known', () => {
    expect(joinDate({ year: '2001', month: '', day: '' })).toBe('2001')
    expect(joinDate({ year: '2001', month: '03', day: '' })).toBe('2001-03')
    expect(joinDate({ year: '2001', month: '03', day: '09' })).toBe('2001-03-09')
    expect(joinDate({ year: '', month: '', day: '' })).toBeNull()
  })

  test('says how precise it is', () => {
    expect(precisionOf({ year: '20', month: '', day: '' })).toBe('none')
    expect(precisionOf({ year: '2001', month: '', day: '' })).toBe('year')
    expect(precisionOf({ year: '2001', month: '03', day: '' })).toBe('month')
    expect(precisionOf({ year: '2001', month: '03', day: '09' })).toBe('day')
  })

  test('reads Khmer and Thai digits, and writes the day with two', () => {
    expect(typedYear('១៩៩៨')).toBe('1998')
    expect(typedYear('๒๐๐๑')).toBe('2001')
    expect(typedDay('៩')).toBe('9')
    expect(joinDate({ year: '2001', month: '03', day: '9' })).toBe('2001-03-09')
  })
})

test('a year of the Thai calendar becomes ours once it is whole, and no other changes', () => {
  expect(keptYear('2547')).toBe('2004')
  expect(keptYear('254')).toBe('254')
  expect(keptYear('2004')).toBe('2004')
  expect(keptYear('3004')).toBe('3004')
})

describe('a whole number', () => {
  test('is read in any script', () => {
    expect(wholeNumber(' 17 ')).toBe(17)
    expect(wholeNumber('១៧')).toBe(17)
    expect(wholeNumber('')).toBeNull()
  })

  test('keeps what is not a number as it was typed', () => {
    expect(wholeNumber('about 17')).toBe('about 17')
  })
})
