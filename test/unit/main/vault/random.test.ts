import { expect, test } from 'vitest'
import { publicRandom } from '#main/vault/random.ts'

test('nothing is given out twice, however much is drawn', () => {
  const nonces = Array.from({ length: 20_000 }, () => publicRandom(12).toString('hex'))
  expect(new Set(nonces).size).toBe(nonces.length)
  expect(nonces.every((nonce) => nonce.length === 24)).toBe(true)
})

test('what was given stays as it is when more is drawn', () => {
  const first = publicRandom(16)
  const kept = first.toString('hex')
  for (let draw = 0; draw < 1000; draw++) publicRandom(16)
  expect(first.toString('hex')).toBe(kept)
  expect(kept).not.toBe('0'.repeat(32))
})

test('every bit is as often set as not', () => {
  const bytes = Array.from({ length: 4000 }, () => [...publicRandom(16)]).flat()
  for (let bit = 0; bit < 8; bit++) {
    const set = bytes.filter((byte) => (byte >> bit) % 2 === 1).length
    // 64,000 coins: 1,300 away from the half is more than ten standard deviations.
    expect(Math.abs(set - bytes.length / 2)).toBeLessThan(1300)
  }
})
