/** @file The words of a name, in the form in which they are compared. */
import { foldLetters } from './fold-letters.ts'
import { noNames, sameName, titlesInFront } from './name-tables.ts'
import { inLatin, scriptOf, type Script } from './scripts/script.ts'
import { frameOf, soundOf } from './sound.ts'

export interface NameWord {
  readonly written: string
  readonly script: Script
  /** As written, or in Latin letters; empty where it cannot be worked out. */
  readonly latin: string
  /** How it sounds, and the frame of its consonants. As written where there is no Latin form. */
  readonly sound: string
  readonly frame: string
  /** Two words of the name that were put together. */
  readonly parts?: readonly NameWord[]
}

const mostWords = 8
const mostLetters = 40
const between = /[^\p{L}\p{M}]+/gu

/** In the order they were written, without titles and what stands between the parts. */
export function nameWords(name: string): readonly NameWord[] {
  const words = withoutTitle(foldLetters(name))
    .split(between)
    .filter((word) => word !== '')
  const kept = words.filter((word) => !noNames.has(word))
  return (kept.length > 0 ? kept : words)
    .slice(0, mostWords)
    .map((word) => nameWord(word.slice(0, mostLetters)))
}

function nameWord(folded: string): NameWord {
  const written = sameName[folded] ?? folded
  const script = scriptOf(written)
  return { written, script, ...keysOf(written, inLatin(written, script)) }
}

function keysOf(written: string, latin: string) {
  if (latin === '') return { latin, sound: written, frame: written }
  const sound = soundOf(latin)
  return { latin, sound, frame: frameOf(sound) }
}

/** Two words as one: Srey Mom is also written Sreymom. */
export function joined(first: NameWord, second: NameWord): NameWord {
  const written = first.written + second.written
  return {
    written,
    script: first.script,
    parts: [first, second],
    ...keysOf(written, first.latin + second.latin),
  }
}

function withoutTitle(name: string): string {
  const trimmed = name.trim()
  const title = titlesInFront.map(foldLetters).find((one) => trimmed.startsWith(one))
  const rest = title === undefined ? '' : trimmed.slice(title.length)
  // Somebody may be called like a title.
  return Array.from(rest.trim()).length > 1 ? rest : trimmed
}
