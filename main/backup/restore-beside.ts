/** @file Makes a whole vault out of a backup, beside the one that is there, and opens it once before it counts. */
import { closeSync, mkdirSync, openSync, readSync, rmSync, writeSync, fsyncSync } from 'node:fs'
import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { AppError } from '#shared/errors.ts'
import { databaseError } from '#main/db/database-error.ts'
import { openReadOnly } from '#main/db/database.ts'
import type { Deletion } from '#main/db/tables/deletion.ts'
import { putSetting } from '#main/db/tables/setting.ts'
import { deleteAgain } from '#main/services/retention/delete-again.ts'
import { databasePath } from '#main/vault/create-vault.ts'
import { writeKeySlots } from '#main/vault/key-slot-file.ts'
import { newKeySlots, type Slot } from '#main/vault/key-slots.ts'
import { openVault } from '#main/vault/open-vault.ts'
import type { VaultKeys } from '#main/vault/vault-keys.ts'
import { syncFolder } from '#main/vault/write-with-backup.ts'
import { expectWhole } from './read-through.ts'
import { expectRoom } from './make-backup.ts'
import type { OpenedSource } from './restore-source.ts'
import type { BackupInfo } from './sidecar.ts'
import type { Steps } from '#main/db/steps.ts'
import { markReady, restoringFolder } from './swap.ts'

export interface Restoring {
  /** Holds `office`. */
  readonly root: string
  readonly from: OpenedSource
  /** Copied: the caller's stay as they are. */
  readonly keys: VaultKeys
  readonly slots: readonly Slot[]
  /** Whose passphrase opens it first. */
  readonly slotId: string
  /** Of the key slots that were here; the new ones are newer than both. */
  readonly epoch: number
  /** What was deleted for good in the vault that is here: it must not return with the backup. */
  readonly deletions: readonly Deletion[]
  /** Where the papers of today stay in force, what is known of them; left out: as in the backup. */
  readonly recoveryNote?: string | null
  readonly addon?: string | undefined
  readonly now: () => number
}

/**
 * When this returns, the next swap puts it in place.
 * @throws AppError `damaged`, `diskFull`, `readOnly`, `notFound`, `cancelled`; then nothing is left
 */
export function* restoreSteps(restoring: Restoring): Steps<void> {
  const { root, from } = restoring
  const folder = restoringFolder(root)
  try {
    rmSync(folder, { recursive: true, force: true })
    expectRoom(root, from.info.bytes)
    mkdirSync(folder, { mode: 0o700 })
    yield* copyDatabase(from, databasePath(folder))
    yield* checkDatabase(folder, restoring)
    openOnce(folder, restoring)
    syncFolder(folder)
    markReady(root)
  } catch (error) {
    rmSync(folder, { recursive: true, force: true })
    throw databaseError(error)
  }
}

const chunk = 1024 * 1024

function* copyDatabase({ source, info }: OpenedSource, to: string): Steps<void> {
  const [reading, writing] = [openSource(source.path), openSync(to, 'wx', 0o600)]
  try {
    const hash = createHash('sha256')
    const buffer = Buffer.alloc(chunk)
    for (let done = 0; done < info.bytes;) {
      const got = readSync(reading, buffer, 0, chunk, source.offset + done)
      if (got === 0) break
      const bytes = buffer.subarray(0, got)
      hash.update(bytes)
      for (let written = 0; written < got;) written += writeSync(writing, bytes, written)
      done += got
      yield { done, of: info.bytes }
    }
    fsyncSync(writing)
    if (hash.digest('hex') !== info.sha256) throw new AppError('damaged', { reason: 'backup' })
  } finally {
    closeSync(reading)
    closeSync(writing)
  }
}

function openSource(path: string): number {
  try {
    return openSync(path, 'r')
  } catch {
    throw new AppError('notFound', { reason: 'file' })
  }
}

function* checkDatabase(folder: string, { keys, addon, from }: Restoring): Steps<void> {
  const db = openReadOnly({ path: databasePath(folder), key: keys.dek, addon })
  try {
    yield* expectWhole(db, from.info)
  } finally {
    db.close()
  }
}

/** As at a sign-in: what would keep people out shows now, and the log says that it was put back. */
function openOnce(folder: string, restoring: Restoring): void {
  const { keys, from, slotId, now, addon, deletions, recoveryNote = null } = restoring
  const { dbId, name } = from.source.found.content
  const epoch = Math.max(restoring.epoch, from.info.epoch) + 1
  const keySlots = newKeySlots({
    dbId,
    epoch,
    anchor: anchorOf(from.info),
    slots: [...restoring.slots],
  })
  writeKeySlots(folder, keySlots, keys.dek)
  const who = { slotId }
  const copies = copyOf(keys)
  const session = openVault({ folder, office: 'real', keys: copies, keySlots, who, now, addon })
  try {
    session.write('backup.restored', name, (db) => {
      putSetting(db, 'epoch', String(epoch))
      if (recoveryNote !== null) putSetting(db, 'recovery', recoveryNote)
      deleteAgain(db, session.identity, session.staff.id, deletions)
    })
  } finally {
    session.close()
  }
  rmSync(join(folder, 'backups'), { recursive: true, force: true })
}

const anchorOf = ({ anchor, made }: BackupInfo) => ({ ...anchor, at: anchor.at || made })

/** A session wipes its keys when it ends. Not `slice`: of a Buffer that would be the same bytes. */
const copyOf = ({ dek, kid, kex, usk }: VaultKeys): VaultKeys => ({
  dek: new Uint8Array(dek),
  kid: kid && new Uint8Array(kid),
  kex: kex && new Uint8Array(kex),
  usk: new Uint8Array(usk),
})
