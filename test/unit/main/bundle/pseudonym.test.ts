import { createHmac, hkdfSync } from 'node:crypto'
import { randomBytes } from 'node:crypto'
import { expect, test } from 'vitest'
import { agreementKey, pseudonymOf } from '#main/bundle/pseudonym.ts'

const root = Buffer.alloc(32, 7).toString('base64')
const persons = Array.from({ length: 5000 }, (_, n) => n.toString(16).padStart(32, '0'))

test('is HMAC-SHA-256 under HKDF(root, "ps|v1|" + agreement), 80 bits in base32', () => {
  const key = hkdfSync('sha256', Buffer.alloc(32, 7), '', 'ps|v1|agreement', 32)
  const digest = createHmac('sha256', Buffer.from(key)).update('person').digest()
  const bits = [...digest.subarray(0, 10)].map((byte) => byte.toString(2).padStart(8, '0')).join('')
  const letters = (bits.match(/.{5}/g) ?? []).map(
    (five) => 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'[parseInt(five, 2)],
  )
  expect(pseudonymOf(agreementKey(root, 'agreement'), 'person')).toBe(letters.join(''))
})

test('is the same for the same person and agreement, and unlike under any other', () => {
  const [one, two] = [agreementKey(root, 'one'), agreementKey(root, 'two')]
  const first = persons.map((person) => pseudonymOf(one, person))
  expect(persons.map((person) => pseudonymOf(agreementKey(root, 'one'), person))).toEqual(first)
  const second = new Set(persons.map((person) => pseudonymOf(two, person)))
  expect(first.filter((pseudonym) => second.has(pseudonym))).toEqual([])
  expect(new Set(first).size).toBe(persons.length)
})

test('spreads evenly over the alphabet, whatever the ids look like', () => {
  const key = agreementKey(randomBytes(32).toString('base64'), 'one')
  const counts = new Map<string, number>()
  for (const person of persons) {
    const letter = pseudonymOf(key, person).charAt(0)
    counts.set(letter, (counts.get(letter) ?? 0) + 1)
  }
  const expected = persons.length / 32
  const chiSquared = [...counts.values()].reduce(
    (sum, n) => sum + (n - expected) ** 2 / expected,
    0,
  )
  // 31 degrees of freedom: beyond 80 is less likely than one in a million.
  expect(chiSquared).toBeLessThan(80)
})
