/** @file What stands beside a backup: who can open it, and, sealed, what it holds. The format is in README.md. */
import { createHash, timingSafeEqual } from 'node:crypto'
import { z } from 'zod'
import { roles } from '#shared/domain/rights.ts'
import { AppError } from '#shared/errors.ts'
import { canonicalJson } from '#main/vault/canonical-json.ts'
import { decrypt, encrypt, hmac } from '#main/vault/encryption.ts'
import { slotList, type Slot } from '#main/vault/key-slots.ts'

const hex = (bytes: number) => z.string().regex(new RegExp(`^([0-9a-f]{2}){${String(bytes)}}$`))

/** A day and eight random characters: nothing else can be read off a file's name. */
export const backupName = z.string().regex(/^\d{4}-\d{2}-\d{2}-[0-9a-f]{8}$/)

export const whys = ['daily', 'quit', 'lock', 'asked', 'update'] as const

const info = z.strictObject({
  made: z.iso.datetime(),
  why: z.enum(whys),
  organisation: z.string(),
  cases: z.int().min(0),
  /** The newest audit entry inside: an anchor outside the vault's own files. */
  anchor: z.strictObject({ seq: z.int().min(0), head: hex(32), at: z.string() }),
  schema: z.int().min(0),
  /** Of the key slots at that time. */
  epoch: z.int().min(1),
  bytes: z.int().min(1),
  sha256: hex(32),
  /** So that a backup without personal slots can still say whose they were. */
  people: z.array(
    z.strictObject({
      slot: hex(16),
      name: z.string(),
      colour: z.string(),
      animal: z.string(),
      /** Which keys their slot held. */
      names: z.boolean(),
      export: z.boolean(),
      roles: z.array(z.enum(roles)),
    }),
  ),
})
export type BackupInfo = z.infer<typeof info>

const format = 'tessera-backup'

const content = z.strictObject({
  format: z.literal(format),
  v: z.literal(1),
  dbId: hex(16),
  name: backupName,
  slots: slotList,
  sealed: z.string().regex(/^([0-9a-f]{2}){28,65536}$/),
})
export type Sidecar = z.infer<typeof content>

const file = content.extend({ mac: hex(32), sum: hex(32) })

/** As read: whole, and not to be believed before `openSidecar`. */
export interface FoundSidecar {
  readonly content: Sidecar
  readonly mac: string
}

export interface NewSidecar {
  readonly dbId: string
  readonly name: string
  readonly slots: readonly Slot[]
  readonly info: BackupInfo
}

export function newSidecar({ dbId, name, slots, info: about }: NewSidecar, key: Uint8Array) {
  const sealed = encrypt(key, Buffer.from(JSON.stringify(about), 'utf8'), binding(dbId, name))
  return {
    format,
    v: 1,
    dbId,
    name,
    slots: [...slots],
    sealed: Buffer.from(sealed).toString('hex'),
  } satisfies Sidecar
}

/** The same sealed words with other slots. */
export const withSlots = (sidecar: Sidecar, slots: readonly Slot[]): Sidecar => ({
  ...sidecar,
  slots: [...slots],
})

/**
 * A stick must not be a place where a passphrase can be guessed at: only slots that need no guessing.
 * Said by what they are, so that a new kind of slot stays at home until somebody decides.
 */
export const forStick = (sidecar: Sidecar): Sidecar =>
  withSlots(
    sidecar,
    sidecar.slots.filter(({ type }) => type === 'recovery' || type === 'trustees'),
  )

export function encodeSidecar(sidecar: Sidecar, key: Uint8Array): string {
  const mac = macOf(sidecar, key)
  return `${JSON.stringify({ ...sidecar, mac, sum: sumOf(sidecar, mac) }, null, 1)}\n`
}

/** @throws AppError `newerVersion`, `badFile` */
export function parseSidecar(text: string): FoundSidecar {
  const json = parseJson(text)
  const header = z.object({ format: z.literal(format), v: z.int() }).safeParse(json)
  if (header.success && header.data.v > 1) throw new AppError('newerVersion')
  const found = file.safeParse(json)
  if (!found.success) throw new AppError('badFile', { reason: 'unreadable' })
  const { mac, sum, ...rest } = found.data
  if (sum !== sumOf(rest, mac)) throw new AppError('badFile', { reason: 'changed' })
  return { content: rest, mac }
}

/** @returns `null`: written under another key, or changed by somebody without it */
export function openSidecar(found: FoundSidecar, key: Uint8Array): BackupInfo | null {
  const { dbId, name, sealed } = found.content
  const right = Buffer.from(macOf(found.content, key), 'hex')
  if (!timingSafeEqual(right, Buffer.from(found.mac, 'hex'))) return null
  const plain = decrypt(key, Buffer.from(sealed, 'hex'), binding(dbId, name))
  if (plain === null) return null
  return info.parse(JSON.parse(Buffer.from(plain).toString('utf8')))
}

const binding = (dbId: string, name: string): string =>
  canonicalJson({ format, v: 1, dbId, name, part: 'about' })

const macOf = (sidecar: Sidecar, key: Uint8Array): string =>
  Buffer.from(hmac(key, canonicalJson(sidecar))).toString('hex')

const sumOf = (sidecar: Sidecar, mac: string): string =>
  createHash('sha256')
    .update(canonicalJson({ ...sidecar, mac }))
    .digest('hex')

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw new AppError('badFile', { reason: 'unreadable' })
  }
}
