/** @file Which of two rows with the same key is the newer one. */
import type { SavedRow } from './read-past-damage.ts'

/** `ended_at`: of what is ended and never deleted. `created_at`: of what is replaced as a whole. */
const columns = ['revision', 'updated_at', 'saved_at', 'ended_at', 'created_at'] as const

/** The column that tells. `null`: such a row never changes. */
export const newerBy = (names: readonly string[]): string | null =>
  columns.find((name) => names.includes(name)) ?? null

export function isNewer(row: SavedRow, here: SavedRow, by: string | null): boolean {
  if (by === null) return false
  const [its, ours] = [row[by], here[by]]
  return typeof its === 'number' ? its > Number(ours) : textOf(its) > textOf(ours)
}

/** Nothing is before everything: what is not ended is older than what is. */
const textOf = (value: unknown): string => (typeof value === 'string' ? value : '')
