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
  type BackupPaths,
  type KeptBackup,
} from './backup-files.ts'
import { checkPages, endOf, expectSame, extentOf, type End, type Extent } from './check-copy.ts'
import { removePart } from './checked-copy.ts'
import type { Copier } from './copier.ts'
import { encodeSidecar, newSidecar, type BackupInfo } from './sidecar.ts'
import { inOneGo, type Steps, type Watch } from '#main/db/steps.ts'

export interface BackupSource {
  /** The vault's folder. */
  readonly folder: string
  readonly db: Reader
  readonly backupKey: Uint8Array
  /** As they are now: somebody may come or go while a backup is made. */
  readonly keySlots: () => KeySlots
  readonly now: () => number
}

/** Where everybody waits until it is done. */
export interface CopyingSource extends BackupSource {
  copyTo(path: string): void
  openCopy(path: string): Database
}

/** Where nobody does. */
export interface ThreadedSource extends BackupSource {
  readonly copier: Pick<Copier, 'settled' | 'copy'>
}

type Why = BackupInfo['why']

/** @throws AppError `diskFull`, `readOnly`, `damaged`, `cancelled`; then nothing of it is left */
export function* backupSteps(source: CopyingSource, why: Why): Steps<KeptBackup> {
  const begun = begin(source)
  const { part } = begun
  try {
    source.copyTo(part)
    // Before anybody else gets a turn: both must be of the same moment.
    const original = inOneGo(extentOf(source.db))
    const about = describe(source, original)
    yield { done: 0, of: 0 }
    yield* checkCopy(source, part, original)
    const sha256 = yield* digestOf(part)
    syncFile(part)
    return finish(source, begun, { ...about, why, bytes: statSync(part).size, sha256 })
  } catch (error) {
    throw undone(begun, error)
  }
}

/** The file is rarely written anew, and a deletion must not wait for a backup: then it is begun again. */
const mostTries = 5

/** @throws AppError `diskFull`, `readOnly`, `damaged`, `cancelled`, `inUse`; then nothing of it is left */
export async function backUpBeside(
  source: ThreadedSource,
  why: Why,
  watch: Watch,
): Promise<KeptBackup> {
  for (let tries = 0; tries < mostTries; tries++) {
    await source.copier.settled(watch)
    const begun = begin(source)
    try {
      const { cases, ...about } = describe(source, endOf(source.db))
      const moment = { ...about.anchor, schema: about.schema, cases }
      const copy = await source.copier.copy(begun.part, moment, watch)
      if (copy !== null) return finish(source, begun, { ...about, cases, why, ...copy })
    } catch (error) {
      throw undone(begun, error)
    }
  }
  throw new AppError('inUse')
}

interface Begun {
  readonly name: string
  readonly made: string
  readonly part: string
  readonly paths: BackupPaths
}

function begin({ folder, db, now }: BackupSource): Begun {
  try {
    const backups = backupFolder(folder)
    const name = newName(now())
    const paths = pathsOf(backups, name)
    makeFolder(backups)
    clearLeftovers(backups)
    expectRoom(backups, sizeOf(db))
    return { name, made: new Date(now()).toISOString(), part: `${paths.database}.part`, paths }
  } catch (error) {
    throw databaseError(error)
  }
}

function finish(
  { folder, backupKey, keySlots }: BackupSource,
  { name, made, part, paths }: Begun,
  about: Omit<BackupInfo, 'made'>,
): KeptBackup {
  const info = { made, ...about }
  const { dbId, slots } = keySlots()
  const content = newSidecar({ dbId, name, slots, info }, backupKey)
  renameSync(part, paths.database)
  syncFolder(backupFolder(folder))
  writeAtomically(paths.sidecar, encodeSidecar(content, backupKey))
  return { name, info, found: { content, mac: '' } }
}

function undone({ part, paths }: Begun, error: unknown): AppError {
  removePart(part)
  rmSync(paths.database, { force: true })
  return databaseError(error)
}

function* checkCopy(source: CopyingSource, path: string, original: Extent): Steps<void> {
  const copy = source.openCopy(path)
  try {
    yield* checkPages(copy)
    expectSame(yield* extentOf(copy), original)
  } finally {
    copy.close()
  }
}

function describe(source: BackupSource, { seq, head, at, schema }: End) {
  const { db } = source
  const keySlots = source.keySlots()
  return {
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

const spare = 100 * 1024 * 1024

/** Twice the size and a little more: what else is at work on this disk must not run into its end. */
export function expectRoom(folder: string, bytes: number): void {
  const { bavail, bsize } = statfsSync(folder)
  if (bavail * bsize < 2 * bytes + spare) throw new AppError('diskFull', { reason: 'room' })
}
