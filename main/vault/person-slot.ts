/** @file A person's own slot: made with their passphrase, and renewed at sign-in when it fell behind. */
import { newBox, openTransfer, peersOf, withPeers } from './transfer.ts'
import type { PassphraseSlot } from './key-slots.ts'
import { createSigner } from './signing.ts'
import { unwrapWithPassphrase, wrapForPassphrase, type VaultKeys } from './vault-keys.ts'

/** @param peers public signing keys of those who may hand keys to this person later */
export function newPersonSlot(
  head: Pick<PassphraseSlot, 'id' | 'tile' | 'kdf'>,
  dbId: string,
  kek: Uint8Array,
  keys: VaultKeys,
  peers: readonly Uint8Array[],
): PassphraseSlot {
  const slot = wrapForPassphrase(head, dbId, kek, keys)
  return { ...slot, box: newBox(kek, dbId, slot, createSigner(keys.usk), peers) }
}

/**
 * The keys, those handed over since the last sign-in before those in the slot.
 * @returns `null`: not the passphrase of this slot. `refused`: the passphrase is right, and a
 * transfer waits that was made by nobody whom the slot names
 */
export function openPersonSlot(
  slot: PassphraseSlot,
  dbId: string,
  kek: Uint8Array,
): VaultKeys | 'refused' | null {
  const own = unwrapWithPassphrase(slot, dbId, kek)
  if (own === null || slot.transfer === undefined) return own
  const handed = openTransfer(dbId, slot, kek)
  return handed === null ? 'refused' : { ...handed, usk: own.usk }
}

/**
 * What the slot should be from now on: keys that were handed over wrapped in it, a box where a slot of
 * version 1 has none, the peers of today. @returns `null`: it is so already
 */
export function renewedSlot(
  slot: PassphraseSlot,
  dbId: string,
  kek: Uint8Array,
  keys: VaultKeys,
  peers: readonly Uint8Array[],
): PassphraseSlot | null {
  const { box, transfer, ...rest } = slot
  if (box === undefined) return newPersonSlot(rest, dbId, kek, keys, peers)
  const known = peersOf(kek, dbId, slot) ?? []
  if (transfer === undefined && samePeers(known, peers)) return null
  const wrapped = wrapForPassphrase(rest, dbId, kek, keys)
  return { ...wrapped, box: withPeers(box, kek, dbId, slot, peers) }
}

function samePeers(one: readonly Uint8Array[], other: readonly Uint8Array[]): boolean {
  const names = (keys: readonly Uint8Array[]) =>
    keys.map((key) => Buffer.from(key).toString('hex')).sort()
  return names(one).join() === names(other).join()
}
