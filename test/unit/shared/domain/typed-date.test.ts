import { describe, expect, test } from 'vitest'
import { isCalendarDate } from '#shared/codebook/calendar.ts'
import { buddhistYear, readYear, showsBuddhistYears } from '#shared/domain/calendar-era.ts'
import { readTypedDate } from '#shared/domain/typed-date.ts'

const read = (text: string) => {
  const typed = readTypedDate(text)
  return typed.date ?? typed.problem
}

describe('a typed year', () => {
  test.each([
    ['2026', '2026', 'gregorian'],
    ['2569', '2026', 'buddhist'],
    ['1900', '1900', 'gregorian'],
    ['2443', '1900', 'buddhist'],
    ['2199', '2199', 'gregorian'],
    ['2742', '2199', 'buddhist'],
  ])('%s is %s, of the %s era', (typed, year, era) => {
    expect(readYear(typed)).toEqual({ year, era })
  })

  test.each(['1899', '2200', '2442', '2743', '2800', '1457', '9999', '0000', '25690', '', 'year'])(
    '%s is no year of either calendar',
    (typed) => {
      expect(readYear(typed)).toEqual({ year: null, problem: 'notAYear' })
    },
  )

  test.each(['69', '26', '6', '569'])('%s is too short to be sure of', (typed) => {
    expect(readYear(typed)).toEqual({ year: null, problem: 'shortYear' })
  })

  test('no number is a year of both calendars, and none becomes a year after 2199', () => {
    for (let number = 0; number <= 9999; number++) {
      const typed = String(number).padStart(4, '0')
      const { year } = readYear(typed)
      if (year === null) continue
      expect([typed, String(number - 543)]).toContain(year)
      expect(Number(year)).toBeGreaterThanOrEqual(1900)
      expect(Number(year)).toBeLessThanOrEqual(2199)
    }
  })

  test('can be told in the other era, for readers who count that way', () => {
    expect(buddhistYear('2026')).toBe('2569')
    expect(buddhistYear('2569')).toBeNull()
    expect(buddhistYear('20')).toBeNull()
    expect(showsBuddhistYears('th')).toBe(true)
    expect(showsBuddhistYears('en')).toBe(false)
  })
})

describe('a typed date', () => {
  test.each([
    ['22/11/2569', '2026-11-22'],
    ['22 11 2026', '2026-11-22'],
    ['22.11.2026', '2026-11-22'],
    ['2026-11-22', '2026-11-22'],
    ['2569-11-22', '2026-11-22'],
    ['11/2569', '2026-11'],
    ['2026-11', '2026-11'],
    ['2569', '2026'],
    ['  2026 ', '2026'],
    ['1/2/2003', '2003-02-01'],
    ['22 Nov 2026', '2026-11-22'],
    ['Nov 22, 2026', '2026-11-22'],
    ['22nd of November 2026', '2026-11-22'],
    ['nov. 2026', '2026-11'],
    ['22 พ.ย. 2569', '2026-11-22'],
    ['22พ.ย.2569', '2026-11-22'],
    ['๒๒ พฤศจิกายน พ.ศ. ๒๕๖๙', '2026-11-22'],
    ['วันที่ 22 เดือนพฤศจิกายน พ.ศ.2569', '2026-11-22'],
    ['22 พฤศจิกายน ค.ศ. 2026', '2026-11-22'],
    ['พ.ศ. 2569', '2026'],
    ['B.E. 2569', '2026'],
    ['22 វិច្ឆិកា 2026', '2026-11-22'],
    ['ថ្ងៃទី២២ ខែវិច្ឆិកា ឆ្នាំ២០២៦', '2026-11-22'],
    ['ថ្ងៃទី\u200b២២ខែវិច្ឆិកាឆ្នាំ២០២៦', '2026-11-22'],
    ['គ.ស. ២០២៦', '2026'],
    ['22 Desember 2026', '2026-12-22'],
    ['17 Agt 2026', '2026-08-17'],
    ['ika-22 ng Nobyembre 2026', '2026-11-22'],
    ['3 Hunyo 2026', '2026-06-03'],
    ['29/2/2567', '2024-02-29'],
  ])('%s is %s', (text, date) => {
    expect(read(text)).toBe(date)
  })

  test.each([
    ['', 'empty'],
    [' \u200b ', 'empty'],
    ['22/11/69', 'shortYear'],
    ['22/11', 'shortYear'],
    ['22 Nov', 'shortYear'],
    ['22 Nov 26', 'shortYear'],
    ['22/11/1850', 'notAYear'],
    ['22/11/2800', 'notAYear'],
    ['22/11/2250', 'notAYear'],
    ['11/22/2026', 'noSuchDay'],
    ['2026-22-11', 'noSuchDay'],
    ['31/4/2026', 'noSuchDay'],
    ['29/2/2569', 'noSuchDay'],
    ['29/2/1900', 'noSuchDay'],
    ['0/1/2026', 'noSuchDay'],
    ['พ.ศ. 2026', 'otherEra'],
    ['ค.ศ. 2569', 'otherEra'],
    ['22 វិច្ឆិកា ព.ស. 2569', 'otherEra'],
    ['Nov', 'notADate'],
    ['yesterday', 'notADate'],
    ['Nov Dec 2026', 'notADate'],
    ['1 2 3 2026', 'notADate'],
    ['22112026', 'notAYear'],
    ['22/111/2026', 'notADate'],
    ['22/11/2026?', 'notADate'],
    ['about 2026', 'notADate'],
    ['-5', 'shortYear'],
  ])('%s is refused: %s', (text, problem) => {
    expect(read(text)).toBe(problem)
  })

  test('says in which era it was typed', () => {
    expect(readTypedDate('22/11/2569')).toEqual({ date: '2026-11-22', era: 'buddhist' })
    expect(readTypedDate('22/11/2026')).toEqual({ date: '2026-11-22', era: 'gregorian' })
  })
})

const thaiMonths = 'ม.ค. ก.พ. มี.ค. เม.ย. พ.ค. มิ.ย. ก.ค. ส.ค. ก.ย. ต.ค. พ.ย. ธ.ค.'.split(' ')
const thaiDigits = (text: string) =>
  text.replace(/\d/g, (digit) => String.fromCodePoint(0x0e50 + Number(digit)))

test('every day from 1900 to 2199 is the same day in both eras, and is stored as the first', () => {
  const different: string[] = []
  const last = Date.UTC(2199, 11, 31)
  for (let at = Date.UTC(1900, 0, 1); at <= last; at += 86_400_000) {
    const day = new Date(at)
    const iso = day.toISOString().slice(0, 10)
    const [year, month, date] = [day.getUTCFullYear(), day.getUTCMonth() + 1, day.getUTCDate()]
    const buddhist = String(year + 543)
    const spellings = [
      iso,
      `${String(date)}/${String(month)}/${String(year)}`,
      `${String(date)}/${String(month)}/${buddhist}`,
      thaiDigits(`${String(date)} ${thaiMonths[month - 1] ?? ''} ${buddhist}`),
    ]
    if (spellings.some((text) => read(text) !== iso) || !isCalendarDate(iso)) different.push(iso)
  }
  expect(different).toEqual([])
})
