/** @file How much two names agree, in any script, spelling and order of their parts. */
import { distance } from './distance.ts'
import { joined, type NameWord } from './name-words.ts'
import { noEvidence, type Evidence, type Reason } from './reasons.ts'
import { nameLevels, nameWeights, type NameLevel } from './weights.ts'

/** How much a word counts for being rare here, in bits; known for its sound and for its frame. */
export type Rarity = (word: NameWord, by: 'sound' | 'frame') => number

type Level = NameLevel | 'initial'

interface Pair {
  readonly first: number
  readonly second: number
  readonly level: Level
  readonly weight: number
}

interface Alignment {
  readonly pairs: readonly Pair[]
  readonly weight: number
  readonly typed: readonly NameWord[]
  readonly known: readonly NameWord[]
}

const reasonOf: Readonly<Record<Level, Reason | null>> = {
  same: null,
  sound: 'soundsAlike',
  script: 'otherScript',
  looseScript: 'otherScript',
  oneLetter: 'oneLetterDifferent',
  alike: 'spelledAlike',
  initial: 'partOfName',
}

/** `null`: these are different words. */
export function levelOf(a: NameWord, b: NameWord): Level | null {
  if (a.written === b.written) return 'same'
  if (a.latin === '' || b.latin === '') return null
  const level = a.script === b.script ? sameScript(a, b) : acrossScripts(a, b)
  // Two words put together are one word by their sound, not by being spelled nearly like it.
  const isJoined = a.parts !== undefined || b.parts !== undefined
  return isJoined && (level === 'oneLetter' || level === 'alike') ? null : level
}

function sameScript(a: NameWord, b: NameWord): Level | null {
  const [shorter, longer] = [a.written, b.written].sort((x, y) => x.length - y.length)
  if (shorter === undefined || longer === undefined) return null
  if (a.script === 'latin' && shorter.length === 1)
    return longer.startsWith(shorter) ? 'initial' : null
  if (a.sound === b.sound) return 'sound'
  if (longer.length >= 3 && distance(a.written, b.written, 1) <= 1) return 'oneLetter'
  if (longer.length >= 8 && distance(a.written, b.written, 2) <= 2) return 'alike'
  return closeSound(a, b) ? 'alike' : null
}

function acrossScripts(a: NameWord, b: NameWord): Level | null {
  if (a.sound === b.sound) return 'script'
  return closeSound(a, b) || (a.frame === b.frame && a.frame.length >= 3) ? 'looseScript' : null
}

function closeSound(a: NameWord, b: NameWord): boolean {
  const longest = Math.max(a.sound.length, b.sound.length)
  if (a.frame === b.frame && a.frame.length >= 2) return distance(a.sound, b.sound, 1) <= 1
  return longest >= 6 && distance(a.sound, b.sound, 1) <= 1
}

function weightOf(level: Level, a: NameWord, b: NameWord, rarity: Rarity): number {
  if (level === 'initial') return nameWeights.initial
  const exact = level === 'same' || level === 'sound' || level === 'script'
  const by = exact ? 'sound' : 'frame'
  // Two names that one has written as one word are as rare as both together.
  const parts = a.parts ?? b.parts ?? [a]
  const bits = parts.reduce((sum, word) => sum + rarity(word, by), 0)
  return Math.max(nameWeights.least, bits) - nameLevels[level]
}

/** The best pairs first; each word is taken once. */
function align(typed: readonly NameWord[], known: readonly NameWord[], rarity: Rarity): Alignment {
  const possible: Pair[] = []
  for (const [first, a] of typed.entries())
    for (const [second, b] of known.entries()) {
      const level = levelOf(a, b)
      if (level !== null)
        possible.push({ first, second, level, weight: weightOf(level, a, b, rarity) })
    }
  // Of the same weight, those that stand at the same place.
  possible.sort(
    (x, y) => y.weight - x.weight || Math.abs(x.first - x.second) - Math.abs(y.first - y.second),
  )
  const pairs: Pair[] = []
  for (const pair of possible)
    if (!pairs.some(({ first, second }) => first === pair.first || second === pair.second))
      pairs.push(pair)
  const left = [typed.length - pairs.length, known.length - pairs.length]
  const different = Math.min(...left)
  const missing = Math.max(...left) - different
  const weight =
    pairs.reduce((sum, pair) => sum + pair.weight, 0) +
    different * nameWeights.different +
    missing * nameWeights.missing
  return { pairs, weight, typed, known }
}

/** The name with each two neighbours written as one word, either of them first. */
function joinings(words: readonly NameWord[]): readonly (readonly NameWord[])[] {
  return words.slice(1).flatMap((second, index) => {
    const first = words[index]
    if (first?.script !== second.script) return []
    return [joined(first, second), joined(second, first)].map((both) => [
      ...words.slice(0, index),
      both,
      ...words.slice(index + 2),
    ])
  })
}

function bestAlignment(
  typed: readonly NameWord[],
  known: readonly NameWord[],
  rarity: Rarity,
): Alignment {
  const plain = align(typed, known, rarity)
  if (plain.pairs.length === typed.length && plain.pairs.length === known.length) return plain
  return [
    ...joinings(typed).map((words) => align(words, known, rarity)),
    ...joinings(known).map((words) => align(typed, words, rarity)),
  ].reduce((best, other) => (other.weight > best.weight ? other : best), plain)
}

const inLatinLetters = ({ script }: NameWord): boolean => script === 'latin'

/** A name may be written twice: in Latin letters and in the person's own. Each is a reading. */
function readingsOf(words: readonly NameWord[]): readonly (readonly NameWord[])[] {
  const latin = words.filter(inLatinLetters)
  const own = words.filter((word) => !inLatinLetters(word))
  return [latin, own].filter((reading) => reading.length > 0)
}

export function compareNames(
  typed: readonly NameWord[],
  known: readonly NameWord[],
  rarity: Rarity,
): Evidence {
  const alignments = readingsOf(typed).flatMap((one) =>
    readingsOf(known).map((other) => bestAlignment(one, other, rarity)),
  )
  const [first, ...others] = alignments
  if (first === undefined) return noEvidence
  const best = others.reduce((a, b) => (b.weight > a.weight ? b : a), first)
  return {
    weight: Math.max(nameWeights.lowest, best.weight),
    reasons: reasonsOf(best),
    doubts: [],
  }
}

function reasonsOf({ pairs, typed, known }: Alignment): readonly Reason[] {
  if (pairs.length === 0) return []
  const found = new Set<Reason>()
  for (const { level } of pairs) {
    const reason = reasonOf[level]
    if (reason !== null) found.add(reason)
  }
  const whole = pairs.length === typed.length && pairs.length === known.length
  if (!whole) found.add('partOfName')
  if (areSwapped(pairs) && typed[0]?.script === known[0]?.script) found.add('partsSwapped')
  return found.size === 0 ? ['sameName'] : [...found]
}

/** In another order than the other name has them. */
function areSwapped(pairs: readonly Pair[]): boolean {
  const order = pairs.toSorted((a, b) => a.first - b.first).map(({ second }) => second)
  return order.some((place, index) => index > 0 && place < (order[index - 1] ?? 0))
}
