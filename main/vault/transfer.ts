/**
 * @file Hands new keys to a person whose passphrase is not at hand: sealed to their X25519 key, and
 * signed by a colleague whom their own slot names. The next sign-in wraps them under the passphrase.
 */
import {
  createPrivateKey,
  createPublicKey,
  diffieHellman,
  generateKeyPairSync,
  type KeyObject,
} from 'node:crypto'
import { canonicalJson } from './canonical-json.ts'
import { decrypt, deriveKey, encrypt, newKey } from './encryption.ts'
import { slotBinding, type Box, type PassphraseSlot, type Transfer } from './key-slots.ts'
import { unwrapKey, unwrapRoleKeys, wrapKey, wrapRoleKeys, type RoleKeys } from './role-keys.ts'
import { isSignedBy, signingKeyId, type Signer } from './signing.ts'

/** RFC 8410: what stands before the 32 bytes in DER. */
const privatePrefix = Buffer.from('302e020100300506032b656e04220420', 'hex')
const publicPrefix = Buffer.from('302a300506032b656e032100', 'hex')

type Head = Pick<PassphraseSlot, 'id' | 'type' | 'kdf'>

/** @param peers public signing keys of those who may hand over keys, 32 bytes each */
export function newBox(
  kek: Uint8Array,
  dbId: string,
  slot: Head,
  signer: Signer,
  peers: readonly Uint8Array[],
): Box {
  const seed = newKey()
  const pub = hex(publicOf(privateKey(seed)))
  const binding = slotBinding(dbId, slot)
  return {
    pub,
    secret: wrapKey(kek, binding, 'box', seed),
    sig: hex(signer.sign(boxStatement(binding, pub))),
    peers: sealPeers(kek, binding, peers),
  }
}

/** The same box with other peers. */
export function withPeers(
  boxed: Box,
  kek: Uint8Array,
  dbId: string,
  slot: Head,
  peers: readonly Uint8Array[],
): Box {
  return { ...boxed, peers: sealPeers(kek, slotBinding(dbId, slot), peers) }
}

/** @returns `null` when the list was not sealed with this passphrase */
export function peersOf(
  kek: Uint8Array,
  dbId: string,
  slot: PassphraseSlot,
): readonly Uint8Array[] | null {
  if (slot.box === undefined) return null
  const plain = decrypt(deriveKey(kek, 'peers'), bytes(slot.box.peers), slotBinding(dbId, slot))
  return plain && (JSON.parse(Buffer.from(plain).toString('utf8')) as string[]).map(bytes)
}

/** Whether the person themselves made this box: nobody else's public key may receive keys. */
export function isOwnBox(dbId: string, slot: PassphraseSlot, publicKey: Uint8Array): boolean {
  if (slot.box === undefined) return false
  const statement = boxStatement(slotBinding(dbId, slot), slot.box.pub)
  return isSignedBy(publicKey, statement, bytes(slot.box.sig))
}

export function sealTransfer(
  dbId: string,
  slot: PassphraseSlot & { readonly box: Box },
  keys: RoleKeys,
  signer: Signer,
): Transfer {
  const { privateKey: ours, publicKey } = generateKeyPairSync('x25519')
  const ephemeral = hex(publicOf(publicKey))
  const binding = slotBinding(dbId, slot)
  const shared = sharedKey(ours, bytes(slot.box.pub), ephemeral, slot.box.pub)
  const content = { by: signer.keyId, ephemeral, ...wrapRoleKeys(shared, binding, keys) }
  return { ...content, sig: hex(signer.sign(statement(binding, content))) }
}

/** @returns `null`: not for this slot, changed, or signed by nobody whom the slot names */
export function openTransfer(dbId: string, slot: PassphraseSlot, kek: Uint8Array): RoleKeys | null {
  const { transfer, box } = slot
  const peers = peersOf(kek, dbId, slot)
  if (transfer === undefined || box === undefined || peers === null) return null
  const binding = slotBinding(dbId, slot)
  const { sig, ...content } = transfer
  const peer = peers.find((key) => signingKeyId(key) === content.by)
  if (peer === undefined || !isSignedBy(peer, statement(binding, content), bytes(sig))) return null
  const seed = unwrapKey(kek, binding, 'box', box.secret)
  if (seed === null) return null
  const shared = sharedKey(privateKey(seed), bytes(content.ephemeral), content.ephemeral, box.pub)
  return unwrapRoleKeys(shared, binding, content)
}

const hex = (data: Uint8Array): string => Buffer.from(data).toString('hex')
const bytes = (text: string): Uint8Array => Buffer.from(text, 'hex')

function privateKey(seed: Uint8Array): KeyObject {
  const key = Buffer.concat([privatePrefix, seed])
  return createPrivateKey({ key, format: 'der', type: 'pkcs8' })
}

function publicOf(key: KeyObject): Uint8Array {
  const half = key.type === 'private' ? createPublicKey(key) : key
  return half.export({ format: 'der', type: 'spki' }).subarray(publicPrefix.length)
}

/** Both public halves go in, so that a shared secret belongs to one transfer only. */
function sharedKey(
  ours: KeyObject,
  theirs: Uint8Array,
  ephemeral: string,
  recipient: string,
): Uint8Array {
  const key = Buffer.concat([publicPrefix, theirs])
  const publicKey = createPublicKey({ key, format: 'der', type: 'spki' })
  const secret = diffieHellman({ privateKey: ours, publicKey })
  return deriveKey(secret, `transfer ${ephemeral} ${recipient}`)
}

const boxStatement = (binding: string, pub: string): Uint8Array =>
  Buffer.from(canonicalJson({ what: 'tessera box', binding, pub }))

const statement = (binding: string, content: Omit<Transfer, 'sig'>): Uint8Array =>
  Buffer.from(canonicalJson({ what: 'tessera transfer', binding, ...content }))

function sealPeers(kek: Uint8Array, binding: string, peers: readonly Uint8Array[]): string {
  const list = JSON.stringify(peers.map(hex).sort())
  return hex(encrypt(deriveKey(kek, 'peers'), Buffer.from(list), binding))
}
