import fc from 'fast-check'
import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { canonicalJson, type Json } from '#main/vault/canonical-json.ts'
import { deriveKey, hmac, newId, newKey } from '#main/vault/encryption.ts'
import { kdfFloor, newKdf } from '#main/vault/kdf.ts'
import { encodeKeySlots, isAuthentic, newKeySlots, parseKeySlots } from '#main/vault/key-slots.ts'
import { newPersonSlot, openPersonSlot } from '#main/vault/person-slot.ts'
import { createSigner } from '#main/vault/signing.ts'
import { sealTransfer } from '#main/vault/transfer.ts'
import {
  newVaultKeys,
  unwrapWithPassphrase,
  unwrapWithRecoveryKey,
  unwrapInvitation,
  wrapForInvitation,
  wrapForPassphrase,
  wrapForRecovery,
} from '#main/vault/vault-keys.ts'

const dbId = newId()
const keys = newVaultKeys()
const [kek, recoveryKey] = [newKey(), newKey().slice(0, 20)]
const tile = { colour: 'teal', animal: 'heron' }
const signer = createSigner(keys.usk)
const whole = newPersonSlot({ id: newId(), tile, kdf: newKdf(kdfFloor) }, dbId, kek, keys, [
  signer.publicKey,
])
if (whole.box === undefined) throw new Error('a new slot has a box')
const passphraseSlot = {
  ...whole,
  transfer: sealTransfer(dbId, { ...whole, box: whole.box }, keys, signer),
}
const code = newKey()
const invitationSlot = wrapForInvitation({ id: newId(), kdf: newKdf(kdfFloor) }, dbId, code, keys)
const recoverySlot = wrapForRecovery(newId(), dbId, recoveryKey, keys)
const content = newKeySlots({
  dbId,
  epoch: 7,
  anchor: { seq: 12, head: 'ab'.repeat(32), at: '2026-11-22T08:00:00.000Z' },
  slots: [passphraseSlot, recoverySlot, invitationSlot],
})
const text = encodeKeySlots(content, keys.dek)

type Path = readonly (string | number)[]

function paths(value: unknown, at: Path = []): readonly Path[] {
  if (value === null || typeof value !== 'object') return [at]
  return Object.entries(value).flatMap(([key, inner]) => paths(inner, [...at, key]))
}

/** The same file with one leaf changed to something of its own kind. */
function edited(path: Path): Record<string, Json> {
  const file = JSON.parse(text) as Record<string, Json>
  const last = path.at(-1) ?? ''
  let place = file
  for (const step of path.slice(0, -1)) place = place[step] as Record<string, Json>
  const old = place[last]
  if (typeof old === 'number') place[last] = old + 1
  else if (typeof old === 'string')
    place[last] = /^[0-9a-f]{2,}$/.test(old)
      ? (old.startsWith('0') ? '1' : '0') + old.slice(1)
      : old.replace(/.$/, (character) => (character === 'x' ? 'y' : 'x'))
  return file
}

/** What somebody without a key can do: make the sum fit. */
function withSum(file: Record<string, Json>): Record<string, Json> {
  const rest = Object.fromEntries(Object.entries(file).filter(([name]) => name !== 'sum'))
  return { ...rest, sum: createHash('sha256').update(canonicalJson(rest)).digest('hex') }
}

function refusal(file: Json): string {
  try {
    const found = parseKeySlots(JSON.stringify(file))
    return isAuthentic(found, keys.dek) ? 'accepted' : 'tampered'
  } catch (error) {
    return (error as { code: string }).code
  }
}

const asBuffers = (all: Record<string, Uint8Array>) =>
  Object.fromEntries(Object.entries(all).map(([name, key]) => [name, Buffer.from(key)]))

test('what is written is what is read, and it opens with passphrase and recovery key', () => {
  const found = parseKeySlots(text)
  expect(found.content).toEqual(content)
  expect(isAuthentic(found, keys.dek)).toBe(true)
  expect(isAuthentic(found, newKey())).toBe(false)
  expect(unwrapWithPassphrase(passphraseSlot, dbId, kek)).toEqual(asBuffers(keys))
  const { dek, kid, kex } = keys
  expect(unwrapWithRecoveryKey(recoverySlot, dbId, recoveryKey)).toEqual(
    asBuffers({ dek, kid, kex }),
  )
  expect(unwrapInvitation(invitationSlot, dbId, code)).toEqual(asBuffers({ dek, kid, kex }))
  expect(unwrapInvitation(invitationSlot, dbId, newKey())).toBeNull()
  expect(openPersonSlot(passphraseSlot, dbId, kek)).toEqual(asBuffers(keys))
})

