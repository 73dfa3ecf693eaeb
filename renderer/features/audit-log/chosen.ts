/** @file What somebody has chosen to see of the log, and the filter that follows from it. */
import type { ActionName, AuditKind } from '#shared/domain/audit-log.ts'
import type { AuditFilter } from '#shared/ipc/audit-log.ts'

export const periods = ['all', 'today', 'week', 'month', 'year', 'days'] as const
export type Period = (typeof periods)[number]

export interface Chosen {
  readonly person: string | null
  readonly what: AuditKind | ActionName | null
  readonly period: Period
  /** `YYYY-MM-DD`, or what is typed of it so far; only for `days`. */
  readonly from: string
  readonly until: string
}

export const everything: Chosen = { person: null, what: null, period: 'all', from: '', until: '' }

const isAction = (what: AuditKind | ActionName): what is ActionName => what.includes('.')

/** Days before today that a period reaches back. */
const reach = { today: 0, week: 6, month: 29, year: 364 } as const

/** Midnight at the beginning of a day, where this computer stands. */
function midnight(day: Date, daysLater = 0): string {
  return new Date(day.getFullYear(), day.getMonth(), day.getDate() + daysLater).toISOString()
}

function typedDay(text: string): Date | null {
  const found = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text)
  if (found === null) return null
  const [, year, month, day] = found.map(Number)
  return new Date(year ?? 0, (month ?? 1) - 1, day)
}

function spanOf({ period, from, until }: Chosen, now: Date): Pick<AuditFilter, 'from' | 'to'> {
  if (period === 'all') return { from: null, to: null }
  if (period !== 'days') return { from: midnight(now, -reach[period]), to: null }
  const [first, last] = [typedDay(from), typedDay(until)]
  return { from: first && midnight(first), to: last && midnight(last, 1) }
}

export function filterOf(chosen: Chosen, now: Date): AuditFilter {
  const { person, what } = chosen
  const action = what !== null && isAction(what) ? what : null
  const kind = what !== null && !isAction(what) ? what : null
  return { person, kind, action, ...spanOf(chosen, now) }
}
