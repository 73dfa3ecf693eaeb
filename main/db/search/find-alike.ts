/** @file Finds who may be the same person: a few candidates by their keys, then each compared in full. */
import { keysOf, wordKey } from '#shared/domain/duplicates/keys.ts'
import type { Rarity } from '#shared/domain/duplicates/compare-names.ts'
import type { Evidence } from '#shared/domain/duplicates/reasons.ts'
import { bandOf, compare, rarityOf, type Band } from '#shared/domain/duplicates/score.ts'
import type { Traits } from '#shared/domain/duplicates/traits.ts'
import type { Reader } from '../database.ts'

export interface Alike extends Evidence {
  readonly personId: string
  readonly band: Band
}

/** Shown at once; who is not among them is found when more is typed. */
const mostShown = 5
const mostCompared = 150

interface Candidate {
  readonly personId: string
  readonly traits: string
}

export function findAlike(
  search: Reader,
  typed: Traits,
  leaveOut: ReadonlySet<string>,
): readonly Alike[] {
  const persons = Number(search.prepare('SELECT count(*) FROM known').pluck().get())
  const countOf = counter(search)
  const rarity: Rarity = (word, by) => rarityOf(countOf(wordKey(word, by)), persons)
  return candidates(search, typed, persons, countOf, leaveOut)
    .flatMap(({ personId, traits }) => {
      const evidence = compare(typed, JSON.parse(traits) as Traits, rarity)
      const band = bandOf(evidence.weight, persons)
      return band === null ? [] : [{ personId, band, ...evidence }]
    })
    .sort((a, b) => b.weight - a.weight)
    .slice(0, mostShown)
}

type Count = (key: number) => number

function counter(search: Reader): Count {
  const counts = new Map<number, number>()
  const read = search.prepare('SELECT count(*) FROM known_key WHERE key = ?').pluck()
  return (key) => {
    const count = counts.get(key) ?? Number(read.get(key))
    counts.set(key, count)
    return count
  }
}

/** Those who share the most keys, a rare key counting more than a common one. */
function candidates(
  search: Reader,
  typed: Traits,
  persons: number,
  countOf: Count,
  leaveOut: ReadonlySet<string>,
): readonly Candidate[] {
  const wanted = keysOf(typed).flatMap(({ number, share }) => {
    const count = countOf(number)
    return count === 0 ? [] : [[number, share * Math.log2(1 + persons / count)]]
  })
  if (wanted.length === 0) return []
  return search
    .prepare(
      `WITH shared AS (
         SELECT known_key.number, sum(wanted.value ->> 1) AS weight
         FROM json_each(?) AS wanted CROSS JOIN known_key ON known_key.key = wanted.value ->> 0
         GROUP BY known_key.number
       )
       SELECT known.person_id AS personId, known.traits AS traits
       FROM shared JOIN known ON known.number = shared.number
       WHERE known.person_id NOT IN (SELECT value FROM json_each(?))
       ORDER BY shared.weight DESC, shared.number LIMIT ?`,
    )
    .all(JSON.stringify(wanted), JSON.stringify([...leaveOut]), mostCompared) as Candidate[]
}
