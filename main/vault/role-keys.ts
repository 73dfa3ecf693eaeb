/** @file The keys that follow from somebody's roles, under whatever secret brings them to that person. */
import { decrypt, deriveKey, encrypt } from './encryption.ts'

export interface RoleKeys {
  /** Opens the database. */
  readonly dek: Uint8Array
  /** Seals identities; `null` for a role without them. */
  readonly kid: Uint8Array | null
  /** Guards exports; `null` for a role without them. */
  readonly kex: Uint8Array | null
}

/** Hex: nonce, ciphertext, tag. */
export interface WrappedRoleKeys {
  readonly dek: string
  readonly kid: string | null
  readonly kex: string | null
}

/** Every name has a key of its own under the secret. @param binding see `slotBinding` */
export function wrapKey(
  secret: Uint8Array,
  binding: string,
  name: string,
  key: Uint8Array,
): string {
  return Buffer.from(encrypt(deriveKey(secret, `wrap ${name}`), key, binding)).toString('hex')
}

/** @returns `null`: another secret, another binding, or changed */
export function unwrapKey(
  secret: Uint8Array,
  binding: string,
  name: string,
  wrapped: string,
): Uint8Array | null {
  return decrypt(deriveKey(secret, `wrap ${name}`), Buffer.from(wrapped, 'hex'), binding)
}

export function wrapRoleKeys(secret: Uint8Array, binding: string, keys: RoleKeys) {
  const { dek, kid, kex } = keys
  return {
    dek: wrapKey(secret, binding, 'dek', dek),
    kid: kid && wrapKey(secret, binding, 'kid', kid),
    kex: kex && wrapKey(secret, binding, 'kex', kex),
  }
}

/** @returns `null` unless every key that is there opens */
export function unwrapRoleKeys(
  secret: Uint8Array,
  binding: string,
  wrapped: WrappedRoleKeys,
): RoleKeys | null {
  const open = (name: keyof RoleKeys): Uint8Array | null => {
    const text = wrapped[name]
    return text === null ? null : unwrapKey(secret, binding, name, text)
  }
  const [dek, kid, kex] = [open('dek'), open('kid'), open('kex')]
  const whole =
    (kid === null) === (wrapped.kid === null) && (kex === null) === (wrapped.kex === null)
  return dek !== null && whole ? { dek, kid, kex } : null
}
