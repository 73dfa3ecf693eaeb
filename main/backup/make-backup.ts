/** @file A backup: copied, opened again, read through, counted, and only then given its name. */
import { renameSync, rmSync, statfsSync, statSync } from 'node:fs'
import { AppError } from '#shared/errors.ts'
import { databaseError } from '#main/db/database-error.ts'
import type { Database, Reader } from '#main/db/database.ts'
import { countCases } from '#main/db/tables/case-list.ts'
import { getSetting } from '#main/db/tables/setting.ts'
import { nameAndRolesBySlot } from '#main/db/tables/staff.ts'
import type { KeySlots, PassphraseSlot } from '#main/vault/key-slots.ts'
import { syncFolder, writeAtomically } from '#main/vault/write-with-backup.ts'
import {
  backupFolder,
  clearLeftovers,
  digestOf,
  makeFolder,
  newName,
  pathsOf,
  syncFile,
  type KeptBackup,
} from './backup-files.ts'
import { checkPages, expectSame, extentOf, type Extent } from './check-copy.ts'
import { encodeSidecar, newSidecar, type BackupInfo } from './sidecar.ts'
import { inOneGo, type Steps } from './steps.ts'

export interface BackupSource {
  /** The vault's folder. */
  readonly folder: string
  readonly db: Reader
  copyTo(path: string): void
  openCopy(path: string): Database
  readonly backupKey: Uint8Array
  readonly keySlots: KeySlots
  readonly now: () => number
}

const spare = 100 * 1024 * 1024

/** @throws AppError `diskFull`, `readOnly`, `damaged`, `cancelled`; then nothing of it is left */
export function* backupSteps(source: BackupSource, why: BackupInfo['why']): Steps<KeptBackup> {
  const folder = backupFolder(source.folder)
  const name = newName(source.now())
  const { database, sidecar } = pathsOf(folder, name)
  const part = `${database}.part`
  try {
    makeFolder(folder)
    clearLeftovers(folder)
    expectRoom(folder, sizeOf(source.db))
    const made = new Date(source.now()).toISOString()
    source.copyTo(part)
    // Before anybody else gets a turn: both must be of the same moment.
    const original = inOneGo(extentOf(source.db))
    const found = describe(source, { made, why, original })
    yield { done: 0, of: 0 }
    yield* checkCopy(source, part, original)
    const sha256 = yield* digestOf(part)
    syncFile(part)
    const info = { ...found, bytes: statSync(part).size, sha256 }
    const content = newSidecar(
      { dbId: source.keySlots.dbId, name, slots: source.keySlots.slots, info },
      source.backupKey,
    )
    renameSync(part, database)
    syncFolder(folder)
    writeAtomically(sidecar, encodeSidecar(content, source.backupKey))
    return { name, info, found: { content, mac: '' } }
  } catch (error) {
    for (const path of [part, `${part}-journal`, database]) rmSync(path, { force: true })
    throw databaseError(error)
  }
}

function* checkCopy(source: BackupSource, path: string, original: Extent): Steps<void> {
  const copy = source.openCopy(path)
  try {
    yield* checkPages(copy)
    expectSame(yield* extentOf(copy), original)
  } finally {
    copy.close()
  }
}

interface About {
  readonly made: string
  readonly why: BackupInfo['why']
  readonly original: Extent
}

function describe({ db, keySlots }: BackupSource, { made, why, original }: About) {
  const { seq, head, at, schema } = original
  return {
    made,
    why,
    organisation: getSetting(db, 'organisation'),
    // The first tables had no cases yet.
    cases: hasCases(db) ? countCases(db) : 0,
    anchor: { seq, head, at },
    schema,
    epoch: keySlots.epoch,
    people: keySlots.slots.flatMap((slot) => (slot.type === 'passphrase' ? person(db, slot) : [])),
  }
}

const hasCases = (db: Reader): boolean =>
  db.prepare(`SELECT 1 FROM sqlite_schema WHERE name = 'case_record'`).get() !== undefined

function person(db: Reader, { id, tile, kid, kex }: PassphraseSlot): BackupInfo['people'] {
  const staff = nameAndRolesBySlot(db, id)
  if (staff === null) return []
  const { name, roles } = staff
  return [{ slot: id, name, ...tile, names: kid !== null, export: kex !== null, roles: [...roles] }]
}

export function sizeOf(db: Reader): number {
  const pages = Number(db.prepare('PRAGMA page_count').pluck().get())
  return pages * Number(db.prepare('PRAGMA page_size').pluck().get())
}

/** Twice the size and a little more: what else is at work on this disk must not run into its end. */
export function expectRoom(folder: string, bytes: number): void {
  const { bavail, bsize } = statfsSync(folder)
  if (bavail * bsize < 2 * bytes + spare) throw new AppError('diskFull', { reason: 'room' })
}
