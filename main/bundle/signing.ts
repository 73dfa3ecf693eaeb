/** @file Ed25519 over text, with what the text is for in front, so that one signature never stands for another. */
import {
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  sign,
  verify,
  type KeyObject,
} from 'node:crypto'

/** RFC 8410: these bytes turn a raw key into DER. */
const publicPrefix = Buffer.from('302a300506032b6570032100', 'hex')
const privatePrefix = Buffer.from('302e020100300506032b657004220420', 'hex')

export type SignedKind = 'tessera-contact-card|v1|' | 'tessera-bundle|v1|'

function privateKey(seed: Uint8Array): KeyObject {
  return createPrivateKey({
    key: Buffer.concat([privatePrefix, seed]),
    format: 'der',
    type: 'pkcs8',
  })
}

/** @returns the 32-byte seed and the 32-byte public key, in base64 */
export function makeSigningKey(): { readonly seed: string; readonly verifyKey: string } {
  const pair = generateKeyPairSync('ed25519')
  const seed = pair.privateKey
    .export({ format: 'der', type: 'pkcs8' })
    .subarray(privatePrefix.length)
  const raw = pair.publicKey.export({ format: 'der', type: 'spki' }).subarray(publicPrefix.length)
  return { seed: seed.toString('base64'), verifyKey: raw.toString('base64') }
}

/** @returns the signature in base64 */
export function signText(kind: SignedKind, text: string, seed: string): string {
  return sign(
    null,
    Buffer.from(kind + text, 'utf8'),
    privateKey(Buffer.from(seed, 'base64')),
  ).toString('base64')
}

export function isSignedBy(
  kind: SignedKind,
  text: string,
  signature: string,
  verifyKey: string,
): boolean {
  try {
    const key = createPublicKey({
      key: Buffer.concat([publicPrefix, Buffer.from(verifyKey, 'base64')]),
      format: 'der',
      type: 'spki',
    })
    return verify(null, Buffer.from(kind + text, 'utf8'), key, Buffer.from(signature, 'base64'))
  } catch {
    return false
  }
}
