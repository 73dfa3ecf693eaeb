/** @file The keys of an unlocked vault, and how a slot holds them. */
import { newKey } from './encryption.ts'
import {
  slotBinding,
  type InvitationSlot,
  type PassphraseSlot,
  type RecoverySlot,
} from './key-slots.ts'
import { unwrapKey, unwrapRoleKeys, wrapKey, wrapRoleKeys, type RoleKeys } from './role-keys.ts'

export interface VaultKeys extends RoleKeys {
  /** The person's Ed25519 seed. */
  readonly usk: Uint8Array
}

/** What a recovery key gives: everything but a person's signature, which nobody else ever holds. */
export type RecoveredKeys = Readonly<Record<keyof RoleKeys, Uint8Array>>

export const newVaultKeys = () => ({ dek: newKey(), kid: newKey(), kex: newKey(), usk: newKey() })

/** @param kek from the passphrase by Argon2id */
export function wrapForPassphrase(
  head: Pick<PassphraseSlot, 'id' | 'tile' | 'kdf'>,
  dbId: string,
  kek: Uint8Array,
  keys: VaultKeys,
): PassphraseSlot {
  const slot = { ...head, type: 'passphrase' as const }
  const binding = slotBinding(dbId, slot)
  const usk = wrapKey(kek, binding, 'usk', keys.usk)
  return { ...slot, ...wrapRoleKeys(kek, binding, keys), usk }
}

/** @param recoveryKey the random bytes themselves: they need no slow function */
export function wrapForRecovery(
  id: string,
  dbId: string,
  recoveryKey: Uint8Array,
  keys: RecoveredKeys,
  type: RecoverySlot['type'] = 'recovery',
): RecoverySlot {
  const slot = { id, type }
  const binding = slotBinding(dbId, slot)
  const wrap = (name: keyof RoleKeys) => wrapKey(recoveryKey, binding, name, keys[name])
  return { ...slot, dek: wrap('dek'), kid: wrap('kid'), kex: wrap('kex') }
}

/** @param kek from the code by Argon2id */
export function wrapForInvitation(
  head: Pick<InvitationSlot, 'id' | 'kdf'>,
  dbId: string,
  kek: Uint8Array,
  keys: RoleKeys,
): InvitationSlot {
  const slot = { ...head, type: 'invitation' as const }
  return { ...slot, ...wrapRoleKeys(kek, slotBinding(dbId, slot), keys) }
}

/** @returns `null`: not the code of this invitation */
export function unwrapInvitation(
  slot: InvitationSlot,
  dbId: string,
  kek: Uint8Array,
): RoleKeys | null {
  return unwrapRoleKeys(kek, slotBinding(dbId, slot), slot)
}

/** @returns `null`: not the passphrase of this slot */
export function unwrapWithPassphrase(
  slot: PassphraseSlot,
  dbId: string,
  kek: Uint8Array,
): VaultKeys | null {
  const binding = slotBinding(dbId, slot)
  const keys = unwrapRoleKeys(kek, binding, slot)
  const usk = unwrapKey(kek, binding, 'usk', slot.usk)
  return keys === null || usk === null ? null : { ...keys, usk }
}

/** @returns `null`: not the recovery key of this vault */
export function unwrapWithRecoveryKey(
  slot: RecoverySlot,
  dbId: string,
  recoveryKey: Uint8Array,
): RecoveredKeys | null {
  const keys = unwrapRoleKeys(recoveryKey, slotBinding(dbId, slot), slot)
  if (keys === null) return null
  const { dek, kid, kex } = keys
  return kid === null || kex === null ? null : { dek, kid, kex }
}
