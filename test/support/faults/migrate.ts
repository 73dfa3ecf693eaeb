/** @file A vault of an older version is brought to today's tables when somebody signs in. */
import assert from 'node:assert/strict'
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openDatabase } from '#main/db/database.ts'
import { readKeySlots } from '#main/vault/key-slot-file.ts'
import type { OpenSession } from '#main/vault/open-session.ts'
import { passphraseSlots, unlockSlot } from '#main/vault/unlock.ts'
import { fixturePassphrase, layOutFixture } from '../fixture-vaults.ts'
import { keysAsText, openTestVault } from '../open-test-vault.ts'
import { nothingLost } from '../older-vault.ts'
import type { Operation } from './operation.ts'

/** From a copy of its own. */
async function whoOpens(version: number, root: string): Promise<{ keys: string; staffId: string }> {
  const folder = layOutFixture(version, root)
  const slot = passphraseSlots(readKeySlots(folder).content)[0]?.id ?? ''
  const unlocked = await unlockSlot(folder, slot, fixturePassphrase)
  if (unlocked === null) throw new Error('the passphrase does not fit')
  const db = openDatabase({ path: join(folder, 'vault.db'), key: unlocked.keys.dek })
  const staffId = String(db.prepare('SELECT id FROM staff').pluck().get())
  db.close()
  return { keys: keysAsText(unlocked.keys), staffId }
}

export async function migrateOperation(version: number): Promise<Operation> {
  const faulty = mkdtempSync(join(tmpdir(), 'tessera-migrate-'))
  const folder = join(faulty, 'office')
  const { keys, staffId } = await whoOpens(version, faulty)
  const open = () => openTestVault(folder, keys, staffId)
  return {
    begun: { faulty, folder, keys, staffId },
    attempt: () => {
      rmSync(folder, { recursive: true, force: true })
      layOutFixture(version, faulty)
      let session: OpenSession | null = null
      return {
        run: () => {
          session = open()
        },
        async after() {
          session ??= open()
          assert.equal(session.warning, null)
          await nothingLost(session, version)
          session.close()
          const left = readdirSync(folder).filter((name) => name.includes('.part'))
          assert.deepEqual(left, [])
        },
      }
    },
    end: () => {
      rmSync(faulty, { recursive: true })
    },
  }
}
