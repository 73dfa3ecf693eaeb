/** @file What comes along from a damaged vault beside whole cases: files, settings, deletions, and the rest. */
import { cpSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { defaultRules } from '#shared/domain/retention/rules.ts'
import { attachmentHandlers } from '#main/services/attachments.ts'
import type { Context } from '#main/services/context.ts'
import { deleteForGood } from '#main/services/retention/delete.ts'
import { readRules, saveRules } from '#main/services/retention/rules.ts'
import { salvageHandlers } from '#main/services/salvage.ts'
import { newestAuditEntry } from '#main/db/tables/audit.ts'
import { findSetting, putSetting } from '#main/db/tables/setting.ts'
import { putHalfTyped } from '#main/db/tables/half-typed.ts'
import type { Session } from '#main/vault/session.ts'
import type { VaultHost } from '#main/vault/vault-host-contract.ts'
import { add, listed, read } from '#test/support/attachments.ts'
import { sessionOf } from '#test/support/backups.ts'
import { hostAt, passphrase, setUpOffice, temporaryFolder } from '#test/support/office.ts'
import { finishInterview, list, onVault } from '#test/support/records.ts'
import { wav } from '#test/support/recordings.ts'

const rules = { ...defaultRules, closedCase: { ...defaultRules.closedCase, months: 7 } }
const halfTyped = {
  savedAt: '2999-01-01T00:00:00.000Z',
  isSealed: false,
  content: Buffer.from('x'),
}

function setWait(session: Session): void {
  session.write('people.alone', '0', (db) => {
    putSetting(db, 'secondPerson', 'wait')
  })
}

/** An office as it was at its backup, and beside it what it was when it was damaged. */
async function twoTimes(since: (session: Session, cases: readonly string[]) => Promise<void>) {
  const root = temporaryFolder()
  const { host, slot } = await setUpOffice(root)
  const first = sessionOf(host)
  const cases = [await finishInterview(first), await finishInterview(first)].map(
    ({ caseId }) => caseId,
  )
  const [kept = '', doomed = ''] = cases
  const old = await add(first, kept, wav('of the backup'))
  host.close()
  const later = temporaryFolder()
  cpSync(root, later, { recursive: true })
  const damaged = hostAt(later)
  await since(await damaged.unlock(slot, passphrase), cases)
  damaged.close()
  cpSync(join(later, 'office'), join(root, 'office.before-1'), { recursive: true })
  const session = await host.unlock(slot, passphrase)
  session.write('backup.restored', '2026-11-27-00000000', () => undefined)
  session.write('salvage.restore', '2026-11-27-00000000', (db) => {
    putSetting(db, 'salvage', 'office.before-1')
  })
  return { host, session, context: at(host), kept, doomed, old }
}

function at(host: VaultHost): Context {
  return {
    vault: host,
    session: sessionOf(host),
    files: {},
    parser: { parse: () => Promise.reject(new Error('nothing is parsed here')) },
    progress: () => undefined,
    cancelled: () => false,
  }
}

const code = async (session: Session, caseId: string): Promise<string> =>
  (await list(session, {})).rows.find((row) => row.caseId === caseId)?.code ?? ''

test('files come along, of cases that are here and of new ones, about somebody or about nobody', async () => {
  // Longer than the one of the backup: what is read is told apart by its length.
  const [one, other] = [wav('one', 3), wav('other', 2)]
  const { session, context, kept } = await twoTimes(async (later, [caseId = '']) => {
    await add(later, caseId, one)
    const { caseId: fresh } = await finishInterview(later)
    await add(later, fresh, other)
  })
  expect(await salvageHandlers.offer({}, context)).toMatchObject({ missing: 1, newer: 0, files: 2 })
  expect(await salvageHandlers.merge({}, context)).toMatchObject({ cases: 1, leftOut: 0 })
  const [newest] = (await listed(session, kept)).attachments
  const whole = await read(session, newest?.id ?? '')
  expect(whole.length).toBeGreaterThan(other.length)
  expect((await listed(session, kept)).attachments).toHaveLength(2)
  const fresh = (await list(session, {})).rows.map(({ caseId }) => caseId)
  const counts = await Promise.all(
    fresh.map(async (caseId) => (await listed(session, caseId)).attachments),
  )
  expect(counts.flat()).toHaveLength(3)
  for (const { id } of counts.flat()) expect((await read(session, id)).length).toBeGreaterThan(0)
  expect((await session.verifyAudit()).problem).toBeNull()
})

test('a file whose pieces cannot all be read is left out and counted', async () => {
  const { session, context, kept } = await twoTimes(async (later, [caseId = '']) => {
    const { id } = await add(later, caseId, wav('torn'))
    later.writeDraft((db) =>
      db.prepare('DELETE FROM attachment_chunk WHERE attachment_id = ?').run(id),
    )
  })
  expect(await salvageHandlers.merge({}, context)).toMatchObject({ leftOut: 1 })
  expect((await listed(session, kept)).attachments).toHaveLength(1)
})

test('a file that was taken away here after the restore does not return', async () => {
  const { session, context, kept, old } = await twoTimes(() => Promise.resolve())
  await attachmentHandlers.remove({ attachmentId: old.id }, context)
  expect(await salvageHandlers.offer({}, context)).toBeNull()
  expect((await listed(session, kept)).attachments).toEqual([])
})

test('settings, half-typed words and corrections come along; a later word here stays', async () => {
  const since = (later: Session): Promise<void> => {
    setWait(later)
    saveRules(later, rules)
    later.write('words.correct', 'en', (db) => {
      putHalfTyped(db, later.staff.id, halfTyped)
      db.prepare(`INSERT INTO correction VALUES ('en', 'frame.cancel', 'Stop', ?, ?)`).run(
        later.staff.id,
        halfTyped.savedAt,
      )
    })
    return Promise.resolve()
  }
  const first = await twoTimes(since)
  expect(await salvageHandlers.offer({}, first.context)).toMatchObject({ settings: 2, others: 2 })
  await salvageHandlers.merge({}, first.context)
  expect(findSetting(first.session.db, 'secondPerson')).toBe('wait')
  expect(readRules(first.session.db).closedCase.months).toBe(7)
  const count = (table: string) =>
    first.session.db.prepare(`SELECT count(*) FROM ${table}`).pluck().get()
  expect([count('half_typed'), count('correction')]).toEqual([1, 1])

  const second = await twoTimes(since)
  const mine = { ...rules, closedCase: { ...rules.closedCase, months: 9 } }
  saveRules(second.session, mine)
  await salvageHandlers.merge({}, second.context)
  expect(findSetting(second.session.db, 'secondPerson')).toBe('wait')
  expect(readRules(second.session.db).closedCase.months).toBe(9)
})

test('what was deleted for good since the backup is deleted again, with its note', async () => {
  const { session, context, doomed } = await twoTimes(async (later, [, caseId = '']) => {
    const typed = await code(later, caseId)
    deleteForGood(later, { kind: 'case', id: caseId, typed, asked: 'officeDecided' })
  })
  expect(await salvageHandlers.offer({}, context)).toMatchObject({ deletions: 1, missing: 0 })
  expect(await salvageHandlers.merge({}, context)).toMatchObject({ deletedAgain: 1 })
  const ids = (await list(session, {})).rows.map(({ caseId }) => caseId)
  expect(ids).toHaveLength(1)
  expect(ids).not.toContain(doomed)
  expect(session.db.prepare('SELECT subject FROM deletion').pluck().all()).toEqual([doomed])
})

test('what was deleted for good here after the restore does not return', async () => {
  const { session, context, doomed } = await twoTimes(() => Promise.resolve())
  const typed = await code(session, doomed)
  deleteForGood(session, { kind: 'case', id: doomed, typed, asked: 'officeDecided' })
  expect(await salvageHandlers.offer({}, context)).toBeNull()
})

test('no row is younger than its entry in the log, by which it is told whether a backup knew it', () =>
  onVault(({ session }) => {
    const wrote = session.write('words.correct', 'en', () => {
      const from = performance.now()
      while (performance.now() - from < 5);
      return new Date().toISOString()
    })
    expect(String(newestAuditEntry(session.db)?.at) >= wrote).toBe(true)
  }))
