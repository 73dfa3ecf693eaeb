/** @file Days counted in months. */
import { Temporal } from 'temporal-polyfill'

/** The last day of a month stays the last day: 31 Jan and one month is 28 or 29 Feb. */
export function monthsAfter(day: string, months: number): string {
  return Temporal.PlainDate.from(day).add({ months }).toString()
}
