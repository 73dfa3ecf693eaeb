/** @file A backup is made beside the vault, by its own thread. */
import assert from 'node:assert/strict'
import { readdirSync } from 'node:fs'
import { backUp } from '#main/backup/back-up-session.ts'
import { backupFolder, namesIn, pathsOf, removeBackup } from '#main/backup/backup-files.ts'
import { keysAsText } from '../open-test-vault.ts'
import { finishInterview } from '../records.ts'
import { digestsOf } from '../table-digests.ts'
import { createTestVault } from '../vault.ts'
import type { Operation } from './operation.ts'

/** Each backup writes in the log and the settings. */
const changed = ['audit_entry', 'setting']

const recordsOf = (db: Parameters<typeof digestsOf>[0]) =>
  Object.entries(digestsOf(db)).filter(([table]) => !changed.includes(table))

export async function backupOperation(): Promise<Operation> {
  const vault = createTestVault()
  const { session, folder, staffId } = vault
  await finishInterview(session)
  const backups = backupFolder(folder)
  const before = recordsOf(session.db)
  const make = () => backUp(session, 'asked', Date.now)
  // The folder is there, as it is after the first day.
  removeBackup(backups, (await make()).name)
  return {
    begun: { faulty: backups, folder, keys: keysAsText(vault.keys), staffId },
    attempt: () => ({
      run: make,
      async after(failed) {
        // Failed or not: whatever has a name is whole.
        for (const name of namesIn(backups)) expectWhole(name)
        if (failed) expectWhole((await make()).name)
        // And nothing half stays beside it.
        assert.equal(readdirSync(backups).length, 2 * namesIn(backups).length)
        assert.deepEqual(recordsOf(session.db), before)
        for (const name of namesIn(backups)) removeBackup(backups, name)
      },
    }),
    end: () => {
      vault.remove()
    },
  }

  function expectWhole(name: string): void {
    const copy = session.openCopy(pathsOf(backups, name).database)
    assert.deepEqual(recordsOf(copy), before)
    copy.close()
  }
}
