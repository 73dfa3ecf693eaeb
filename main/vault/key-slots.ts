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

const passphraseSlot = z.strictObject({
  id: bytes(16),
  type: z.literal('passphrase'),
  tile: z.strictObject({ colour: z.string().max(20), animal: z.string().max(20) }),
  kdf,
  dek: wrapped,
  kid: wrapped.nullable(),
  kex: wrapped.nullable(),
  usk: wrapped,
})
export type PassphraseSlot = z.infer<typeof passphraseSlot>

const recoverySlot = z.strictObject({
  id: bytes(16),
  type: z.literal('recovery'),
  dek: wrapped,
  kid: wrapped,
  kex: wrapped,
})
export type RecoverySlot = z.infer<typeof recoverySlot>

const format = 'tessera-keys'

const keySlots = z.strictObject({
  format: z.literal(format),
  v: z.literal(1),
  dbId: bytes(16),
  epoch: z.int().min(1),
  anchor: z.strictObject({ seq: z.int().min(0), head: bytes(32), at: z.iso.datetime() }),
  slots: z.array(z.discriminatedUnion('type', [passphraseSlot, recoverySlot])).max(100),
})
export type KeySlots = z.infer<typeof keySlots>
export type Slot = KeySlots['slots'][number]

const keySlotFile = keySlots.extend({ mac: bytes(32), sum: bytes(32) })

/** As read from disk. Nothing in it may be believed before `isAuthentic`, but it is whole. */
export interface FoundKeySlots {
  readonly content: KeySlots
  readonly mac: string
}

/** What a slot's keys are bound to: changing any of it makes them unreadable. */
export function slotBinding(dbId: string, slot: Slot | SlotHead): string {
  const head = { format, v: 1, dbId, id: slot.id, type: slot.type }
  return canonicalJson(slot.type === 'passphrase' ? { ...head, kdf: slot.kdf } : head)
}
export type SlotHead =
  Pick<PassphraseSlot, 'id' | 'type' | 'kdf'> | Pick<RecoverySlot, 'id' | 'type'>

export function newKeySlots(content: Omit<KeySlots, 'format' | 'v'>): KeySlots {
  return { format, v: 1, ...content }
}

/** The text of the file, with the sum that finds damage and the MAC that finds tampering. */
export function encodeKeySlots(content: KeySlots, dek: Uint8Array): string {
  const mac = macOf(content, dek)
  const file = { ...content, mac, sum: sumOf(content, mac) }
  return `${JSON.stringify(file, null, 1)}\n`
}

/** @throws AppError `newerVersion`, `keySlotsDamaged` */
export function parseKeySlots(text: string): FoundKeySlots {
  const json = parseJson(text)
  const header = z.object({ format: z.literal(format), v: z.int() }).safeParse(json)
  if (header.success && header.data.v > 1) throw new AppError('newerVersion')
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
