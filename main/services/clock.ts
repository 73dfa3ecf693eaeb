/** @file What time it is: instants in UTC, days by the office's own calendar. */

export const now = (): string => new Date().toISOString()

/** `YYYY-MM-DD` where the computer stands: an interview at eight in the morning is of that day. */
export function dayOf(instant: Date): string {
  const twoDigits = (number: number) => String(number).padStart(2, '0')
  return `${String(instant.getFullYear())}-${twoDigits(instant.getMonth() + 1)}-${twoDigits(instant.getDate())}`
}

export const today = (): string => dayOf(new Date())
