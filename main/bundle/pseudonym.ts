/** @file Names without a name: stable under one agreement, without relation between two. */
import { createHmac, hkdfSync } from 'node:crypto'

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'
/** 80 bits: a collision among 20,000 cases has a chance of 1.7e-16. */
const characters = 16

/** RFC 4648 base32 of the first 80 bits. */
function base32(bytes: Uint8Array): string {
  let bits = 0n
  for (const byte of bytes.subarray(0, 10)) bits = bits * 256n + BigInt(byte)
  let text = ''
  for (let index = characters - 1; index >= 0; index--) {
    text += alphabet.charAt(Number((bits >> BigInt(index * 5)) & 31n))
  }
  return text
}

/** @param root 32 random bytes of the organisation in base64 */
export function agreementKey(root: string, agreementId: string): Uint8Array {
  const info = `ps|v1|${agreementId}`
  return new Uint8Array(
    hkdfSync('sha256', Buffer.from(root, 'base64'), new Uint8Array(0), info, 32),
  )
}

/** Taken over our random id of the person, never over a name or anything else that can be guessed. */
export function pseudonymOf(key: Uint8Array, personId: string): string {
  return base32(createHmac('sha256', key).update(personId, 'utf8').digest())
}
