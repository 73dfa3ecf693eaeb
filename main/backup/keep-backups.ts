/** @file The backups beside a vault as a whole: rotating them, and who can open them. */
import { isMoreThan, isDoneAfter, findAuditEntry } from '#main/db/tables/audit.ts'
import { countDeletedCases } from '#main/db/tables/deletion.ts'
import { isDraftSavedAfter } from '#main/db/tables/draft.ts'
import type { Reader } from '#main/db/database.ts'
import { canonicalJson } from '#main/vault/canonical-json.ts'
import type { Slot } from '#main/vault/key-slots.ts'
import { writeAtomically } from '#main/vault/write-with-backup.ts'
import {
  backupFolder,
  dayOf,
  keptBackups,
  namesIn,
  pathsOf,
  removeBackup,
  type KeptBackup,
} from './backup-files.ts'
import { fullerThan, rotate, type Dated, type Fuller, type Rotation } from './rotation.ts'
import { encodeSidecar, withSlots, type BackupInfo } from './sidecar.ts'

export function rotationOf(kept: readonly KeptBackup[], fuller: readonly string[]): Rotation {
  return rotate(kept.map(dated), fuller, (made) => dayOf(Date.parse(made)))
}

/** Cases that were deleted for good between the two count for neither: that was decided. */
export function fullerOf(
  db: Reader,
  { cases, made }: BackupInfo,
  kept: readonly KeptBackup[],
  known: Fuller,
): readonly string[] {
  const expected = kept
    .map(dated)
    .map((one) => ({ ...one, cases: one.cases - countDeletedCases(db, one.made, made) }))
  return fullerThan(cases, expected, known)
}

const dated = ({ name, info: { made, cases, schema } }: KeptBackup): Dated => ({
  name,
  made,
  cases,
  schema,
})

/** Only ever after a new one was made and read: a good one never goes for a bad one. */
export function dropOld(
  folder: string,
  kept: readonly KeptBackup[],
  fuller: readonly string[],
): void {
  const { drop } = rotationOf(kept, fuller)
  for (const name of [...drop, ...outlived(folder, kept)]) removeBackup(folder, name)
}

const longest = 366 * 24 * 60 * 60 * 1000

/** From before the locks were changed: nobody here can count what is in them, so only their day decides. */
function outlived(folder: string, kept: readonly KeptBackup[]): readonly string[] {
  const newest = kept.at(-1)
  if (newest === undefined) return []
  const ours = new Set(kept.map(({ name }) => name))
  const oldest = dayOf(Date.parse(newest.info.made) - longest)
  return namesIn(folder).filter((name) => !ours.has(name) && name.slice(0, 10) < oldest)
}

/**
 * When the locks are changed: whoever left opens no backup of before, nor does anybody's passphrase;
 * the papers and cards that were valid until now still do.
 */
export function leaveToPaper(vaultFolder: string, slots: readonly Slot[], key: Uint8Array): void {
  const onPaper = slots.filter(({ type }) => type === 'recovery' || type === 'trustees')
  giveToThoseOfToday(vaultFolder, onPaper, key)
}

/**
 * Whoever can sign in today, and today's recovery key, opens every backup here; who was removed, and
 * a passphrase or recovery key that was replaced, opens none. A copy on a stick stays as it was.
 */
export function giveToThoseOfToday(
  vaultFolder: string,
  slots: readonly Slot[],
  key: Uint8Array,
): void {
  const folder = backupFolder(vaultFolder)
  const wanted = canonicalJson(slots)
  for (const { name, found } of keptBackups(folder, key)) {
    if (canonicalJson(found.content.slots) === wanted) continue
    try {
      const { sidecar } = pathsOf(folder, name)
      writeAtomically(sidecar, encodeSidecar(withSlots(found.content, slots), key))
    } catch {
      // A full disk must not undo what was done to the slots: the next backup tries again.
    }
  }
}

/** Coming and going, and the backups themselves. */
const quiet = [
  'session.unlock',
  'session.lock',
  'session.wrongPassphrases',
  'backup.made',
  'backup.failed',
  'backup.fewer',
  'backup.copied',
  'backup.asideRemoved',
]

/** Whether something was written that this backup does not hold. */
export function isBehind({ anchor, made }: BackupInfo, db: Reader): boolean {
  return isMoreThan(db, anchor.seq, quiet) || isDraftSavedAfter(db, made)
}

/**
 * The newest backup as an anchor: what it knows of the log must be there. Whoever puts back the vault
 * and its key slots of the same day does not deceive it.
 * @returns `null`: all is there, or people were told before
 */
export function missingFrom(
  db: Reader,
  vaultFolder: string,
  key: Uint8Array,
): BackupInfo['anchor'] | null {
  const newest = keptBackups(backupFolder(vaultFolder), key).at(-1)
  if (newest === undefined) return null
  const { anchor, made } = newest.info
  const entry = findAuditEntry(db, anchor.seq)
  if (entry !== null && Buffer.from(entry.hash).toString('hex') === anchor.head) return null
  return isDoneAfter(db, made, ['backup.restored', 'session.vaultOlder']) ? null : anchor
}
