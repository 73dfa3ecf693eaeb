/** @file A service is written down in a case, with a long text: one transaction of many pages. */
import assert from 'node:assert/strict'
import { caseHandlers } from '#main/services/cases.ts'
import { recordHandlers } from '#main/services/records.ts'
import { keysAsText } from '../open-test-vault.ts'
import { answersOf, contextOf, draftOf, finishInterview } from '../records.ts'
import { digestsOf } from '../table-digests.ts'
import { createTestVault } from '../vault.ts'
import type { Operation } from './operation.ts'

const long = draftOf(answersOf({ 'service.details': 'x'.repeat(18_000) })).answers

export async function saveOperation(): Promise<Operation> {
  const vault = createTestVault()
  const { session } = vault
  const context = contextOf(session)
  const { caseId } = await finishInterview(session)
  const { people } = await caseHandlers.get({ caseId }, context)
  const place = { caseId, casePersonId: people[0]?.casePersonId ?? '' }
  const save = () => recordHandlers.add({ ...place, entity: 'service', answers: long }, context)
  const rows = session.db.prepare('SELECT count(*) FROM service_delivery').pluck()
  const { folder, keys, staffId } = vault
  return {
    begun: { faulty: folder, folder, keys: keysAsText(keys), staffId },
    attempt: () => {
      const before = digestsOf(session.db)
      const count = Number(rows.get())
      return {
        run: save,
        async after(failed) {
          if (failed) {
            assert.deepEqual(digestsOf(session.db), before)
            await save()
          }
          assert.equal(rows.get(), count + 1)
        },
      }
    },
    async end() {
      const count = rows.get()
      const again = vault.reopen()
      assert.equal(again.warning, null)
      assert.equal(again.db.prepare('SELECT count(*) FROM service_delivery').pluck().get(), count)
      assert.equal((await again.verifyAudit()).problem, null)
      vault.remove()
    },
  }
}
