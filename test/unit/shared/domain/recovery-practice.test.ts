import { expect, test } from 'vitest'
import { practiceIsDue } from '#shared/domain/recovery-practice.ts'

const now = '2026-11-27T08:00:00.000Z'

test('is due when no paper was typed for a year, and not before', () => {
  expect(practiceIsDue(['2025-11-27T08:00:00.000Z'], now)).toBe(true)
  expect(practiceIsDue(['2025-11-27T08:00:00.001Z'], now)).toBe(false)
  expect(practiceIsDue(['2020-02-29T10:00:00.000Z'], '2024-02-29T10:00:00.000Z')).toBe(true)
})

test('the last time counts, in whatever order', () => {
  expect(practiceIsDue(['2026-05-01T00:00:00.000Z', '2019-05-01T00:00:00.000Z'], now)).toBe(false)
  expect(practiceIsDue(['2019-05-01T00:00:00.000Z', '2020-05-01T00:00:00.000Z'], now)).toBe(true)
})

test('is due when nobody ever typed one', () => {
  expect(practiceIsDue([], now)).toBe(true)
})
