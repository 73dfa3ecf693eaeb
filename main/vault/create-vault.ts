/** @file Makes a vault's folder: database, first person, key slots. */
import { mkdirSync, renameSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { databaseError } from '#main/db/database-error.ts'
import { openDatabase } from '#main/db/database.ts'
import { migrate } from '#main/db/migrate.ts'
import { roles, type Role } from '#shared/domain/rights.ts'
import { insertSigningKey, putStaff } from '#main/db/tables/staff.ts'
import { putSetting } from '#main/db/tables/setting.ts'
import { auditKeyOf, createAuditWriter } from './audit.ts'
import { writeKeySlots } from './key-slot-file.ts'
import { newKeySlots, type KeySlots, type Slot } from './key-slots.ts'
import { createSigner } from './signing.ts'
import type { VaultKeys } from './vault-keys.ts'
import { syncFolder } from './write-with-backup.ts'

export const databasePath = (folder: string): string => join(folder, 'vault.db')

export interface NewVault {
  readonly dbId: string
  readonly keys: VaultKeys
  readonly slots: readonly Slot[]
  readonly organisation: string
  readonly country: string
  readonly staff: {
    readonly id: string
    readonly name: string
    readonly slotId: string | null
    /** Whoever sets up the office is alone in it at first: all of them. */
    readonly roles?: readonly Role[]
  }
  readonly addon?: string | undefined
  readonly now: () => number
}

/**
 * Everything is made in a folder beside and renamed into place, so that a vault is there whole or
 * not at all. @throws AppError `diskFull`, `readOnly`
 */
export function createVault(folder: string, vault: NewVault): KeySlots {
  const part = `${folder}.part`
  try {
    rmSync(part, { recursive: true, force: true })
    mkdirSync(part, { mode: 0o700 })
    const content = fill(part, vault)
    syncFolder(part)
    renameSync(part, folder)
    syncFolder(dirname(folder))
    return content
  } catch (error) {
    rmSync(part, { recursive: true, force: true })
    throw databaseError(error)
  }
}

function fill(folder: string, vault: NewVault): KeySlots {
  const { dek, usk } = vault.keys
  const db = openDatabase({
    path: databasePath(folder),
    key: dek,
    create: true,
    addon: vault.addon,
  })
  try {
    migrate(db, null)
    const at = new Date(vault.now()).toISOString()
    const { id, name, slotId } = vault.staff
    const signer = createSigner(usk)
    const audit = createAuditWriter(db, auditKeyOf(db, dek), id, signer)
    const head = db.transaction((writer) => {
      putSetting(writer, 'vaultId', vault.dbId)
      putSetting(writer, 'epoch', '1')
      putSetting(writer, 'organisation', vault.organisation)
      putSetting(writer, 'country', vault.country)
      insertSigningKey(writer, { id: signer.keyId, staffId: id, publicKey: signer.publicKey }, at)
      const signingKeyId = signer.keyId
      const held = vault.staff.roles ?? roles
      putStaff(writer, { id, name, slotId, signingKeyId, roles: held, status: 'active' }, at)
      return audit.append(writer, 'session.setup', signer.keyId, at)
    })
    const content = newKeySlots({
      dbId: vault.dbId,
      epoch: 1,
      anchor: { seq: head.seq, head: Buffer.from(head.hash).toString('hex'), at },
      slots: [...vault.slots],
    })
    writeKeySlots(folder, content, dek)
    return content
  } finally {
    db.close()
  }
}
