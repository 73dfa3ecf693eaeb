/** @file The code a new colleague types once: 80 random bits as four groups of four characters. */
import { randomBytes } from 'node:crypto'
import { paperAlphabet, typedParts } from './checked-groups.ts'

const symbols = 16

const inGroups = (text: string): string => (text.match(/.{4}/g) ?? []).join('-')

/** `XXXX-XXXX-XXXX-XXXX`. */
export function newInvitationCode(): string {
  const drawn = Array.from(randomBytes(symbols), (byte) => paperAlphabet.charAt(byte & 31))
  return inGroups(drawn.join(''))
}

/** As it was given out, however it was typed. @returns `null` for what is no code at all */
export function readInvitationCode(typed: string): string | null {
  const text = typedParts(typed).join('')
  const whole = Array.from(text).every((symbol) => paperAlphabet.includes(symbol))
  return whole && text.length === symbols ? inGroups(text) : null
}
