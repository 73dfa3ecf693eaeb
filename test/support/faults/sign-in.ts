/** @file Somebody signs in: settings, an entry, the anchor in the key slots. */
import assert from 'node:assert/strict'
import type { OpenSession } from '#main/vault/open-session.ts'
import { keysAsText, openTestVault } from '../open-test-vault.ts'
import { createTestVault } from '../vault.ts'
import type { Operation } from './operation.ts'

export async function signInOperation(): Promise<Operation> {
  const vault = createTestVault()
  vault.session.close()
  const { folder, staffId } = vault
  const keys = keysAsText(vault.keys)
  return Promise.resolve({
    begun: { faulty: folder, folder, keys, staffId },
    attempt: () => {
      let session: OpenSession | null = null
      return {
        run: () => {
          session = openTestVault(folder, keys, staffId)
        },
        async after() {
          session ??= openTestVault(folder, keys, staffId)
          assert.equal(session.warning, null)
          assert.equal((await session.verifyAudit()).problem, null)
          session.close()
        },
      }
    },
    end: () => {
      vault.remove()
    },
  })
}
