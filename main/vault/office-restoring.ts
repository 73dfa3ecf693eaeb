/** @file The office's side of putting a backup back: where, with whose keys, and what becomes of the old one. */
import { join } from 'node:path'
import { backupFolder } from '#main/backup/backup-files.ts'
import { leaveToPaper } from '#main/backup/keep-backups.ts'
import { placeOf, type Computer } from '#main/backup/place.ts'
import { sourceInFolder } from '#main/backup/restore-source.ts'
import { restoreBySession, type RestoreAt, type Restored } from '#main/backup/restore.ts'
import type { Watch } from '#main/db/steps.ts'
import { settleRestore } from '#main/backup/swap.ts'
import { deletionsAfter } from '#main/db/tables/deletion.ts'
import { findSetting } from '#main/db/tables/setting.ts'
import { AppError } from '#shared/errors.ts'
import { readKeySlots } from './key-slot-file.ts'
import type { KeySlots } from './key-slots.ts'
import type { OpenSession } from './open-session.ts'
import type { VaultKeys } from './vault-keys.ts'

interface Office extends Omit<RestoreAt, 'office'> {
  readonly computer?: Computer | undefined
  /** `null`: locked. */
  readonly session: () => OpenSession | null
}

interface PutInPlace {
  readonly folder: string
  readonly office: 'real'
  readonly keys: VaultKeys
  readonly keySlots: KeySlots
  readonly who: { readonly slotId: string }
}

export class OfficeRestoring {
  readonly #office: Office
  readonly at: RestoreAt

  /** Ends what an earlier run made ready, or was stopped at. */
  constructor(office: Office) {
    this.#office = office
    const { root, addon, now, kdfCost } = office
    this.at = { root, addon, now, kdfCost, office: join(root, 'office') }
    try {
      settleRestore(root, now)
    } catch {
      // A disk that refuses now is asked again at the next start; each step is one rename.
    }
  }

  /** While somebody is signed in: it is put in place after the lock. @throws AppError `forbidden` */
  async afterLock(name: string, watch: Watch): Promise<void> {
    const session = this.#office.session()
    const slotId = session?.staffRow.slotId
    if (session?.office !== 'real' || !slotId) throw new AppError('forbidden')
    const source = sourceInFolder(backupFolder(this.at.office), name)
    const { keys, keySlots } = session
    const deletions = deletionsAfter(session.db, '')
    const recoveryNote = findSetting(session.db, 'recovery')
    const by = { source, keys, keySlots, slotId, deletions, recoveryNote, watch }
    await restoreBySession(this.at, by)
  }

  /** @returns how to open it */
  putInPlace({ keys, slotId }: Restored): PutInPlace {
    settleRestore(this.at.root, this.at.now)
    const folder = this.at.office
    return { folder, office: 'real', keys, keySlots: readKeySlots(folder).content, who: { slotId } }
  }

  /** Today's passphrases must not open the backups of before. */
  beforeNewLocks(): void {
    const session = this.#office.session()
    if (session?.office === 'real')
      leaveToPaper(session.folder, session.keySlots.slots, session.backupKey)
  }

  /** What is there already is never locked out: then a warning has to do. @throws AppError `wrongPlace` */
  expectOwnDisk(): void {
    const { kind } = placeOf(this.at.root, this.#office.computer)
    if (kind !== 'own') throw new AppError('wrongPlace', { reason: kind })
  }
}
