/** @file Ages in whole years from dates that may be partial, and the bands they are counted in. */
import { daysInMonth } from '../codebook/calendar.ts'

/** CTDC's bands, by their lowest age. */
export const ageBands = [
  '0-8',
  '9-17',
  '18-20',
  '21-23',
  '24-26',
  '27-29',
  '30-38',
  '39-47',
  '48+',
] as const
export type AgeBand = (typeof ageBands)[number]

const lowestAges: readonly number[] = ageBands.map((band) => Number.parseInt(band, 10))

export function ageBand(age: number): AgeBand {
  const index = lowestAges.findLastIndex((lowest) => age >= lowest)
  return ageBands[index] ?? '0-8'
}

function fullAge(birth: string, onDate: string): number {
  const years = Number(onDate.slice(0, 4)) - Number(birth.slice(0, 4))
  return onDate.slice(5) < birth.slice(5) ? years - 1 : years
}

const twoDigits = (number: number) => String(number).padStart(2, '0')

function lastDay(partial: string): string {
  if (partial.length === 10) return partial
  if (partial.length === 4) return `${partial}-12-31`
  const days = daysInMonth(Number(partial.slice(0, 4)), Number(partial.slice(5, 7)))
  return `${partial}-${twoDigits(days)}`
}

function firstDay(partial: string): string {
  if (partial.length === 10) return partial
  return partial.length === 4 ? `${partial}-01-01` : `${partial}-01`
}

/**
 * The youngest and the oldest age that a birthdate (`YYYY`, `YYYY-MM` or `YYYY-MM-DD`) allows on a
 * day (`YYYY-MM-DD`); `null` when the birthdate lies after it.
 */
export function ageRangeOn(
  birthdate: string,
  onDate: string,
): { youngest: number; oldest: number } | null {
  const oldest = fullAge(firstDay(birthdate), onDate)
  if (oldest < 0) return null
  return { youngest: Math.max(0, fullAge(lastDay(birthdate), onDate)), oldest }
}

/**
 * The age on a day. Where the birthdate leaves two ages open it is the younger one, so that nobody
 * who may be a child is counted as an adult; treat it as an estimate then (`ageRangeOn` tells).
 *
 * @returns `null` when the birthdate lies after the day
 */
export function ageOn(birthdate: string, onDate: string): number | null {
  return ageRangeOn(birthdate, onDate)?.youngest ?? null
}

export type Majority = 'child' | 'adult' | 'unclear'

/** Under 18, by the Palermo Protocol; `unclear` when the birthdate allows both readings. */
export function majorityOn(birthdate: string, onDate: string): Majority | null {
  const range = ageRangeOn(birthdate, onDate)
  if (range === null) return null
  if (range.oldest < 18) return 'child'
  return range.youngest >= 18 ? 'adult' : 'unclear'
}
