/** @file A new office is made on disk. */
import assert from 'node:assert/strict'
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createVault } from '#main/vault/create-vault.ts'
import { newId } from '#main/vault/encryption.ts'
import { newVaultKeys } from '#main/vault/vault-keys.ts'
import { keysAsText, openTestVault } from '../open-test-vault.ts'
import type { Operation } from './operation.ts'

export async function setUpOperation(): Promise<Operation> {
  const faulty = mkdtempSync(join(tmpdir(), 'tessera-new-'))
  const folder = join(faulty, 'office')
  const [vaultKeys, staffId, dbId] = [newVaultKeys(), newId(), newId()]
  const keys = keysAsText(vaultKeys)
  const make = () =>
    createVault(folder, {
      dbId,
      keys: vaultKeys,
      slots: [],
      organisation: 'Test Organisation',
      country: 'KH',
      staff: { id: staffId, name: 'Test Person', slotId: null },
      now: Date.now,
    })
  return Promise.resolve({
    begun: { faulty, folder, keys, staffId },
    attempt: () => ({
      run: make,
      async after(failed) {
        if (failed && !readdirSync(faulty).includes('office')) make()
        const session = openTestVault(folder, keys, staffId)
        assert.equal(session.warning, null)
        assert.equal((await session.verifyAudit()).problem, null)
        session.close()
        assert.deepEqual(readdirSync(faulty), ['office'])
        rmSync(folder, { recursive: true })
      },
    }),
    end: () => {
      rmSync(faulty, { recursive: true })
    },
  })
}
