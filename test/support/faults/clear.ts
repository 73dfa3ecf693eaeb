/** @file A case was deleted, and the files of the office are cleared of it: all of the vault is written anew. */
import assert from 'node:assert/strict'
import { searchIndexOf } from '#main/db/search/search-index.ts'
import { cleanUp } from '#main/services/retention/clean-up.ts'
import { deleteForGood } from '#main/services/retention/delete.ts'
import type { Session } from '#main/vault/session.ts'
import { keysAsText } from '../open-test-vault.ts'
import { finishInterview } from '../records.ts'
import { digestsOf } from '../table-digests.ts'
import { createTestVault } from '../vault.ts'
import type { Operation } from './operation.ts'

const noProgress = (): void => undefined

const recordsOf = ({ db }: Session) =>
  Object.entries(digestsOf(db)).filter(([table]) => !['audit_entry', 'setting'].includes(table))

async function deleteOne(session: Session): Promise<void> {
  const { caseId, code } = await finishInterview(session)
  deleteForGood(session, { kind: 'case', id: caseId, typed: code, asked: 'personAsked' })
}

export async function clearOperation(): Promise<Operation> {
  const vault = createTestVault()
  const { session, folder, staffId } = vault
  const { caseId } = await finishInterview(session)
  const find = (at: Session) => searchIndexOf(at)?.find('sokha')
  return {
    begun: { faulty: folder, folder, keys: keysAsText(vault.keys), staffId },
    attempt: async () => {
      await deleteOne(session)
      assert.deepEqual(find(session), [caseId])
      const before = recordsOf(session)
      return {
        run: () => cleanUp(session, noProgress),
        async after(failed) {
          assert.deepEqual(recordsOf(session), before)
          if (failed) await cleanUp(session, noProgress)
          assert.deepEqual(recordsOf(session), before)
          assert.deepEqual(find(session), [caseId])
          assert.equal(session.db.prepare('PRAGMA freelist_count').pluck().get(), 0)
        },
      }
    },
    async end() {
      const again = vault.reopen()
      assert.equal(again.warning, null)
      assert.equal(again.db.prepare('PRAGMA integrity_check').pluck().get(), 'ok')
      assert.equal((await again.verifyAudit()).problem, null)
      assert.deepEqual(find(again), [caseId])
      vault.remove()
    },
  }
}
