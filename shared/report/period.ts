/** @file Quarters: `2026-Q4`. Months are compared as text, so no time zone can shift a day. */
import { z } from 'zod'

export const quarter = z.string().regex(/^(19|20)\d{2}-Q[1-4]$/)

export interface Months {
  /** `YYYY-MM`, both included. */
  readonly from: string
  readonly to: string
}

export function monthsOf(period: string): Months {
  const year = period.slice(0, 4)
  const last = Number(period.slice(6)) * 3
  const month = (n: number): string => `${year}-${String(n).padStart(2, '0')}`
  return { from: month(last - 2), to: month(last) }
}

/** @param date `YYYY-MM` or longer */
export function quarterOf(date: string): string {
  return `${date.slice(0, 4)}-Q${String(Math.ceil(Number(date.slice(5, 7)) / 3))}`
}

export function overlap(a: Months, b: Months): boolean {
  return a.from <= b.to && b.from <= a.to
}

export function contains(outer: Months, inner: Months): boolean {
  return outer.from <= inner.from && inner.to <= outer.to
}
