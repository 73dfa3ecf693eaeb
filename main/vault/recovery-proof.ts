/** @file What somebody types off paper, and the slot that it opens. */
import { AppError } from '#shared/errors.ts'
import type { KeySlots, RecoverySlot } from './key-slots.ts'
import { parseRecoveryKey } from './recovery-key.ts'
import { secretOfCards } from './trustee-cards.ts'
import { unwrapWithRecoveryKey, type RecoveredKeys } from './vault-keys.ts'

/** As typed. */
export type RecoveryProof =
  | { readonly way: 'key'; readonly recoveryKey: string }
  | { readonly way: 'cards'; readonly first: string; readonly second: string }

export type RecoveryWay = RecoveryProof['way']

export const slotTypeOf = (way: RecoveryWay): RecoverySlot['type'] =>
  way === 'key' ? 'recovery' : 'trustees'

/** @throws AppError `wrongRecoveryKey`, `wrongCards`: with groups when it cannot have been typed right */
export function secretOfProof(proof: RecoveryProof): Promise<Uint8Array> | Uint8Array {
  return proof.way === 'key'
    ? parseRecoveryKey(proof.recoveryKey)
    : secretOfCards(proof.first, proof.second)
}

/** Tries the slots of that kind. @throws AppError `wrongRecoveryKey`, `wrongCards`: typed right, of another office or time */
export function openPaperSlot(
  { dbId, slots }: Pick<KeySlots, 'dbId' | 'slots'>,
  way: RecoveryWay,
  secret: Uint8Array,
): RecoveredKeys {
  for (const slot of slots) {
    if (slot.type !== slotTypeOf(way)) continue
    const keys = unwrapWithRecoveryKey(slot, dbId, secret)
    if (keys !== null) return keys
  }
  throw new AppError(way === 'key' ? 'wrongRecoveryKey' : 'wrongCards')
}
