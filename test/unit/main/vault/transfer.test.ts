/** @file Keys that are handed to a person whose passphrase is not at hand (ASVS 11.6.1). */
import { expect, test } from 'vitest'
import { newId, newKey } from '#main/vault/encryption.ts'
import { kdfFloor, newKdf } from '#main/vault/kdf.ts'
import type { PassphraseSlot } from '#main/vault/key-slots.ts'
import { newPersonSlot, openPersonSlot, renewedSlot } from '#main/vault/person-slot.ts'
import { createSigner } from '#main/vault/signing.ts'
import { isOwnBox, openTransfer, sealTransfer } from '#main/vault/transfer.ts'
import { newVaultKeys, wrapForPassphrase } from '#main/vault/vault-keys.ts'

const dbId = newId()
const tile = { colour: 'teal', animal: 'heron' }
const officer = createSigner(newKey())
const stranger = createSigner(newKey())

function person(peers: readonly Uint8Array[] = [officer.publicKey]) {
  const keys = newVaultKeys()
  const kek = newKey()
  const head = { id: newId(), tile, kdf: newKdf(kdfFloor) }
  const slot = newPersonSlot(head, dbId, kek, keys, peers)
  return { keys, kek, slot }
}

function withBox(slot: PassphraseSlot) {
  const { box } = slot
  if (box === undefined) throw new Error('no box')
  return { ...slot, box }
}

const asHex = (keys: object) =>
  Object.fromEntries(
    Object.entries(keys).map(([name, key]) => [
      name,
      key === null ? null : Buffer.from(key as Uint8Array).toString('hex'),
    ]),
  )

test('new keys reach the person, and their own signing key stays', () => {
  const { keys, kek, slot } = person()
  const { dek, kid } = newVaultKeys()
  const handed = { dek, kid, kex: null }
  const transfer = sealTransfer(dbId, withBox(slot), handed, officer)
  const opened = openPersonSlot({ ...slot, transfer }, dbId, kek)
  if (opened === null || opened === 'refused') throw new Error('not opened')
  expect(asHex(opened)).toEqual(asHex({ ...handed, usk: keys.usk }))
})

test('after the next sign-in the slot needs the transfer no more', () => {
  const { kek, slot } = person()
  const handed = { ...newVaultKeys(), kex: null }
  const transfer = sealTransfer(dbId, withBox(slot), handed, officer)
  const keys = openPersonSlot({ ...slot, transfer }, dbId, kek)
  if (keys === null || keys === 'refused') throw new Error('not opened')
  const peers = [officer.publicKey, stranger.publicKey]
  const renewed = renewedSlot({ ...slot, transfer }, dbId, kek, keys, peers)
  if (renewed === null) throw new Error('nothing to renew')
  expect(renewed.transfer).toBeUndefined()
  const again = openPersonSlot(renewed, dbId, kek)
  expect(again === null || again === 'refused' ? null : asHex(again)).toEqual(asHex(keys))
  expect(renewedSlot(renewed, dbId, kek, keys, [...peers].reverse())).toBeNull()
})

test('a transfer by somebody whom the slot does not name is refused, not taken for a wrong passphrase', () => {
  const { kek, slot } = person()
  const transfer = sealTransfer(dbId, withBox(slot), newVaultKeys(), stranger)
  expect(openPersonSlot({ ...slot, transfer }, dbId, kek)).toBe('refused')
  expect(openPersonSlot({ ...slot, transfer }, dbId, newKey())).toBeNull()
})

test('a transfer to one person opens nothing for another', () => {
  const [one, other] = [person(), person()]
  const transfer = sealTransfer(dbId, withBox(one.slot), newVaultKeys(), officer)
  expect(openTransfer(dbId, { ...other.slot, transfer }, other.kek)).toBeNull()
})

test.each(['by', 'ephemeral', 'dek', 'kid', 'sig'] as const)(
  'a transfer whose %s was changed is refused',
  (name) => {
    const { kek, slot } = person()
    const transfer = sealTransfer(dbId, withBox(slot), newVaultKeys(), officer)
    const value = transfer[name] ?? ''
    const changed = (value.startsWith('0') ? '1' : '0') + value.slice(1)
    expect(
      openTransfer(dbId, { ...slot, transfer: { ...transfer, [name]: changed } }, kek),
    ).toBeNull()
  },
)

test('only a box that the person signed themselves may receive keys', () => {
  const { keys, slot } = person()
  const { publicKey } = createSigner(keys.usk)
  expect(isOwnBox(dbId, slot, publicKey)).toBe(true)
  expect(isOwnBox(dbId, slot, stranger.publicKey)).toBe(false)
  const swapped = { ...slot, box: { ...withBox(slot).box, pub: withBox(person().slot).box.pub } }
  expect(isOwnBox(dbId, swapped, publicKey)).toBe(false)
})

test('a slot of version 1 gets its box at the next sign-in', () => {
  const { keys, kek, slot } = person()
  const { id, tile: shown, kdf } = slot
  const old = wrapForPassphrase({ id, tile: shown, kdf }, dbId, kek, keys)
  const renewed = renewedSlot(old, dbId, kek, keys, [officer.publicKey])
  expect(renewed?.box).toBeDefined()
  const opened = renewed && openPersonSlot(renewed, dbId, kek)
  expect(opened === null || opened === 'refused' ? null : asHex(opened)).toEqual(asHex(keys))
})
