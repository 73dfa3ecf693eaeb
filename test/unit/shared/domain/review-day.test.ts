import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isCalendarDate } from '#shared/codebook/calendar.ts'
import { addMonths, latestStart, reviewDay } from '#shared/domain/retention/review-day.ts'
import { defaultRules, ruledClasses, startsOf } from '#shared/domain/retention/rules.ts'

describe('counting months', () => {
  test.each([
    ['2026-01-31', 1, '2026-02-28'],
    ['2024-01-31', 1, '2024-02-29'],
    ['2026-11-15', 2, '2027-01-15'],
    ['2026-12-01', 60, '2031-12-01'],
    ['2026-03-31', -1, '2026-02-28'],
    ['2026-01-10', -1, '2025-12-10'],
    ['2026-05-05', 0, '2026-05-05'],
  ])('from %s on by %i is %s', (day, months, expected) => {
    expect(addMonths(day, months)).toBe(expected)
  })

  const days = fc
    .date({ min: new Date('1990-01-01'), max: new Date('2090-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10))

  test('always ends on a day of the calendar, and no later start is ever due', () => {
    fc.assert(
      fc.property(days, days, fc.integer({ min: 0, max: 600 }), (start, today, months) => {
        const due = addMonths(start, months)
        expect(isCalendarDate(due)).toBe(true)
        if (due <= today) expect(start <= latestStart(months, today)).toBe(true)
      }),
    )
  })
})

test('a case that was closed without a day counts from its last change', () => {
  const rule = { months: 60, from: 'closed' } as const
  const days = { changed: '2026-02-01', registered: '2020-01-01' }
  expect(reviewDay(rule, { ...days, closed: '2025-06-30' })).toBe('2030-06-30')
  expect(reviewDay(rule, { ...days, closed: null })).toBe('2031-02-01')
  expect(reviewDay(rule, {})).toBeNull()
})

test('every rule that we suggest counts from a day that its class has', () => {
  for (const name of ruledClasses) expect(startsOf[name]).toContain(defaultRules[name].from)
})
