/** @file Backs up the vault that is open, notes it in the log, and lets old ones go. */
import { AppError, type ErrorCode } from '#shared/errors.ts'
import type { Writer } from '#main/db/database.ts'
import { databaseError } from '#main/db/database-error.ts'
import { readKeySlots } from '#main/vault/key-slot-file.ts'
import type { Session } from '#main/vault/session.ts'
import { backupFolder, dayOf, keptBackups, type KeptBackup } from './backup-files.ts'
import { dropOld, fullerOf, giveToThoseOfToday, isBehind } from './keep-backups.ts'
import {
  backUpBeside,
  backupSteps,
  sizeOf,
  type CopyingSource,
  type ThreadedSource,
} from './make-backup.ts'
import { recall, remember } from './remembered.ts'
import type { BackupInfo } from './sidecar.ts'
import { inOneGo, unwatched, type Watch } from '#main/db/steps.ts'

type Why = BackupInfo['why']

/** One at a time: who comes second gets what the first one makes. */
const running = new WeakMap<Session, Promise<KeptBackup>>()

/** @throws AppError `diskFull`, `readOnly`, `damaged`, `cancelled`, `forbidden` for a practice office */
export function backUp(
  session: Session,
  why: Why,
  now: () => number,
  watch: Watch = unwatched,
): Promise<KeptBackup> {
  const already = running.get(session)
  if (already !== undefined) return already
  const work = noted(session, 'backup', now, async () => {
    const made = await backUpBeside(sourceOf(session, now), why, watch)
    keep(session, made)
    return made
  }).finally(() => running.delete(session))
  running.set(session, work)
  return work
}

/** Above this it would be felt. Half of what main allows for closing, on a slow disk. */
const lockLimit = 8 * 1024 * 1024

/** While the vault closes: at once or not at all, and nobody is told when it fails. */
export function backUpAtLock(session: Session, now: () => number): void {
  if (session.office !== 'real' || running.has(session)) return
  if (sizeOf(session.db) > lockLimit || !hasNews(session)) return
  keep(session, inOneGo(backupSteps(sourceOf(session, now), 'lock')))
}

export const newestBackup = (session: Session): KeptBackup | null =>
  keptBackups(backupFolder(session.folder), session.backupKey).at(-1) ?? null

/** Whether something is in the vault that no backup here holds. */
export function hasNews(session: Session): boolean {
  const newest = newestBackup(session)
  return newest === null || isBehind(newest.info, session.db)
}

/** Once a day, whether or not something is new: then its age says that it can be relied on. */
export function isDue(session: Session, now: () => number): boolean {
  if (session.office !== 'real') return false
  const newest = newestBackup(session)
  return newest === null || dayOf(Date.parse(newest.info.made)) !== dayOf(now())
}

function sourceOf(session: Session, now: () => number): CopyingSource & ThreadedSource {
  if (session.office !== 'real') throw new AppError('forbidden', { reason: 'practice' })
  return {
    folder: session.folder,
    db: session.db,
    copyTo: (path) => {
      session.copyTo(path)
    },
    openCopy: (path) => session.openCopy(path),
    copier: session.copier,
    backupKey: session.backupKey,
    keySlots: () => readKeySlots(session.folder).content,
    now,
  }
}

function keep(session: Session, { name, info, found }: KeptBackup): void {
  const folder = backupFolder(session.folder)
  const kept = keptBackups(folder, session.backupKey)
  const fuller = fullerOf(session.db, info, kept, recall(session.db))
  session.write('backup.made', name, (db) => {
    remember(db, { failed: null, fuller })
  })
  dropOld(folder, kept, fuller)
  giveToThoseOfToday(session.folder, found.content.slots, session.backupKey)
}

/** Failures stand in the log, as far as it can still be written; those of a backup on Home too. */
export async function noted<T>(
  session: Session,
  what: 'backup' | 'copy',
  now: () => number,
  work: () => Promise<T>,
): Promise<T> {
  const { copied } = recall(session.db)
  try {
    return await work()
  } catch (thrown) {
    const error = databaseError(thrown)
    const isFailure = error.code !== 'cancelled' && error.code !== 'forbidden'
    if (isFailure)
      noteFailure(session, error.code, (db) => {
        // Who copies stands in front of the screen and was told; a stick that was pulled at its name
        // holds no copy.
        if (what === 'copy') remember(db, { copied })
        else remember(db, { failed: { at: new Date(now()).toISOString(), code: error.code } })
      })
    throw error
  }
}

function noteFailure(session: Session, code: ErrorCode, change: (db: Writer) => void): void {
  try {
    session.write('backup.failed', code, change)
  } catch {
    // The disk is full, or the vault was closed meanwhile; the failure itself is told all the same.
  }
}
