/** @file The one answer of a list that was meant by a number, a code or first letters. */
import { plain } from '../../ui/matching.ts'
import { latinDigits } from '#shared/domain/digits.ts'
import type { EntryOption } from './entry.ts'

interface Plain {
  readonly label: string
  readonly code: string
}

const plainOptions = new WeakMap<EntryOption, Plain>()

/** Made once for an option: there can be thousands, and each letter typed looks at all of them. */
function plainOf(option: EntryOption): Plain {
  const known = plainOptions.get(option)
  if (known !== undefined) return known
  const made = { label: plain(option.label), code: plain(option.code) }
  plainOptions.set(option, made)
  return made
}

/** Letters and digits as the codebook writes them, without the spaces around. */
export function tidyTyped(text: string): string {
  return plain(latinDigits(text))
}

/**
 * Every answer that the text can mean; exactly one means that it is understood. Whole numbers, codes
 * and labels come before beginnings, and the beginning of the label before that of a word inside it:
 * "niger" is Niger, though Nigeria begins with it too.
 */
export function findCodes(text: string, options: readonly EntryOption[]): readonly EntryOption[] {
  const typed = tidyTyped(text)
  if (typed === '') return []
  const whole = options.filter((option) => isWhole(option, typed))
  if (whole.length > 0) return whole
  const offered = options.filter(({ retired }) => !retired)
  const begins = offered.filter((option) => {
    const { label, code } = plainOf(option)
    return label.startsWith(typed) || code.startsWith(typed)
  })
  if (begins.length > 0) return begins
  return offered.filter((option) => plainOf(option).label.includes(` ${typed}`))
}

/** What is meant: a code as it is written means itself, though "tha", Thai, is also what a language is called. */
export function meantCodes(text: string, options: readonly EntryOption[]): readonly EntryOption[] {
  const written = options.filter(({ code }) => code === text.trim())
  return written.length > 0 ? written : findCodes(text, options)
}

function isWhole(option: EntryOption, typed: string): boolean {
  if (option.number !== null && String(option.number) === typed) return true
  const { label, code } = plainOf(option)
  return code === typed || label === typed || option.also.includes(typed)
}

/** What may be meant, as far as it is still offered. */
export function suggestions(
  text: string,
  options: readonly EntryOption[],
  most: number,
): readonly EntryOption[] {
  return findCodes(text, options)
    .filter(({ retired }) => !retired)
    .slice(0, most)
}

/** The part of several answers that is being typed: the longest end that an answer begins with. */
export function lastPart(text: string, options: readonly EntryOption[]): string {
  const part = text.slice(Math.max(text.lastIndexOf(','), text.lastIndexOf(';')) + 1).trimStart()
  const words = part.split(/(?<=\s)/)
  const ends = words.map((_, from) => words.slice(from).join(''))
  return ends.find((end) => findCodes(end, options).length > 0) ?? words.at(-1) ?? ''
}
