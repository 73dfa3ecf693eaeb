/** @file AES-256-GCM and HKDF as the vault uses them. Both are in OpenSSL and in Electron's BoringSSL. */
import {
  createCipheriv,
  createDecipheriv,
  createHmac,
  createSecretKey,
  hkdfSync,
  randomBytes,
  type KeyObject,
} from 'node:crypto'
import { publicRandom } from './random.ts'

const ivLength = 12
const tagLength = 16

const keyLength = 32

export const newKey = (): Uint8Array => new Uint8Array(randomBytes(keyLength))

/** A random id: 32 lower-case hex characters. */
export const newId = (): string => publicRandom(16).toString('hex')

/** A key for one purpose out of another key. Every purpose has its own name. */
export function deriveKey(key: Uint8Array, purpose: string): Uint8Array {
  return new Uint8Array(
    hkdfSync('sha256', key, new Uint8Array(0), `tessera v1 ${purpose}`, keyLength),
  )
}

/**
 * A key that is used again and again: Node prepares it once, which takes longer than sealing a value.
 * Node clears its copy when it is let go; until then it lies in the process, as the database's key does.
 */
export const preparedKey = (key: Uint8Array): KeyObject => createSecretKey(key)

export type CipherKey = Uint8Array | KeyObject

/** @returns nonce, ciphertext and tag in one */
export function encrypt(key: CipherKey, plain: Uint8Array, boundTo: string): Uint8Array {
  const iv = publicRandom(ivLength)
  const cipher = createCipheriv('aes-256-gcm', key, iv)
  cipher.setAAD(Buffer.from(boundTo, 'utf8'))
  return Buffer.concat([iv, cipher.update(plain), cipher.final(), cipher.getAuthTag()])
}

/** @returns `null` when the key is another, or one bit of anything was changed */
export function decrypt(key: CipherKey, sealed: Uint8Array, boundTo: string): Uint8Array | null {
  if (sealed.length < ivLength + tagLength) return null
  const decipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(0, ivLength), {
    authTagLength: tagLength,
  })
  decipher.setAAD(Buffer.from(boundTo, 'utf8'))
  decipher.setAuthTag(sealed.subarray(sealed.length - tagLength))
  try {
    const body = sealed.subarray(ivLength, sealed.length - tagLength)
    return Buffer.concat([decipher.update(body), decipher.final()])
  } catch {
    return null
  }
}

export function hmac(key: CipherKey, data: string): Uint8Array {
  return createHmac('sha256', key).update(data, 'utf8').digest()
}
