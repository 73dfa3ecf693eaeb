/** @file Looks for words in names. */
import type { Reader } from '../database.ts'
import { fold } from './fold.ts'

const shortestIndexed = 3

const isIndexed = (word: string): boolean => Array.from(word).length >= shortestIndexed

const wordsOf = (typed: string): string[] =>
  fold(typed)
    .split(' ')
    .filter((word) => word !== '')

/** Words too short for the index are looked for in what the others leave, or in all names. */
export function findCases(search: Reader, typed: string): readonly string[] {
  const words = wordsOf(typed)
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

/**
 * Only names of which every typed word is a whole one: a name that one is not told cannot be spelled
 * out letter by letter.
 */
export function findCasesByWholeWords(search: Reader, typed: string): readonly string[] {
  const words = wordsOf(typed)
  if (words.length === 0) return []
  const names = search
    .prepare(
      `SELECT case_id AS caseId, searched FROM name
       WHERE ${words.map(() => 'instr(searched, ?) > 0').join(' AND ')}`,
    )
    .all(...words) as { caseId: string; searched: string }[]
  return names
    .filter(({ searched }) => {
      const named = new Set(searched.split(' '))
      return words.every((word) => named.has(word))
    })
    .map(({ caseId }) => caseId)
}
