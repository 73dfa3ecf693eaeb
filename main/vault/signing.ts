/** @file Ed25519 keys as 32 raw bytes, which is how they are wrapped and stored. */
import {
  createHash,
  createPrivateKey,
  createPublicKey,
  sign as signWith,
  verify as verifyWith,
} from 'node:crypto'

/** RFC 8410: what stands before the 32 bytes in DER. */
const privatePrefix = Buffer.from('302e020100300506032b657004220420', 'hex')
const publicPrefix = Buffer.from('302a300506032b6570032100', 'hex')

export interface Signer {
  readonly publicKey: Uint8Array
  /** Taken from the public key, so that naming the id pins the key. */
  readonly keyId: string
  sign(data: Uint8Array): Uint8Array
}

/** @param seed 32 random bytes: the private key of RFC 8032 */
export function createSigner(seed: Uint8Array): Signer {
  const key = createPrivateKey({
    key: Buffer.concat([privatePrefix, seed]),
    format: 'der',
    type: 'pkcs8',
  })
  const spki = createPublicKey(key).export({ format: 'der', type: 'spki' })
  const publicKey = new Uint8Array(spki.subarray(publicPrefix.length))
  return { publicKey, keyId: signingKeyId(publicKey), sign: (data) => signWith(null, data, key) }
}

/** What a signing key is called: the id pins the key, so a key under a wrong id is none. */
export function signingKeyId(publicKey: Uint8Array): string {
  return createHash('sha256').update(publicKey).digest('hex').slice(0, 32)
}

/** For checking many signatures of one key. @returns `null` when it cannot be a key */
export function createVerifier(
  publicKey: Uint8Array,
): ((data: Uint8Array, signature: Uint8Array) => boolean) | null {
  if (publicKey.length !== 32) return null
  const key = createPublicKey({
    key: Buffer.concat([publicPrefix, publicKey]),
    format: 'der',
    type: 'spki',
  })
  return (data, signature) => verifyWith(null, data, key, signature)
}

export function isSignedBy(
  publicKey: Uint8Array,
  data: Uint8Array,
  signature: Uint8Array,
): boolean {
  return createVerifier(publicKey)?.(data, signature) === true
}
