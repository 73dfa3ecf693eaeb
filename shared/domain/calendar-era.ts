/**
 * @file Years as they are typed. Thailand counts them in the Buddhist era, 543 ahead of ours; only ours
 * is ever stored. The two ranges lie so far apart that no year can be taken for the other.
 *
 * Thai papers call the months before April 1941 by the year before. Nobody can say of a typed year
 * which way it was counted, so there is one rule: 543 less.
 */
import { firstYear, lastYear } from '../codebook/calendar.ts'

export type Era = 'buddhist' | 'gregorian'

const ahead = 543

export type YearProblem =
  | 'shortYear' // 26 could be 1926, 2026 or 2569
  | 'notAYear' // no year of either calendar between 1900 and 2199

export type TypedYear =
  | { readonly year: string; readonly era: Era }
  | { readonly year: null; readonly problem: YearProblem }

const isStored = (year: number): boolean => year >= firstYear && year <= lastYear

/** What a year in Latin digits means, as the Gregorian year that is stored. */
export function readYear(typed: string): TypedYear {
  if (/^\d{1,3}$/.test(typed)) return { year: null, problem: 'shortYear' }
  const year = /^\d{4}$/.test(typed) ? Number(typed) : 0
  if (isStored(year)) return { year: String(year), era: 'gregorian' }
  return isStored(year - ahead)
    ? { year: String(year - ahead), era: 'buddhist' }
    : { year: null, problem: 'notAYear' }
}

/** 2026 is 2569. `null` for what is no year that could be stored. */
export function buddhistYear(year: string): string | null {
  return readYear(year).year === year ? String(Number(year) + ahead) : null
}

/** Languages whose readers count years in the Buddhist era, and see every year in both. */
const countingBuddhist: ReadonlySet<string> = new Set(['th'])

export const showsBuddhistYears = (language: string): boolean => countingBuddhist.has(language)
