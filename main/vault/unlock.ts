/** @file From a passphrase or a recovery key to the vault's keys. */
import { AppError } from '#shared/errors.ts'
import { newId, newKey } from './encryption.ts'
import { derivePassphraseKey, newKdf, type KdfCost } from './kdf.ts'
import { readKeySlots } from './key-slot-file.ts'
import { isAuthentic, type FoundKeySlots, type KeySlots, type PassphraseSlot } from './key-slots.ts'
import { formatRecoveryKey, newRecoveryKey, parseRecoveryKey } from './recovery-key.ts'
import { newPersonSlot, openPersonSlot, renewedSlot } from './person-slot.ts'
import { createSigner } from './signing.ts'
import {
  unwrapWithRecoveryKey,
  wrapForRecovery,
  type RecoveredKeys,
  type VaultKeys,
} from './vault-keys.ts'

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
  readonly newRecoveryKey: string
}

/**
 * @param slotId whose passphrase is replaced; `null` only where there is one person
 * @throws AppError `wrongRecoveryKey`, `invalidInput`, `notFound`, `keySlotsDamaged`, `newerVersion`
 */
export async function recoverSlot(
  folder: string,
  typed: string,
  slotId: string | null,
  newPassphrase: string,
  cost: KdfCost,
): Promise<Recovered> {
  const recoveryKey = parseRecoveryKey(typed)
  const found = readKeySlots(folder)
  const { content } = found
  const recovered = openRecoverySlot(content, recoveryKey)
  expectAuthentic(found, recovered.dek)
  const slot = chooseSlot(content, slotId)
  const keys: VaultKeys = {
    dek: recovered.dek,
    // A role without a key does not gain it by recovery.
    kid: slot.kid === null ? null : recovered.kid,
    kex: slot.kex === null ? null : recovered.kex,
    usk: newKey(),
  }
  const head = { id: slot.id, tile: slot.tile, kdf: newKdf(cost) }
  const kek = await derivePassphraseKey(newPassphrase, head.kdf)
  const next = newRecoveryKey()
  return {
    keySlots: content,
    keys,
    slotId: slot.id,
    newSlots: [
      // Whoever was invited stays so; cards stay good. Only the used key and the old slot go.
      ...content.slots.filter((other) => other.type !== 'recovery' && other.id !== slot.id),
      newPersonSlot(head, content.dbId, kek, keys, [createSigner(keys.usk).publicKey]),
      wrapForRecovery(newId(), content.dbId, next, recovered),
    ],
    newRecoveryKey: formatRecoveryKey(next),
  }
}

function openRecoverySlot(content: KeySlots, recoveryKey: Uint8Array): RecoveredKeys {
  for (const slot of content.slots) {
    if (slot.type !== 'recovery') continue
    const keys = unwrapWithRecoveryKey(slot, content.dbId, recoveryKey)
    if (keys !== null) return keys
  }
  throw new AppError('wrongRecoveryKey')
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
