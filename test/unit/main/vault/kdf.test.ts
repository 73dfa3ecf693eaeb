import fc from 'fast-check'
import { argon2Sync } from 'node:crypto'
import { expect, test } from 'vitest'
import { costFor, derivePassphraseKey, kdfFloor, newKdf } from '#main/vault/kdf.ts'
import { suggestPassphrase } from '#main/vault/passphrase.ts'

test('gives what another Argon2id gives, at the floor (ASVS 11.4.2, 11.4.4)', async () => {
  const kdf = newKdf(kdfFloor)
  const other = argon2Sync('argon2id', {
    message: Buffer.from('ជំរាបសួរ lantern', 'utf8'),
    nonce: Buffer.from(kdf.salt, 'hex'),
    parallelism: 4,
    tagLength: 32,
    memory: 65_536,
    passes: 3,
  })
  const ours = await derivePassphraseKey(' ជំរាបសួរ lantern ', kdf)
  expect(Buffer.from(ours).toString('hex')).toBe(other.toString('hex'))
})

test('the other Argon2id is right by the vector of RFC 9106', () => {
  const tag = argon2Sync('argon2id', {
    message: Buffer.alloc(32, 1),
    nonce: Buffer.alloc(16, 2),
    secret: Buffer.alloc(8, 3),
    associatedData: Buffer.alloc(12, 4),
    parallelism: 4,
    tagLength: 32,
    memory: 32,
    passes: 3,
  })
  expect(tag.toString('hex')).toBe(
    '0d640df58d78766c08c037a34a8b53c9d01ef0452d75b65eb52520e96b01e659',
  )
})

test('aims at a second, never below the floor and never above the cap', () => {
  fc.assert(
    fc.property(fc.double({ min: 0, max: 60_000, noNaN: true }), (floor) => {
      const { m, t } = costFor(floor)
      expect(m).toBeGreaterThanOrEqual(65_536)
      expect(m).toBeLessThanOrEqual(262_144)
      expect(t).toBeGreaterThanOrEqual(3)
      expect(t).toBeLessThanOrEqual(10)
      const expected = floor * ((m * t) / (65_536 * 3))
      if (floor <= 1_000) expect(expected).toBeLessThanOrEqual(1_000.001)
    }),
  )
  expect(costFor(2_000)).toEqual({ m: 65_536, t: 3 })
  expect(costFor(400)).toEqual({ m: 163_840, t: 3 })
  expect(costFor(50)).toEqual({ m: 262_144, t: 10 })
})

test('suggests six different-looking words worth 66 bits', () => {
  const { passphrase, bits } = suggestPassphrase()
  expect(bits).toBe(66)
  expect(passphrase).toMatch(/^[a-z]{3,8}( [a-z]{3,8}){5}$/)
  expect(suggestPassphrase().passphrase).not.toBe(passphrase)
})
