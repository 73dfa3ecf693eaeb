/** @file Dates as answers: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; what is unknown is simply absent. */

const pattern = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/

export const firstYear = 1900
/** Far enough for an expiry date; a Buddhist-era year (2443 and later) lies beyond it. */
export const lastYear = 2199

export function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate()
}

/** Whether this is a year, month or day of the Gregorian calendar, between 1900 and 2199. */
export function isCalendarDate(text: string): boolean {
  const match = pattern.exec(text)
  if (match === null) return false
  const year = Number(match[1])
  if (year < firstYear || year > lastYear) return false
  if (match[2] === undefined) return true
  const month = Number(match[2])
  if (month < 1 || month > 12) return false
  if (match[3] === undefined) return true
  const day = Number(match[3])
  return day >= 1 && day <= daysInMonth(year, month)
}

/** Whether the whole of the (partial) date lies after the day: `2027` after `2026-11-22`. */
export function isAfter(date: string, day: string): boolean {
  return date > day.slice(0, date.length)
}
