/** @file The office is locked: last entry, key slots, checkpoint. */
import assert from 'node:assert/strict'
import { keysAsText, openTestVault } from '../open-test-vault.ts'
import { createTestVault } from '../vault.ts'
import type { Operation } from './operation.ts'

export async function lockOperation(): Promise<Operation> {
  const vault = createTestVault()
  vault.session.close()
  const { folder, staffId } = vault
  const keys = keysAsText(vault.keys)
  const open = () => openTestVault(folder, keys, staffId)
  return Promise.resolve({
    begun: { faulty: folder, folder, keys, staffId },
    attempt: () => {
      const session = open()
      assert.equal(session.warning, null)
      session.write('case.save', null, (db) => {
        db.prepare(
          `INSERT INTO setting (name, value) VALUES ('last', ?)
           ON CONFLICT (name) DO UPDATE SET value = excluded.value`,
        ).run('x'.repeat(20_000))
      })
      const saved = session.auditHead().seq
      return {
        run: () => {
          session.close()
        },
        async after() {
          const again = open()
          assert.equal(again.warning, null)
          assert.equal((await again.verifyAudit()).problem, null)
          assert.ok(again.auditHead().seq > saved)
          again.close()
        },
      }
    },
    end: () => {
      vault.remove()
    },
  })
}
