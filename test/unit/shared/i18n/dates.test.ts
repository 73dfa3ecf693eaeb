import fc from 'fast-check'
import { expect, test } from 'vitest'
import { clockText, dateText, momentText } from '#shared/i18n/dates.ts'

test('a date keeps the precision it has', () => {
  expect(dateText('2026-11-02', 'en')).toBe('2 Nov 2026')
  expect(dateText('2026-11', 'en')).toBe('Nov 2026')
  expect(dateText('2026', 'en')).toBe('2026')
})

test('Khmer dates carry Khmer months and the same year', () => {
  expect(dateText('2026-11-22', 'km')).toBe('22 វិច្ឆិកា 2026')
})

test('the day never shifts with the time zone of the computer', () => {
  fc.assert(
    fc.property(
      fc.date({ min: new Date('1900-01-01'), max: new Date('2099-12-31'), noInvalidDate: true }),
      (date) => {
        const iso = date.toISOString().slice(0, 10)
        const [year = '', , day = ''] = iso.split('-')
        const text = dateText(iso, 'en')
        expect(text.startsWith(`${String(Number(day))} `)).toBe(true)
        expect(text.endsWith(` ${year}`)).toBe(true)
      },
    ),
  )
})

test('an instant is told by the clock of this office, on two digits', () => {
  const local = new Date(2026, 10, 22, 7, 5).toISOString()
  expect(clockText(local)).toBe('07:05')
  expect(momentText(local, 'en')).toBe('22 Nov 2026, 07:05')
})
