/** @file Passphrases: how they are read, and how good ones are made. */
import { randomInt } from 'node:crypto'
import { wordlist } from '@scure/bip39/wordlists/english.js'

const words = 6

/** However a keyboard composed it, and whatever slipped in around it, it is the same passphrase. */
export const normalisePassphrase = (passphrase: string): string =>
  passphrase.normalize('NFKC').trim()

/** Six words of a list of 2,048 that differ in their first four letters: 66 bits. */
export function suggestPassphrase(): { passphrase: string; bits: number } {
  const chosen = Array.from({ length: words }, () => wordlist[randomInt(wordlist.length)])
  return { passphrase: chosen.join(' '), bits: words * Math.log2(wordlist.length) }
}

/** Fewer characters than this are guessed at once; the meter on screen says more than this line. */
export const shortestPassphrase = 8
