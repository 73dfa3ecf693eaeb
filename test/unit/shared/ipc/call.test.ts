import { expect, test } from 'vitest'
import { isoDate } from '#shared/ipc/call.ts'

test.each(['2026-11-22', '2024-02-29', '1900-01-01', '2199-12-31'])('%s is a day', (day) => {
  expect(isoDate.safeParse(day).success).toBe(true)
})

test.each(['2569-11-22', '2200-01-01', '2026-02-30', '2026-11', '22/11/2026', '', ' 2026-11-22'])(
  '"%s" is no day that could be kept',
  (day) => {
    expect(isoDate.safeParse(day).success).toBe(false)
  },
)
