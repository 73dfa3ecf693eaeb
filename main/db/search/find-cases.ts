/** @file Looks for words in names. */
import type { Reader } from '../database.ts'
import { fold } from './fold.ts'

const shortestIndexed = 3

const isIndexed = (word: string): boolean => Array.from(word).length >= shortestIndexed

/** Words too short for the index are looked for in what the others leave, or in all names. */
export function findCases(search: Reader, typed: string): readonly string[] {
  const words = fold(typed)
    .split(' ')
    .filter((word) => word !== '')
  if (words.length === 0) return []
  const long = words.filter(isIndexed)
  const short = words.filter((word) => !isIndexed(word))
  const conditions = short.map(() => 'instr(searched, ?) > 0')
  if (long.length > 0)
    conditions.unshift('number IN (SELECT rowid FROM name_index WHERE name_index MATCH ?)')
  const match = long.map((word) => `"${word.replaceAll('"', '""')}"`).join(' AND ')
  return search
    .prepare(`SELECT case_id FROM name WHERE ${conditions.join(' AND ')}`)
    .pluck()
    .all(...(long.length > 0 ? [match] : []), ...short) as string[]
}
