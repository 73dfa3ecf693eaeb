/**
 * @file Changes all locks: a new DEK, K_id and K_ex, so that whoever left opens nothing any more, also
 * not with a copy of an old key. A changed copy is made beside and takes the vault's place at once.
 */
import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { databaseError } from '#main/db/database-error.ts'
import { openDatabase, type Database, type Writer } from '#main/db/database.ts'
import { deleteInvitations } from '#main/db/tables/invitation.ts'
import { putSetting } from '#main/db/tables/setting.ts'
import { AppError } from '#shared/errors.ts'
import type { AuditAction } from './audit-actions.ts'
import { auditKeyOf, createAuditWriter, type AuditHead } from './audit.ts'
import { databasePath } from './create-vault.ts'
import { keySlotPath, writeKeySlots } from './key-slot-file.ts'
import type { KeySlots } from './key-slots.ts'
import { createSealer } from './sealer.ts'
import { resealRows, sealedColumns, sealedRows } from './sealed-columns.ts'
import type { Signer } from './signing.ts'
import { withoutTriggers } from './without-triggers.ts'
import { backupOf, syncFolder } from './write-with-backup.ts'

export interface LockKeys {
  readonly dek: Uint8Array
  readonly kid: Uint8Array
  readonly kex: Uint8Array
}

export interface Rotation {
  readonly folder: string
  readonly addon?: string | undefined
  readonly old: LockKeys
  readonly fresh: LockKeys
  readonly keySlots: KeySlots
  readonly slots: KeySlots['slots']
  readonly staffId: string
  /** Why the locks are changed; it stands in the log before `session.locks`. */
  readonly entry: { readonly action: AuditAction; readonly subject: string }
  readonly signer: Signer
  readonly at: string
  /** Encrypted copy of the vault as it is now, at a path that does not exist yet. */
  copyTo(path: string): void
  /** What else is written in the copy, e.g. who left. */
  also(db: Writer): void
  /** Whether nothing was written in the vault since the copy was asked for, drafts included. */
  unchanged(): boolean
  /** The last thing before the new locks count. What it throws leaves everything as it was. */
  beforeReady(): void
  progress(done: number, of: number): void
  cancelled(): boolean
}

const readyFolder = (folder: string): string => join(folder, 'new-locks')

/**
 * Prepares everything beside the vault; `finishRotation` takes it over. Until this returns nothing of
 * the vault has changed. @throws AppError `cancelled`, `diskFull`, `damaged`
 */
export async function prepareRotation(rotation: Rotation): Promise<void> {
  const ready = readyFolder(rotation.folder)
  const part = `${ready}.part`
  try {
    rmSync(part, { recursive: true, force: true })
    mkdirSync(part, { mode: 0o700 })
    rotation.copyTo(databasePath(part))
    const head = await rekeyed(part, rotation)
    const epoch = rotation.keySlots.epoch + 1
    const anchor = { seq: head.seq, head: Buffer.from(head.hash).toString('hex'), at: head.at }
    const content = { ...rotation.keySlots, epoch, anchor, slots: rotation.slots }
    writeKeySlots(part, content, rotation.fresh.dek)
    syncFolder(part)
    if (!rotation.unchanged()) throw new AppError('conflict', { reason: 'busy' })
    rotation.beforeReady()
    renameSync(part, ready)
  } catch (error) {
    rmSync(part, { recursive: true, force: true })
    throw databaseError(error)
  }
  syncAsFarAsPossible(rotation.folder)
}

/** From the rename on the new locks count: a disk that does not sync must not say that nothing happened. */
function syncAsFarAsPossible(folder: string): void {
  try {
    syncFolder(folder)
  } catch {
    // After a power cut the old locks may still be there; then nothing was changed.
  }
}

/** The old files give way. Nothing may hold the vault open. Begins again where a crash left it. */
export function finishRotation(folder: string): void {
  const ready = readyFolder(folder)
  if (!existsSync(ready)) {
    // Half made and stopped: a whole copy of the records, with people who may be deleted since.
    rmSync(`${ready}.part`, { recursive: true, force: true })
    return
  }
  try {
    const [fresh, freshSlots] = [databasePath(ready), keySlotPath(ready)]
    if (existsSync(fresh)) {
      // What the old log holds belongs to the old file; the copy was made of both.
      rmSync(`${databasePath(folder)}-wal`, { force: true })
      renameSync(fresh, databasePath(folder))
    }
    if (existsSync(freshSlots)) {
      // The old slots would let the person who left have the old key again.
      rmSync(backupOf(keySlotPath(folder)), { force: true })
      renameSync(freshSlots, keySlotPath(folder))
    }
    syncFolder(folder)
    rmSync(ready, { recursive: true, force: true })
    syncFolder(folder)
  } catch (error) {
    throw databaseError(error)
  }
}

async function rekeyed(part: string, rotation: Rotation): Promise<AuditHead> {
  const { addon, old, fresh } = rotation
  const path = databasePath(part)
  const db = openDatabase({ path, key: old.dek, addon })
  try {
    const head = await sealedAnew(db, rotation)
    db.rekey(fresh.dek)
    return head
  } finally {
    db.close()
  }
}

async function sealedAnew(db: Database, rotation: Rotation): Promise<AuditHead> {
  const { old, fresh, staffId, signer, at } = rotation
  const key = auditKeyOf(db, old.dek)
  const sealers = {
    identity: { from: createSealer(old.kid), to: createSealer(fresh.kid) },
    export: { from: createSealer(old.kex), to: createSealer(fresh.kex) },
  }
  const work = sealedColumns.map((column) => ({ column, rows: sealedRows(db, column) }))
  const of = work.reduce((sum, { rows }) => sum + rows.length, 0)
  let done = 0
  for (const { column, rows } of work) {
    const { from, to } = sealers[column.key]
    for (const batch of inBatches(rows)) {
      // The copy counts for nothing until it is whole, so each batch may be a transaction of its own.
      db.transaction((writer) => {
        withoutTriggers(writer, db, column.table, () => {
          resealRows(writer, column, batch, from, to)
        })
      })
      done += batch.length
      rotation.progress(done, of)
      await new Promise((resume) => setImmediate(resume))
      if (rotation.cancelled()) throw new AppError('cancelled')
    }
  }
  return db.transaction((writer) => {
    const epoch = String(rotation.keySlots.epoch + 1)
    putSetting(writer, 'auditKey', Buffer.from(key).toString('hex'))
    putSetting(writer, 'epoch', epoch)
    deleteInvitations(writer)
    rotation.also(writer)
    const audit = createAuditWriter(db, key, staffId, signer)
    const { action, subject } = rotation.entry
    audit.keep(audit.append(writer, action, subject, at))
    return audit.append(writer, 'session.locks', epoch, at)
  })
}

const batchSize = 500

function* inBatches<T>(all: readonly T[]): Generator<readonly T[]> {
  for (let at = 0; at < all.length; at += batchSize) yield all.slice(at, at + batchSize)
}
