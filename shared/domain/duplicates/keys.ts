/** @file By what a person is found again among thousands, before anything is compared in full. */
import { joined, type NameWord } from './name-words.ts'
import type { Traits } from './traits.ts'

export interface Key {
  /** Kind and content as a number, so that an index of them stays small. */
  readonly number: number
  /** How much of a find this key is, beside the others: 1 is a whole one. */
  readonly share: number
}

type Kind = 'sound' | 'frame' | 'near' | 'day' | 'year' | 'identifier' | 'contact'

/** FNV-1a. Two contents with one number only make one candidate more. */
function keyNumber(kind: Kind, content: string): number {
  let number = 0x811c9dc5
  for (const letter of `${kind}:${content}`)
    number = Math.imul(number ^ (letter.codePointAt(0) ?? 0), 0x01000193)
  return number >>> 0
}

export const wordKey = (word: NameWord, by: 'sound' | 'frame'): number => keyNumber(by, word[by])

/** The same for a person whose answers are typed and for one who is on record. */
export function keysOf({ names, birth, identifiers, contacts }: Traits): readonly Key[] {
  const keys = new Map<number, number>()
  const put = (kind: Kind, content: string, share: number): void => {
    const number = keyNumber(kind, content)
    keys.set(number, Math.max(share, keys.get(number) ?? 0))
  }
  for (const { sound, frame } of names) {
    put('sound', sound, 0.5)
    put('frame', frame, 0.5)
    for (const near of shortened(frame)) put('near', near, 0.3)
  }
  for (const both of neighbours(names)) put('frame', both.frame, 0.5)
  if (birth !== null) {
    if (birth.date?.length === 10) {
      put('day', birth.date, 1)
      put('day', `${birth.date.slice(0, 4)}-${birth.date.slice(8)}-${birth.date.slice(5, 7)}`, 0.5)
    }
    for (let year = birth.from; year <= birth.to; year++) put('year', String(year), 1)
  }
  for (const one of identifiers) put('identifier', one, 2)
  for (const one of contacts) put('contact', one, 2)
  return [...keys].map(([number, share]) => ({ number, share }))
}

/** The frame itself and with any one letter left out: two that differ in one letter share one of these. */
function shortened(frame: string): readonly string[] {
  const letters = Array.from(frame)
  if (letters.length < 3) return []
  return [frame, ...letters.map((_, left) => letters.filter((__, at) => at !== left).join(''))]
}

/** Two words of a name are often written as one, and in either order. */
function neighbours(names: readonly NameWord[]): readonly NameWord[] {
  return names.slice(1).flatMap((second, index) => {
    const first = names[index]
    return first?.script === second.script ? [joined(first, second), joined(second, first)] : []
  })
}
