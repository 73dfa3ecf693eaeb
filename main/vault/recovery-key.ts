/**
 * @file The recovery key on paper: 160 random bits as eight groups of four characters, each with a
 * fifth that finds every single wrong character, every swap inside the group and groups in the wrong order.
 */
import { randomBytes } from 'node:crypto'
import { AppError } from '#shared/errors.ts'

/** Crockford's: no I, L, O or U, so that nothing looks like something else. */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const groups = 8
const groupLength = 5
const keyBytes = 20

export const newRecoveryKey = (): Uint8Array => new Uint8Array(randomBytes(keyBytes))

/** `XXXXC-XXXXC-…`: eight groups. */
export function formatRecoveryKey(key: Uint8Array): string {
  const symbols = symbolsOf(key)
  return Array.from({ length: groups }, (_, group) => {
    const data = symbols.slice(group * 4, group * 4 + 4)
    return [...data, checkSymbol(data, group)].map((symbol) => alphabet.charAt(symbol)).join('')
  }).join('-')
}

/**
 * Forgives case, spaces, dashes, and O for 0, I or L for 1.
 * @throws AppError `wrongRecoveryKey` with the groups that do not add up, as `group1` … `group8`
 */
export function parseRecoveryKey(typed: string): Uint8Array {
  const found = splitGroups(typed)
  const wrong = found.groups
    .map((text, group) => (groupIsRight(text, group) ? null : `group${String(group + 1)}`))
    .filter((name) => name !== null)
  if (wrong.length > 0)
    throw new AppError('wrongRecoveryKey', { fields: found.separated ? wrong : wrong.slice(0, 1) })
  const symbols = found.groups.flatMap((text) => symbolsIn(text).slice(0, 4))
  return bytesOf(symbols)
}

/** @returns names of the groups in which two keys differ */
export function differingGroups(a: Uint8Array, b: Uint8Array): readonly string[] {
  const [one, other] = [symbolsOf(a), symbolsOf(b)]
  return Array.from({ length: groups }, (_, group) => group)
    .filter((group) =>
      [0, 1, 2, 3].some((place) => one[group * 4 + place] !== other[group * 4 + place]),
    )
    .map((group) => `group${String(group + 1)}`)
}

/** As typed, when it was typed in eight groups; else cut every five, and then only the first wrong one is sure. */
function splitGroups(typed: string): { separated: boolean; groups: readonly string[] } {
  const clean = typed.normalize('NFKC').toUpperCase().replaceAll('O', '0').replaceAll(/[IL]/g, '1')
  const separated = clean.split(/[\s\p{Pd}_.,]+/u).filter((group) => group !== '')
  if (separated.length === groups) return { separated: true, groups: separated }
  const run = separated.join('')
  const cut = Array.from({ length: groups }, (_, group) =>
    group === groups - 1
      ? run.slice(group * groupLength)
      : run.slice(group * groupLength, (group + 1) * groupLength),
  )
  return { separated: false, groups: cut }
}

function groupIsRight(text: string, group: number): boolean {
  const symbols = symbolsIn(text)
  if (symbols.length !== groupLength || symbols.includes(-1)) return false
  return symbols[4] === checkSymbol(symbols.slice(0, 4), group)
}

const symbolsIn = (text: string): readonly number[] =>
  Array.from(text, (character) => alphabet.indexOf(character))

/** A weighted sum in GF(32): five different weights, and one more for the group's place. */
function checkSymbol(data: readonly number[], group: number): number {
  return data.reduce(
    (sum, symbol, place) => sum ^ multiply(symbol, place + 2),
    multiply(group, groupLength + 2),
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

function symbolsOf(key: Uint8Array): readonly number[] {
  const bits = [...key].map((byte) => byte.toString(2).padStart(8, '0')).join('')
  return (bits.match(/.{5}/g) ?? []).map((five) => Number.parseInt(five, 2))
}

function bytesOf(symbols: readonly number[]): Uint8Array {
  const bits = symbols.map((symbol) => symbol.toString(2).padStart(5, '0')).join('')
  return Uint8Array.from(bits.match(/.{8}/g) ?? [], (eight) => Number.parseInt(eight, 2))
}
