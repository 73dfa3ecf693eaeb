/** @file An older vault is backed up, and the backup read again, before its tables are changed. */
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { backupFolder, keptBackups, pathsOf } from '#main/backup/backup-files.ts'
import { openDatabase } from '#main/db/database.ts'
import { migrate } from '#main/db/migrate.ts'
import { migrations } from '#main/db/migrations.ts'
import { insertSigningKey } from '#main/db/tables/staff.ts'
import { putSetting } from '#main/db/tables/setting.ts'
import { auditKeyOf, createAuditWriter } from '#main/vault/audit.ts'
import { backupKey } from '#main/vault/backup-key.ts'
import { databasePath } from '#main/vault/create-vault.ts'
import { newId } from '#main/vault/encryption.ts'
import { writeKeySlots } from '#main/vault/key-slot-file.ts'
import { newKeySlots } from '#main/vault/key-slots.ts'
import { openVault } from '#main/vault/open-vault.ts'
import { createSigner } from '#main/vault/signing.ts'
import { newVaultKeys } from '#main/vault/vault-keys.ts'
import { temporaryFolder } from '#test/support/office.ts'

const at = '2026-01-01T00:00:00.000Z'
const olderVersion = 7

/** As the version before roles left it. */
function olderVault() {
  const folder = join(temporaryFolder(), 'office')
  mkdirSync(folder)
  const keys = newVaultKeys()
  const [dbId, staffId] = [newId(), newId()]
  const signer = createSigner(keys.usk)
  const db = openDatabase({ path: databasePath(folder), key: keys.dek, create: true })
  migrate(db, null, migrations.slice(0, olderVersion))
  const audit = createAuditWriter(db, auditKeyOf(db, keys.dek), staffId, signer)
  const head = db.transaction((writer) => {
    putSetting(writer, 'vaultId', dbId)
    putSetting(writer, 'epoch', '1')
    putSetting(writer, 'organisation', 'Test Organisation')
    putSetting(writer, 'country', 'KH')
    insertSigningKey(writer, { id: signer.keyId, staffId, publicKey: signer.publicKey }, at)
    writer
      .prepare(
        `INSERT INTO staff (id, revision, created_at, updated_at, name, slot_id, signing_key_id)
         VALUES (?, 1, ?, ?, 'Test Person', NULL, ?)`,
      )
      .run(staffId, at, at, signer.keyId)
    return audit.append(writer, 'session.setup', signer.keyId, at)
  })
  db.close()
  const anchor = { seq: head.seq, head: Buffer.from(head.hash).toString('hex'), at }
  const keySlots = newKeySlots({ dbId, epoch: 1, anchor, slots: [] })
  writeKeySlots(folder, keySlots, keys.dek)
  const opening = { folder, office: 'real' as const, keySlots, who: { staffId }, now: Date.now }
  return { folder, opening, keys }
}

it('the backup holds the older tables, and the vault the newest', () => {
  const { folder, opening, keys } = olderVault()
  const key = keys.dek.slice()
  const session = openVault({ ...opening, keys })
  const [kept] = keptBackups(backupFolder(folder), backupKey(key))
  expect(kept?.info).toMatchObject({ why: 'update', schema: olderVersion, cases: 0 })
  const copy = session.openCopy(pathsOf(backupFolder(folder), kept?.name ?? '').database)
  expect(copy.userVersion()).toBe(olderVersion)
  copy.close()
  expect(session.db.prepare('PRAGMA user_version').pluck().get()).toBe(migrations.length)
  expect(session.warning).toBeNull()
  session.close()
})

it('where no backup can be made, nothing is changed', () => {
  const { folder, opening, keys } = olderVault()
  // A file in the way of the folder.
  writeFileSync(backupFolder(folder), '')
  const key = keys.dek.slice()
  expect(() => openVault({ ...opening, keys })).toThrow()
  const db = openDatabase({ path: databasePath(folder), key })
  expect(db.userVersion()).toBe(olderVersion)
  db.close()
  expect(readdirSync(folder)).not.toContain('before-version-7.db')
})
