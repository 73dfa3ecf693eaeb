/** @file What a restore takes over from the vault that was here: deletions, and what is owed. */
import { expect, it } from 'vitest'
import { countDeletions } from '#main/db/tables/deletion.ts'
import { deleteForGood } from '#main/services/retention/delete.ts'
import { changeRecoveryNote, readRecoveryNote } from '#main/vault/recovery-note.ts'
import type { Session } from '#main/vault/session.ts'
import { sessionOf } from '#test/support/backups.ts'
import { hostAt, passphrase, temporaryFolder } from '#test/support/office.ts'
import { list } from '#test/support/records.ts'
import { desk, handle, newPassphrase, officeWithStick, withKey } from '#test/support/stick-desk.ts'

async function deleteOne(session: Session): Promise<string> {
  const [row] = (await list(session, {})).rows
  const [id, typed] = [row?.caseId ?? '', row?.code ?? '']
  deleteForGood(session, { kind: 'case', id, typed, asked: 'officeDecided' })
  return id
}

const ids = async (session: Session) => (await list(session, {})).rows.map(({ caseId }) => caseId)

it('from inside: it is told how many, and they are deleted again with their notes', async () => {
  const { host, root, session, slot } = await officeWithStick(2)
  const gone = await deleteOne(session)
  const { api } = desk(host)
  const { backups } = await api.backup.list({})
  expect(backups[0]?.deletedSince).toBe(1)
  await api.backup.restore({ name: backups[0]?.name ?? '' })
  host.close()
  const restored = await hostAt(root).unlock(slot, passphrase)
  expect(await ids(restored)).toHaveLength(1)
  expect(await ids(restored)).not.toContain(gone)
  expect(countDeletions(restored.db)).toBe(1)
  expect((await restored.verifyAudit()).problem).toBeNull()
})

it('with the paper they are deleted again where the records that were here can be read', async () => {
  const { host, root, session, slot, file, recoveryKey } = await officeWithStick(2)
  const gone = await deleteOne(session)
  host.close()
  const input = { source: handle, paper: withKey(recoveryKey), slot, newPassphrase }
  const here = hostAt(root)
  await desk(here, file).api.backup.restoreFile(input)
  expect(await ids(sessionOf(here))).not.toContain(gone)
  // Elsewhere nobody knows of it: the screen says so before.
  const elsewhere = hostAt(temporaryFolder())
  await desk(elsewhere, file).api.backup.restoreFile(input)
  expect(await ids(sessionOf(elsewhere))).toContain(gone)
})

it('from inside, what is owed of papers is still owed afterwards: the slots are those of today', async () => {
  const { host, root, session, slot } = await officeWithStick(1)
  session.write('recovery.use', 'key', (db) => {
    changeRecoveryNote(db, { keyOwed: '2026-11-27T08:00:00.000Z' })
  })
  const { api } = desk(host)
  const { backups } = await api.backup.list({})
  await api.backup.restore({ name: backups[0]?.name ?? '' })
  host.close()
  const restored = await hostAt(root).unlock(slot, passphrase)
  expect(readRecoveryNote(restored.db).keyOwed).toBe('2026-11-27T08:00:00.000Z')
})
