import { join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { backupFolder, keptBackups, pathsOf } from '#main/backup/backup-files.ts'
import { openDatabase, openReadOnly } from '#main/db/database.ts'
import { migrations } from '#main/db/migrations.ts'
import { caseHandlers } from '#main/services/cases.ts'
import { intakeHandlers } from '#main/services/intake.ts'
import { adoptOwnQuestions } from '#main/services/own-questions.ts'
import { backupKey } from '#main/vault/backup-key.ts'
import type { Session } from '#main/vault/session.ts'
import { unlockSlot } from '#main/vault/unlock.ts'
import {
  fixtureContents,
  fixturePassphrase,
  fixtureVersions,
  layOutFixture,
} from '#test/support/fixture-vaults.ts'
import { hostAt, temporaryFolder } from '#test/support/office.ts'
import { contextOf, list } from '#test/support/records.ts'
import { nothingLost } from '#test/support/older-vault.ts'
import { digestsOf } from '#test/support/table-digests.ts'

async function signIn(root: string): Promise<Session> {
  const host = hostAt(root)
  return host.unlock(host.office()?.tiles[0]?.slot ?? '', fixturePassphrase)
}

async function keyOf(folder: string, root: string): Promise<Uint8Array> {
  const slot = hostAt(root).office()?.tiles[0]?.slot ?? ''
  const unlocked = await unlockSlot(folder, slot, fixturePassphrase)
  if (unlocked === null) throw new Error('the passphrase does not fit')
  return unlocked.keys.dek
}

test('there is a vault of every version, from the first on', () => {
  expect(fixtureVersions).toEqual(fixtureVersions.map((_, index) => index + 1))
  expect(fixtureVersions.length).toBeGreaterThanOrEqual(7)
  expect(fixtureVersions.length).toBeLessThanOrEqual(migrations.length)
})

describe.each(fixtureVersions)('a vault of version %i', (version) => {
  test('is as it was when it was kept', async () => {
    const root = temporaryFolder()
    const folder = layOutFixture(version, root)
    const key = await keyOf(folder, root)
    const db = openDatabase({ path: join(folder, 'vault.db'), key })
    onTestFinished(() => {
      db.close()
    })
    expect(db.userVersion()).toBe(version)
    expect(digestsOf(db)).toEqual(fixtureContents(version))
    // A table without a row would show nothing.
    const empty = Object.entries(fixtureContents(version)).filter(([, { rows }]) => rows === 0)
    expect(empty).toEqual([])
  })

  test('opens in the newest tables with everything it held, and a copy from before beside it', async () => {
    const root = temporaryFolder()
    const folder = layOutFixture(version, root)
    const key = await keyOf(folder, root)
    const session = await signIn(root)
    expect(session.warning).toBeNull()
    await nothingLost(session, version)
    if (version === migrations.length) return
    const [kept] = keptBackups(backupFolder(folder), backupKey(key))
    const copy = openReadOnly({
      path: pathsOf(backupFolder(folder), kept?.name ?? '').database,
      key,
    })
    expect(copy.userVersion()).toBe(version)
    expect(digestsOf(copy)).toEqual(fixtureContents(version))
    copy.close()
  })
})

// The first tables had no cases yet.
test.each(fixtureVersions.filter((version) => version > 1))(
  'the cases, names and half-typed interview of version %i are there',
  async (version) => {
    const root = temporaryFolder()
    layOutFixture(version, root)
    const session = await signIn(root)
    adoptOwnQuestions(session)
    const context = contextOf(session)
    const { rows, total } = await list(session, { limit: 100 })
    expect(total).toBe(fixtureContents(version)['case_record']?.rows)
    const opened = await Promise.all(
      rows.map(async ({ caseId }) => caseHandlers.get({ caseId }, context)),
    )
    const names = opened.map(({ answers }) => answers['person.firstName']?.value)
    expect(names).toContain('Sokha')
    expect((await list(session, { search: 'Prak' })).rows.length).toBeGreaterThan(0)
    const [draft] = await intakeHandlers.drafts({}, context)
    const { draft: typed } = await intakeHandlers.open({ draftId: draft?.draftId ?? '' }, context)
    expect(typed.answers['person.firstName']?.value).toBe('Half')
  },
)
