/** @file What `keyslots.json` holds, and how its text is read and checked. The format is in README.md. */
import { createHash, timingSafeEqual } from 'node:crypto'
import { z } from 'zod'
import { AppError } from '#shared/errors.ts'
import { canonicalJson } from './canonical-json.ts'
import { deriveKey, hmac } from './encryption.ts'
import { kdfBounds } from './kdf-bounds.ts'

const bytes = (least: number, most = least) =>
  z.string().regex(new RegExp(`^([0-9a-f]{2}){${String(least)},${String(most)}}$`))

const kdf = z.strictObject({
  alg: z.literal('argon2id'),
  m: z.int().min(kdfBounds.m.least).max(kdfBounds.m.most),
  t: z.int().min(kdfBounds.t.least).max(kdfBounds.t.most),
  p: z.literal(kdfBounds.p),
  salt: bytes(16),
})
export type Kdf = z.infer<typeof kdf>

/** 12 bytes nonce, 32 bytes ciphertext, 16 bytes tag. */
const wrapped = bytes(60)

/** How keys reach a person whose passphrase is not at hand; see transfer.ts. */
const box = z.strictObject({
  /** X25519. */
  pub: bytes(32),
  /** The private half, under the person's passphrase. */
  secret: wrapped,
  /** Ed25519 over the public half, by the person. */
  sig: bytes(64),
  /** Whose transfers are believed: sealed under the passphrase. */
  peers: bytes(28, 20_000),
})
export type Box = z.infer<typeof box>

/** The keys of somebody whose rights or office changed, until the next sign-in wraps them. */
const transfer = z.strictObject({
  /** Id of the signing key. */
  by: bytes(16),
  ephemeral: bytes(32),
  dek: wrapped,
  kid: wrapped.nullable(),
  kex: wrapped.nullable(),
  sig: bytes(64),
})
export type Transfer = z.infer<typeof transfer>

const passphraseSlot = z.strictObject({
  id: bytes(16),
  type: z.literal('passphrase'),
  tile: z.strictObject({ colour: z.string().max(20), animal: z.string().max(20) }),
  kdf,
  dek: wrapped,
  kid: wrapped.nullable(),
  kex: wrapped.nullable(),
  usk: wrapped,
  /** Version 1 had none: it is made at the next sign-in. */
  box: box.exactOptional(),
  transfer: transfer.exactOptional(),
})
export type PassphraseSlot = z.infer<typeof passphraseSlot>

/** A slot that was kept inside the vault. @throws AppError `damaged` */
export function passphraseSlotFrom(json: unknown): PassphraseSlot {
  const slot = passphraseSlot.safeParse(json)
  if (!slot.success) throw new AppError('damaged', { reason: 'slot' })
  return slot.data
}

/** `recovery`: the key on paper. `trustees`: what two of three cards add up to. */
const recoveryTypes = ['recovery', 'trustees'] as const

const recoverySlot = z.strictObject({
  id: bytes(16),
  type: z.enum(recoveryTypes),
  dek: wrapped,
  kid: wrapped,
  kex: wrapped,
})
export type RecoverySlot = z.infer<typeof recoverySlot>

/** Opened once, with the code that a new colleague was given. Its id becomes that of their own slot. */
const invitationSlot = z.strictObject({
  id: bytes(16),
  type: z.literal('invitation'),
  kdf,
  dek: wrapped,
  kid: wrapped.nullable(),
  kex: wrapped.nullable(),
})
export type InvitationSlot = z.infer<typeof invitationSlot>

const format = 'tessera-keys'
/** 2: boxes, transfers, invitations, trustees. */
const version = 2

export const slotList = z
  .array(z.discriminatedUnion('type', [passphraseSlot, recoverySlot, invitationSlot]))
  .max(100)

const keySlots = z.strictObject({
  format: z.literal(format),
  v: z.union([z.literal(1), z.literal(version)]),
  dbId: bytes(16),
  epoch: z.int().min(1),
  anchor: z.strictObject({ seq: z.int().min(0), head: bytes(32), at: z.iso.datetime() }),
  slots: slotList,
})
export type KeySlots = z.infer<typeof keySlots>
export type Slot = KeySlots['slots'][number]

const keySlotFile = keySlots.extend({ mac: bytes(32), sum: bytes(32) })

/** As read from disk. Nothing in it may be believed before `isAuthentic`, but it is whole. */
export interface FoundKeySlots {
  readonly content: KeySlots
  readonly mac: string
}

/**
 * What a slot's keys are bound to: changing any of it makes them unreadable. Its `v` is that of the
 * binding, not of the file.
 */
export function slotBinding(dbId: string, slot: Slot | SlotHead): string {
  const head = { format, v: 1, dbId, id: slot.id, type: slot.type }
  return canonicalJson('kdf' in slot ? { ...head, kdf: slot.kdf } : head)
}
export type SlotHead =
  Pick<PassphraseSlot | InvitationSlot, 'id' | 'type' | 'kdf'> | Pick<RecoverySlot, 'id' | 'type'>

export function newKeySlots(content: Omit<KeySlots, 'format' | 'v'>): KeySlots {
  return { format, v: version, ...content }
}

/** The text of the file, with the sum that finds damage and the MAC that finds tampering. */
export function encodeKeySlots(found: KeySlots, dek: Uint8Array): string {
  const content: KeySlots = { ...found, v: version }
  const mac = macOf(content, dek)
  const file = { ...content, mac, sum: sumOf(content, mac) }
  return `${JSON.stringify(file, null, 1)}\n`
}

/** @throws AppError `newerVersion`, `keySlotsDamaged` */
export function parseKeySlots(text: string): FoundKeySlots {
  const json = parseJson(text)
  const header = z.object({ format: z.literal(format), v: z.int() }).safeParse(json)
  if (header.success && header.data.v > version) throw new AppError('newerVersion')
  const file = keySlotFile.safeParse(json)
  if (!file.success) throw new AppError('keySlotsDamaged', { reason: 'unreadable' })
  const { sum, mac, ...content } = file.data
  if (sum !== sumOf(content, mac)) throw new AppError('keySlotsDamaged', { reason: 'changed' })
  return { content, mac }
}

/** Whether somebody who knew the key wrote this. */
export function isAuthentic(found: FoundKeySlots, dek: Uint8Array): boolean {
  return timingSafeEqual(
    Buffer.from(found.mac, 'hex'),
    Buffer.from(macOf(found.content, dek), 'hex'),
  )
}

function sumOf(content: KeySlots, mac: string): string {
  return createHash('sha256')
    .update(canonicalJson({ ...content, mac }))
    .digest('hex')
}

function macOf(content: KeySlots, dek: Uint8Array): string {
  return Buffer.from(hmac(deriveKey(dek, 'slots'), canonicalJson(content))).toString('hex')
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw new AppError('keySlotsDamaged', { reason: 'unreadable' })
  }
}
