/** @file Days of the calendar, counted in months. */
import { daysInMonth } from '../../codebook/calendar.ts'
import type { RetentionRule, Start } from './rules.ts'

const two = (part: number): string => String(part).padStart(2, '0')

/** 31 Jan and one month is 28 Feb: never a day of the month after. Negative counts back. */
export function addMonths(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  const all = year * 12 + (month - 1) + months
  const [newYear, newMonth] = [Math.floor(all / 12), (all % 12) + 1]
  const newDate = Math.min(date, daysInMonth(newYear, newMonth))
  return `${String(newYear).padStart(4, '0')}-${two(newMonth)}-${two(newDate)}`
}

export type StartDays = Readonly<Partial<Record<Start, string | null>>>

/** The day from which the rule counts; a case that was closed without a day counts from its last change. */
export function startDay({ from }: RetentionRule, days: StartDays): string | null {
  return days[from] ?? days.changed ?? days.registered ?? null
}

/** The day on which something must be looked at; `null`: it has no day to count from. */
export function reviewDay(rule: RetentionRule, days: StartDays): string | null {
  const from = startDay(rule, days)
  return from === null ? null : addMonths(from, rule.months)
}

/** No start day after this one can be due: a little generous, because months differ in length. */
export function latestStart(months: number, today: string): string {
  return `${addMonths(today, -months).slice(0, 7)}-31`
}
