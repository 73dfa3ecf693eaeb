/** @file A restored office is ready, and takes the place of the one that is there. */
import assert from 'node:assert/strict'
import { copyFileSync, mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import { backUp } from '#main/backup/back-up-session.ts'
import { backupFolder, pathsOf } from '#main/backup/backup-files.ts'
import { markReady, restoringFolder, settleRestore } from '#main/backup/swap.ts'
import { databasePath } from '#main/vault/create-vault.ts'
import { keySlotPath } from '#main/vault/key-slot-file.ts'
import { keysAsText } from '../open-test-vault.ts'
import { createTestVault } from '../vault.ts'
import type { Operation } from './operation.ts'

export async function swapOperation(): Promise<Operation> {
  const vault = createTestVault()
  const { session, folder, staffId } = vault
  const root = dirname(folder)
  const { name } = await backUp(session, 'asked', Date.now)
  const restoring = restoringFolder(root)
  mkdirSync(restoring)
  copyFileSync(pathsOf(backupFolder(folder), name).database, databasePath(restoring))
  copyFileSync(keySlotPath(folder), keySlotPath(restoring))
  // Only the office that is there now has it.
  session.write('case.save', null, (db) => {
    db.prepare(`INSERT INTO setting (name, value) VALUES ('late', 'x')`).run()
  })
  session.close()
  return {
    begun: { faulty: root, folder, keys: keysAsText(vault.keys), staffId },
    attempt: () => ({
      run: () => {
        markReady(root)
        settleRestore(root, Date.now)
      },
      after: (failed) => {
        assert.equal(failed, false)
      },
    }),
    end: () => {
      vault.remove()
    },
  }
}
