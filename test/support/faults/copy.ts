/** @file An encrypted copy of the whole vault is written to another folder. */
import assert from 'node:assert/strict'
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openDatabase } from '#main/db/database.ts'
import { keysAsText } from '../open-test-vault.ts'
import { finishInterview } from '../records.ts'
import { digestsOf } from '../table-digests.ts'
import { createTestVault } from '../vault.ts'
import type { Operation } from './operation.ts'

export async function copyOperation(fault: string): Promise<Operation> {
  const vault = createTestVault()
  const { session, folder, staffId } = vault
  await finishInterview(session)
  const faulty = mkdtempSync(join(tmpdir(), 'tessera-copy-'))
  const target = join(faulty, 'copy.db')
  const before = digestsOf(session.db)
  return {
    begun: { faulty, folder, keys: keysAsText(vault.keys), staffId },
    attempt: () => ({
      run: () => {
        session.copyTo(target)
      },
      after(failed) {
        if (failed) {
          // Half a copy must not look like one.
          if (fault === 'full') assert.deepEqual(readdirSync(faulty), [])
          // Nothing can be taken back from a stick that is gone.
          for (const left of readdirSync(faulty)) rmSync(join(faulty, left))
          session.copyTo(target)
        }
        assert.ok(existsSync(target))
        const copy = openDatabase({ path: target, key: vault.keys.dek })
        assert.deepEqual(digestsOf(copy), before)
        copy.close()
        assert.deepEqual(digestsOf(session.db), before)
        rmSync(target)
      },
    }),
    end: () => {
      vault.remove()
      rmSync(faulty, { recursive: true })
    },
  }
}
