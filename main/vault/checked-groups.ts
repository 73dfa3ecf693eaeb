/**
 * @file Symbols on paper, in groups of four, each with a fifth that finds every single wrong
 * character, every swap inside the group, and groups in the wrong order.
 */

/** Crockford's: no I, L, O or U, so that nothing looks like something else. */
export const paperAlphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const groupLength = 5

export interface PaperShape {
  readonly groups: number
  /** The place of the first group, at most 31 with the last: papers of one kind do not pass for another. */
  readonly firstPlace: number
}

/** `XXXXC-XXXXC-…`: four symbols from 0 to 31 and a check in each group. */
export function formatGroups(symbols: readonly number[], { groups, firstPlace }: PaperShape) {
  return Array.from({ length: groups }, (_, group) => {
    const data = symbols.slice(group * 4, group * 4 + 4)
    return [...data, checkSymbol(data, firstPlace + group)]
      .map((symbol) => paperAlphabet.charAt(symbol))
      .join('')
  }).join('-')
}

export interface TypedGroups {
  readonly symbols: readonly number[]
  /** Numbers from 1 of the groups that do not add up; then `symbols` means nothing. */
  readonly wrong: readonly number[]
}

/** Forgives case, spaces, dashes, and O for 0, I or L for 1. */
export function readGroups(typed: string, shape: PaperShape): TypedGroups {
  const found = splitGroups(typed, shape.groups)
  const wrong = found.groups.flatMap((text, group) =>
    groupIsRight(text, shape.firstPlace + group) ? [] : [group + 1],
  )
  return {
    symbols: found.groups.flatMap((text) => symbolsIn(text).slice(0, 4)),
    wrong: found.separated ? wrong : wrong.slice(0, 1),
  }
}

/** What was typed between spaces and dashes, as it stands on paper: in capitals, O for 0, I or L for 1 forgiven. */
export function typedParts(typed: string): readonly string[] {
  const clean = typed.normalize('NFKC').toUpperCase().replaceAll('O', '0').replaceAll(/[IL]/g, '1')
  return clean.split(/[\s\p{Pd}_.,]+/u).filter((group) => group !== '')
}

/** As typed, when it was typed in groups; else cut every five, and then only the first wrong one is sure. */
function splitGroups(
  typed: string,
  count: number,
): { separated: boolean; groups: readonly string[] } {
  const separated = typedParts(typed)
  if (separated.length === count) return { separated: true, groups: separated }
  const run = separated.join('')
  const cut = Array.from({ length: count }, (_, group) =>
    group === count - 1
      ? run.slice(group * groupLength)
      : run.slice(group * groupLength, (group + 1) * groupLength),
  )
  return { separated: false, groups: cut }
}

function groupIsRight(text: string, place: number): boolean {
  const symbols = symbolsIn(text)
  if (symbols.length !== groupLength || symbols.includes(-1)) return false
  return symbols[4] === checkSymbol(symbols.slice(0, 4), place)
}

const symbolsIn = (text: string): readonly number[] =>
  Array.from(text, (character) => paperAlphabet.indexOf(character))

/** A weighted sum in GF(32): five different weights, and one more for the group's place. */
function checkSymbol(data: readonly number[], place: number): number {
  return data.reduce(
    (sum, symbol, index) => sum ^ multiply(symbol, index + 2),
    multiply(place, groupLength + 2),
  )
}

/** Carry-less product modulo x^5 + x^2 + 1. */
function multiply(a: number, b: number): number {
  let product = 0
  for (let bit = 4; bit >= 0; bit--) {
    product <<= 1
    if (product & 32) product ^= 37
    if ((b >> bit) & 1) product ^= a
  }
  return product
}

/** Numbers below `2 ** length` as bits, the highest first. */
export function bitsOf(numbers: Iterable<number>, length: number): string {
  return Array.from(numbers, (number) => number.toString(2).padStart(length, '0')).join('')
}

/** The other way round; bits that fill no number are left out. */
export function numbersOf(bits: string, length: number): readonly number[] {
  const whole = bits.match(new RegExp(`.{${String(length)}}`, 'g')) ?? []
  return whole.map((some) => Number.parseInt(some, 2))
}

export const symbolsOf = (bytes: Uint8Array): readonly number[] => numbersOf(bitsOf(bytes, 8), 5)

export const bytesOf = (symbols: readonly number[]): Uint8Array =>
  Uint8Array.from(numbersOf(bitsOf(symbols, 5), 8))
