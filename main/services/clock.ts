/** @file What time it is: instants in UTC, days by the office's own calendar. */

export const now = (): string => new Date().toISOString()

/** `YYYY-MM-DD` where the computer stands: an interview at eight in the morning is of that day. */
export function dayOf(instant: Date): string {
  const twoDigits = (number: number) => String(number).padStart(2, '0')
  return `${String(instant.getFullYear())}-${twoDigits(instant.getMonth() + 1)}-${twoDigits(instant.getDate())}`
}

export const today = (): string => dayOf(new Date())

/** The Monday of an instant's week, `YYYY-MM-DD`. */
export function weekOf(instant: Date): string {
  const day = new Date(instant)
  day.setDate(day.getDate() - ((day.getDay() + 6) % 7))
  return dayOf(day)
}

/** When a day begins, or the day so many days after it, by the office's clock. */
export function startOf(day: string, daysAfter = 0): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  return new Date(year, month - 1, date + daysAfter).toISOString()
}
