/** @file Whether an older vault kept all it held on its way to today's tables. */
import assert from 'node:assert/strict'
import type { Session } from '#main/vault/session.ts'
import { migrations } from '#main/db/migrations.ts'
import { fixtureContents } from './fixture-vaults.ts'
import { sameDigests } from './table-digests.ts'

/** Signing in writes more audit entries. */
function wasThere(version: number): Readonly<Record<string, string>> {
  return { audit_entry: `seq <= ${String(fixtureContents(version)['audit_entry']?.rows)}` }
}

/** Throws where something is not as the kept vault had it. */
export async function nothingLost(session: Session, version: number): Promise<void> {
  const { db } = session
  const before = fixtureContents(version)
  assert.deepEqual(sameDigests(db, before, wasThere(version)), before)
  assert.equal(db.prepare('PRAGMA user_version').pluck().get(), migrations.length)
  assert.deepEqual(db.prepare('PRAGMA integrity_check').pluck().all(), ['ok'])
  assert.deepEqual(db.prepare('PRAGMA foreign_key_check').all(), [])
  assert.equal((await session.verifyAudit()).problem, null)
}
