/** @file Who can open a backup, and what it tells about a vault that was put back to an earlier moment. */
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { pathsOf, readSidecar } from '#main/backup/backup-files.ts'
import { leaveToPaper } from '#main/backup/keep-backups.ts'
import { unwatched } from '#main/db/steps.ts'
import { testBackup } from '#main/backup/test-backup.ts'
import { readKeySlots } from '#main/vault/key-slot-file.ts'
import { addCases, backUpNow, officeWithCases, sessionOf } from '#test/support/backups.ts'
import { hostAt, passphrase, temporaryFolder } from '#test/support/office.ts'

describe('who can open one', () => {
  it('holds the slots of today: a replaced recovery key opens no backup here (ASVS 13.3.2)', async () => {
    const { host, session, root, backups, recoveryKey, slot } = await officeWithCases()
    const { name } = await backUpNow(session)
    const slotsOf = () => readSidecar(pathsOf(backups, name).sidecar).content.slots
    const before = slotsOf().map(({ id }) => id)
    host.close()
    const again = hostAt(root)
    const proof = { way: 'key', recoveryKey } as const
    const { owed } = await again.recover(proof, slot, 'another passphrase of many words')
    again.papers.finishKey(owed.newRecoveryKey)
    const after = slotsOf()
    expect(after).toHaveLength(2)
    expect(after.filter(({ type }) => type === 'recovery').map(({ id }) => id)).not.toEqual(
      expect.arrayContaining(before.slice(1)),
    )
    expect(await testBackup(sessionOf(again), name, unwatched)).toMatchObject({
      whole: true,
    })
  })

  it('before the locks are changed only paper and cards still open it (ASVS 13.3.2)', async () => {
    const { session, backups, folder } = await officeWithCases(1)
    const { name } = await backUpNow(session)
    leaveToPaper(folder, readKeySlots(folder).content.slots, session.backupKey)
    const { slots } = readSidecar(pathsOf(backups, name).sidecar).content
    expect(slots.map(({ type }) => type)).toEqual(['recovery'])
    expect(await testBackup(session, name, unwatched)).toMatchObject({ whole: true })
  })

  it('a sidecar that somebody changed is no backup any more (ASVS 11.6.1)', async () => {
    const { session, backups } = await officeWithCases()
    const { name } = await backUpNow(session)
    const { sidecar } = pathsOf(backups, name)
    const text = readFileSync(sidecar, 'utf8')
    const cut = JSON.parse(text) as { slots: unknown[] }
    cut.slots = cut.slots.slice(1)
    writeFileSync(sidecar, JSON.stringify(cut))
    await expect(testBackup(session, name, unwatched)).rejects.toMatchObject({
      code: 'notFound',
    })
  })
})

describe('as an anchor', () => {
  /** The vault and its key slots of an earlier moment, put back together: nothing else can tell. */
  async function rolledBack() {
    const { host, root, folder, slot } = await officeWithCases(1)
    host.close()
    const earlier = join(temporaryFolder(), 'earlier')
    mkdirSync(earlier)
    for (const file of ['vault.db', 'keyslots.json', 'keyslots.json.bak'])
      cpSync(join(folder, file), join(earlier, file))
    const second = hostAt(root)
    const working = await second.unlock(slot, passphrase)
    await addCases(working, 2)
    await backUpNow(working)
    second.close()
    for (const file of readdirSync(earlier)) cpSync(join(earlier, file), join(folder, file))
    rmSync(join(folder, 'vault.db-wal'), { force: true })
    return { root, slot }
  }

  it('tells that vault and key slots were put back together, once (ASVS 16.4.2)', async () => {
    const { root, slot } = await rolledBack()
    const third = hostAt(root)
    const warned = await third.unlock(slot, passphrase)
    expect(warned.warning).toMatchObject({ kind: 'vaultOlder' })
    expect(warned.warning?.missingEntries).toBeGreaterThan(2)
    third.close()
    const fourth = hostAt(root)
    expect((await fourth.unlock(slot, passphrase)).warning).toBeNull()
    fourth.close()
  })
})
