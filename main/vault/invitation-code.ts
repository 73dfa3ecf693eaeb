/** @file The code a new colleague types once: 80 random bits as four groups of four characters. */
import { randomBytes } from 'node:crypto'

/** Crockford's, as on the recovery key: nothing in it looks like something else. */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const symbols = 16

/** `XXXX-XXXX-XXXX-XXXX`. */
export function newInvitationCode(): string {
  const text = Array.from(randomBytes(symbols), (byte) => alphabet.charAt(byte & 31)).join('')
  return (text.match(/.{4}/g) ?? []).join('-')
}

/**
 * As it was given out, however it was typed: case, spaces, dashes, O for 0, I or L for 1.
 * @returns `null` for what is no code at all
 */
export function readInvitationCode(typed: string): string | null {
  const clean = typed
    .normalize('NFKC')
    .toUpperCase()
    .replaceAll('O', '0')
    .replaceAll(/[IL]/g, '1')
    .replaceAll(/[\s\p{Pd}_.,]+/gu, '')
  const whole =
    clean.length === symbols && Array.from(clean).every((symbol) => alphabet.includes(symbol))
  return whole ? (clean.match(/.{4}/g) ?? []).join('-') : null
}
