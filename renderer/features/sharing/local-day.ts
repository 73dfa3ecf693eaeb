/** @file Days by the calendar of this office. */

const two = (number: number) => String(number).padStart(2, '0')

/** `YYYY-MM-DD`. */
export function dayOf(date: Date): string {
  return `${String(date.getFullYear())}-${two(date.getMonth() + 1)}-${two(date.getDate())}`
}

export function localToday(): string {
  return dayOf(new Date())
}

/** The first day of the month some months ago. */
export function monthsAgo(months: number): string {
  const now = new Date()
  return dayOf(new Date(now.getFullYear(), now.getMonth() - months, 1))
}

/** The same day in another year, for a first guess. */
export function inYears(years: number): string {
  const now = new Date()
  return dayOf(new Date(now.getFullYear() + years, now.getMonth(), now.getDate()))
}

export const isFullDate = (text: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(text)
