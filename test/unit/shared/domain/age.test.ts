import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { ageBand, ageBands, ageOn, ageRangeOn, majorityOn } from '#shared/domain/age.ts'

describe('age on a day', () => {
  test.each([
    ['2008-11-22', '2026-11-22', 18],
    ['2008-11-23', '2026-11-22', 17],
    ['2004-02-29', '2026-02-28', 21],
    ['2004-02-29', '2026-03-01', 22],
    ['2026-11-22', '2026-11-22', 0],
    ['2008', '2026-11-22', 17],
    ['2008', '2026-12-31', 18],
    ['2008-11', '2026-11-22', 17],
    ['2008-11', '2026-11-30', 18],
    ['2008-10', '2026-11-22', 18],
    ['2026', '2026-11-22', 0],
  ])('born %s is on %s at least %i', (birthdate, onDate, age) => {
    expect(ageOn(birthdate, onDate)).toBe(age)
  })

  test('nobody has an age before the birth', () => {
    expect(ageOn('2026-11-23', '2026-11-22')).toBeNull()
    expect(ageOn('2027', '2026-11-22')).toBeNull()
    expect(majorityOn('2027', '2026-11-22')).toBeNull()
  })

  test('a partial birthdate allows every age that one of its days gives, and no other', () => {
    const day = fc
      .date({ min: new Date('1930-01-01'), max: new Date('2020-12-31'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10))
    fc.assert(
      fc.property(day, fc.constantFrom(4, 7), (birthdate, length) => {
        const range = ageRangeOn(birthdate.slice(0, length), '2026-11-22')
        const exact = ageOn(birthdate, '2026-11-22') ?? -1
        expect(exact >= (range?.youngest ?? 999) && exact <= (range?.oldest ?? -1)).toBe(true)
        expect((range?.oldest ?? 9) - (range?.youngest ?? 0)).toBeLessThanOrEqual(1)
      }),
    )
  })

  test('who may be a child is not called an adult', () => {
    expect(majorityOn('2009', '2026-11-22')).toBe('child')
    expect(majorityOn('2008', '2026-11-22')).toBe('unclear')
    expect(majorityOn('2007', '2026-11-22')).toBe('adult')
  })
})

describe('age bands', () => {
  test.each([
    [0, '0-8'],
    [8, '0-8'],
    [9, '9-17'],
    [17, '9-17'],
    [18, '18-20'],
    [20, '18-20'],
    [21, '21-23'],
    [26, '24-26'],
    [29, '27-29'],
    [30, '30-38'],
    [39, '39-47'],
    [47, '39-47'],
    [48, '48+'],
    [120, '48+'],
  ])('%i is in %s', (age, band) => {
    expect(ageBand(age)).toBe(band)
  })

  test('are the ones that the published global data use', () => {
    expect(ageBands).toEqual([
      '0-8',
      '9-17',
      '18-20',
      '21-23',
      '24-26',
      '27-29',
      '30-38',
      '39-47',
      '48+',
    ])
  })
})