test('the file keeps its names', () => {
  const file = JSON.parse(text) as { slots: object[] }
  expect(Object.keys(file)).toEqual([
    'format',
    'v',
    'dbId',
    'epoch',
    'anchor',
    'slots',
    'mac',
    'sum',
  ])
  expect(file).toMatchObject({ format: 'tessera-keys', v: 2 })
  expect(Object.keys(file.slots[0] ?? {}).sort()).toEqual([
    'box',
    'dek',
    'id',
    'kdf',
    'kex',
    'kid',
    'tile',
    'transfer',
    'type',
    'usk',
  ])
  expect(Object.keys(file.slots[1] ?? {}).sort()).toEqual(['dek', 'id', 'kex', 'kid', 'type'])
  expect(Object.keys(file.slots[2] ?? {}).sort()).toEqual([
    'dek',
    'id',
    'kdf',
    'kex',
    'kid',
    'type',
  ])
})

test('a file of version 1, whose slots have no boxes, is read, and written as version 2', () => {
  const { id, kdf } = passphraseSlot
  const old = wrapForPassphrase({ id, tile, kdf }, dbId, kek, keys)
  const first = { ...content, v: 1 as const, slots: [old, recoverySlot] }
  const mac = Buffer.from(hmac(deriveKey(keys.dek, 'slots'), canonicalJson(first))).toString('hex')
  const found = parseKeySlots(JSON.stringify(withSum({ ...first, mac })))
  expect(isAuthentic(found, keys.dek)).toBe(true)
  expect(found.content.v).toBe(1)
  expect(parseKeySlots(encodeKeySlots(found.content, keys.dek)).content.v).toBe(2)
})

describe('every field', () => {
  test.each(paths(JSON.parse(text)).map((path) => [path.join('.'), path] as const))(
    'a change of %s is refused, also when the sum was made to fit',
    (name, path) => {
      const file = edited(path)
      const expected = name === 'v' ? 'newerVersion' : 'keySlotsDamaged'
      expect(refusal(file)).toBe(expected)
      if (name !== 'sum') expect(refusal(withSum(file))).not.toBe('accepted')
    },
  )

  test.each(['id', 'type', 'kdf', 'dek', 'kid', 'kex', 'usk'] as const)(
    'a slot whose %s was changed does not open',
    (field) => {
      const changed = {
        id: { id: newId() },
        type: { type: 'recovery' as never },
        kdf: { kdf: { ...passphraseSlot.kdf, t: 4 } },
        dek: { dek: passphraseSlot.usk },
        kid: { kid: passphraseSlot.kex },
        kex: { kex: passphraseSlot.kid },
        usk: { usk: passphraseSlot.dek },
      }[field]
      expect(unwrapWithPassphrase({ ...passphraseSlot, ...changed }, dbId, kek)).toBeNull()
      expect(unwrapWithPassphrase(passphraseSlot, newId(), kek)).toBeNull()
    },
  )
})

test.each([
  ['a cheaper memory', { m: 65_535 }],
  ['fewer passes', { t: 2 }],
  ['fewer lanes', { p: 3 }],
  ['a memory that would exhaust the computer', { m: 262_145 }],
  ['endless passes', { t: 11 }],
  ['another function', { alg: 'pbkdf2' }],
  ['a short salt', { salt: 'ab' }],
])('%s is refused as damage before anything is computed', (_name, kdf) => {
  const weak = { ...passphraseSlot, kdf: { ...passphraseSlot.kdf, ...kdf } }
  const file = { ...content, slots: [weak, recoverySlot] }
  expect(refusal(withSum({ ...file, mac: '00'.repeat(32) }))).toBe('keySlotsDamaged')
})

test('any text is read or refused with a named error', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.json(),
        fc.integer({ min: 0, max: text.trimEnd().length - 1 }).map((at) => text.slice(0, at)),
      ),
      (input) => {
        expect(() => parseKeySlots(input)).toThrow(
          expect.objectContaining({ code: 'keySlotsDamaged' }) as Error,
        )
      },
    ),
  )
})

test('canonical text does not depend on the order of keys', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      const json = JSON.parse(JSON.stringify(value)) as Json
      expect(JSON.parse(canonicalJson(json))).toEqual(json)
      expect(canonicalJson(reversed(json))).toBe(canonicalJson(json))
    }),
  )
})

function reversed(value: Json): Json {
  if (value === null || typeof value !== 'object') return value
  if (Array.isArray(value)) return (value as readonly Json[]).map(reversed)
  const entries = Object.entries(value as Record<string, Json>)
  return Object.fromEntries(entries.reverse().map(([key, inner]) => [key, reversed(inner)]))
}
