import { expect, test } from 'vitest'
import { everything, filterOf } from '../../../../../renderer/features/audit-log/chosen.ts'

const now = new Date(2026, 10, 27, 14, 2)
const midnight = (month: number, day: number) => new Date(2026, month - 1, day).toISOString()

test('nothing chosen is everything', () => {
  expect(filterOf(everything, now)).toEqual({
    person: null,
    kind: null,
    action: null,
    from: null,
    to: null,
  })
})

test('a kind and a single deed are told apart', () => {
  expect(filterOf({ ...everything, what: 'leaving' }, now)).toMatchObject({
    kind: 'leaving',
    action: null,
  })
  expect(filterOf({ ...everything, what: 'case.save' }, now)).toMatchObject({
    kind: null,
    action: 'case.save',
  })
})

test('periods reach back to a midnight of this computer', () => {
  const from = (period: 'today' | 'week' | 'month') => filterOf({ ...everything, period }, now).from
  expect(from('today')).toBe(midnight(11, 27))
  expect(from('week')).toBe(midnight(11, 21))
  expect(from('month')).toBe(midnight(10, 29))
})

test('chosen days are whole days, and a day that is half typed counts for nothing', () => {
  const days = { ...everything, period: 'days' } as const
  expect(filterOf({ ...days, from: '2026-11-01', until: '2026-11-30' }, now)).toMatchObject({
    from: midnight(11, 1),
    to: midnight(12, 1),
  })
  expect(filterOf({ ...days, from: '2026-11', until: '' }, now)).toMatchObject({
    from: null,
    to: null,
  })
})
