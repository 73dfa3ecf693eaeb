/** @file Random bytes that need not be secret: nonces and ids. Keys never come from here. */
import { randomFillSync } from 'node:crypto'

/** Each draw asks the system, which takes longer than sealing a value: many are drawn at once. */
const drawn = Buffer.alloc(3072)
let given = drawn.length

/** Given out once and never again. */
export function publicRandom(length: number): Buffer {
  if (length > drawn.length - given) {
    randomFillSync(drawn)
    given = 0
  }
  const bytes = Buffer.from(drawn.subarray(given, given + length))
  given += length
  return bytes
}
