/** @file From a passphrase, a recovery key or trustee cards to the vault's keys. */
import { AppError } from '#shared/errors.ts'
import { newKey } from './encryption.ts'
import { derivePassphraseKey, newKdf, type KdfCost } from './kdf.ts'
import { readKeySlots } from './key-slot-file.ts'
import { isAuthentic, type FoundKeySlots, type KeySlots, type PassphraseSlot } from './key-slots.ts'
import { newPersonSlot, openPersonSlot, renewedSlot } from './person-slot.ts'
import { openPaperSlot, secretOfProof, type RecoveryProof } from './recovery-proof.ts'
import { createSigner } from './signing.ts'
import { type RecoveredKeys, type VaultKeys } from './vault-keys.ts'

export interface Unlocked {
  readonly keySlots: KeySlots
  readonly keys: VaultKeys
  readonly slotId: string
}

export interface UnlockedSlot extends Unlocked {
  /** The slot as it should be from now on, see person-slot.ts; `null`: it is so already. */
  renewed(peers: readonly Uint8Array[]): PassphraseSlot | null
}

/**
 * @returns `null`: wrong passphrase
 * @throws AppError `notFound`, `keySlotsDamaged`, `newerVersion`
 */
export async function unlockSlot(
  folder: string,
  slotId: string,
  passphrase: string,
): Promise<UnlockedSlot | null> {
  const found = readKeySlots(folder)
  const slot = passphraseSlots(found.content).find(({ id }) => id === slotId)
  if (slot === undefined) throw new AppError('notFound', { fields: ['slot'] })
  const kek = await derivePassphraseKey(passphrase, slot.kdf)
  const { dbId } = found.content
  const keys = openPersonSlot(slot, dbId, kek)
  if (keys === null) return null
  if (keys === 'refused') throw new AppError('keySlotsDamaged', { reason: 'transfer' })
  expectAuthentic(found, keys.dek)
  const renewed = (peers: readonly Uint8Array[]) => renewedSlot(slot, dbId, kek, keys, peers)
  return { keySlots: found.content, keys, slotId, renewed }
}

export interface Recovered extends Unlocked {
  /** What `keyslots.json` must hold once the vault was seen to open. */
  readonly newSlots: KeySlots['slots']
  /** Every key, also those that the person's role goes without: new papers are made with them. */
  readonly recovered: RecoveredKeys
}

/**
 * The paper itself stays good until its successor was typed back: see papers.ts.
 * @param slotId whose passphrase is replaced; `null` only where there is one person
 * @throws AppError `wrongRecoveryKey`, `wrongCards`, `invalidInput`, `notFound`, `keySlotsDamaged`, `newerVersion`
 */
export async function recoverSlot(
  folder: string,
  proof: RecoveryProof,
  slotId: string | null,
  newPassphrase: string,
  cost: KdfCost,
): Promise<Recovered> {
  const secret = await secretOfProof(proof)
  const found = readKeySlots(folder)
  const { content } = found
  const recovered = openPaperSlot(content, proof.way, secret)
  expectAuthentic(found, recovered.dek)
  const slot = chooseSlot(content, slotId)
  // Keys of a new role may still wait to be taken over.
  const held = slot.transfer ?? slot
  const keys: VaultKeys = {
    // The session wipes its keys when it closes.
    dek: recovered.dek.slice(),
    // A role without a key does not gain it by recovery.
    kid: held.kid === null ? null : recovered.kid.slice(),
    kex: held.kex === null ? null : recovered.kex.slice(),
    usk: newKey(),
  }
  const head = { id: slot.id, tile: slot.tile, kdf: newKdf(cost) }
  const kek = await derivePassphraseKey(newPassphrase, head.kdf)
  const { publicKey } = createSigner(keys.usk)
  const fresh = newPersonSlot(head, content.dbId, kek, keys, [publicKey])
  // Papers and the codes of others stay good. The old slot goes, and a code for the same person with it.
  const newSlots = [...content.slots.filter((other) => other.id !== slot.id), fresh]
  return { keySlots: content, keys, slotId: slot.id, newSlots, recovered }
}

function chooseSlot(content: KeySlots, slotId: string | null): PassphraseSlot {
  const slots = passphraseSlots(content)
  const [only] = slots
  const slot = slotId === null && slots.length === 1 ? only : slots.find(({ id }) => id === slotId)
  if (slot === undefined) throw new AppError('invalidInput', { fields: ['slot'] })
  return slot
}

export function passphraseSlots(content: KeySlots): readonly PassphraseSlot[] {
  return content.slots.filter((slot) => slot.type === 'passphrase')
}

function expectAuthentic(found: FoundKeySlots, dek: Uint8Array): void {
  if (!isAuthentic(found, dek)) throw new AppError('keySlotsDamaged', { reason: 'tampered' })
}
