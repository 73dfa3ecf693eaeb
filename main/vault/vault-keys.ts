/** @file The keys of an unlocked vault, and how a slot holds them. */
import { decrypt, deriveKey, encrypt, newKey } from './encryption.ts'
import {
  slotBinding,
  type InvitationSlot,
  type PassphraseSlot,
  type RecoverySlot,
  type SlotHead,
} from './key-slots.ts'

export interface VaultKeys {
  /** Opens the database. */
  readonly dek: Uint8Array
  /** Seals identities; `null` for a role without them. */
  readonly kid: Uint8Array | null
  /** Guards exports; `null` for a role without them. */
  readonly kex: Uint8Array | null
  /** The person's Ed25519 seed. */
  readonly usk: Uint8Array
}

/** What a recovery key gives: everything but a person's signature, which nobody else ever holds. */
export type RecoveredKeys = Readonly<Record<'dek' | 'kid' | 'kex', Uint8Array>>

export const newVaultKeys = () => ({ dek: newKey(), kid: newKey(), kex: newKey(), usk: newKey() })

type KeyName = keyof VaultKeys

/** @param kek from the passphrase by Argon2id */
export function wrapForPassphrase(
  head: Pick<PassphraseSlot, 'id' | 'tile' | 'kdf'>,
  dbId: string,
  kek: Uint8Array,
  keys: VaultKeys,
): PassphraseSlot {
  const slot = { ...head, type: 'passphrase' as const }
  const wrap = wrapper(kek, dbId, slot)
  return {
    ...slot,
    dek: wrap('dek', keys.dek),
    kid: keys.kid && wrap('kid', keys.kid),
    kex: keys.kex && wrap('kex', keys.kex),
    usk: wrap('usk', keys.usk),
  }
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
  const wrap = wrapper(recoveryKey, dbId, slot)
  return {
    ...slot,
    dek: wrap('dek', keys.dek),
    kid: wrap('kid', keys.kid),
    kex: wrap('kex', keys.kex),
  }
}

/** @param kek from the code by Argon2id */
export function wrapForInvitation(
  head: Pick<InvitationSlot, 'id' | 'kdf'>,
  dbId: string,
  kek: Uint8Array,
  keys: Omit<VaultKeys, 'usk'>,
): InvitationSlot {
  const slot = { ...head, type: 'invitation' as const }
  const wrap = wrapper(kek, dbId, slot)
  return {
    ...slot,
    dek: wrap('dek', keys.dek),
    kid: keys.kid && wrap('kid', keys.kid),
    kex: keys.kex && wrap('kex', keys.kex),
  }
}

/** @returns `null`: not the code of this invitation */
export function unwrapInvitation(
  slot: InvitationSlot,
  dbId: string,
  kek: Uint8Array,
): Omit<VaultKeys, 'usk'> | null {
  const unwrap = unwrapper(kek, dbId, slot)
  const dek = unwrap('dek', slot.dek)
  const kid = slot.kid === null ? null : unwrap('kid', slot.kid)
  const kex = slot.kex === null ? null : unwrap('kex', slot.kex)
  if (dek === null) return null
  if ((kid === null) !== (slot.kid === null) || (kex === null) !== (slot.kex === null)) return null
  return { dek, kid, kex }
}

/** @returns `null`: not the passphrase of this slot */
export function unwrapWithPassphrase(
  slot: PassphraseSlot,
  dbId: string,
  kek: Uint8Array,
): VaultKeys | null {
  const unwrap = unwrapper(kek, dbId, slot)
  const dek = unwrap('dek', slot.dek)
  const usk = unwrap('usk', slot.usk)
  const kid = slot.kid === null ? null : unwrap('kid', slot.kid)
  const kex = slot.kex === null ? null : unwrap('kex', slot.kex)
  if (dek === null || usk === null) return null
  if ((kid === null) !== (slot.kid === null) || (kex === null) !== (slot.kex === null)) return null
  return { dek, kid, kex, usk }
}

/** @returns `null`: not the recovery key of this vault */
export function unwrapWithRecoveryKey(
  slot: RecoverySlot,
  dbId: string,
  recoveryKey: Uint8Array,
): RecoveredKeys | null {
  const unwrap = unwrapper(recoveryKey, dbId, slot)
  const dek = unwrap('dek', slot.dek)
  const kid = unwrap('kid', slot.kid)
  const kex = unwrap('kex', slot.kex)
  return dek === null || kid === null || kex === null ? null : { dek, kid, kex }
}

function wrapper(kek: Uint8Array, dbId: string, slot: SlotHead) {
  const binding = slotBinding(dbId, slot)
  return (name: KeyName, key: Uint8Array): string =>
    Buffer.from(encrypt(deriveKey(kek, `wrap ${name}`), key, binding)).toString('hex')
}

function unwrapper(kek: Uint8Array, dbId: string, slot: SlotHead) {
  const binding = slotBinding(dbId, slot)
  return (name: KeyName, wrapped: string): Uint8Array | null =>
    decrypt(deriveKey(kek, `wrap ${name}`), Buffer.from(wrapped, 'hex'), binding)
}
