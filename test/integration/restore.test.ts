/** @file Putting a backup back: from a stick on a fresh computer, beside a damaged vault, and from inside. */
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { backupFolder, namesIn } from '#main/backup/backup-files.ts'
import { asideFolders } from '#main/backup/swap.ts'
import { readRecoveryNote } from '#main/vault/recovery-note.ts'
import { addCases, digestOfRecords, flipByte, sessionOf } from '#test/support/backups.ts'
import { hostAt, passphrase, setUpOffice, temporaryFolder } from '#test/support/office.ts'
import { desk, handle, newPassphrase, officeWithStick, withKey } from '#test/support/stick-desk.ts'

describe('a stick', () => {
  it('holds one file that no passphrase opens and that names nobody (ASVS 14.2.4)', async () => {
    const { stick, file, copied } = await officeWithStick()
    expect(readdirSync(stick)).toEqual([copied.file])
    const text = readFileSync(file, 'latin1')
    for (const word of [
      'argon2id',
      'passphrase',
      'salt',
      'Sokha',
      'Test',
      'heron',
      'SQLite format',
    ])
      expect(text, word).not.toContain(word)
    const head = JSON.parse(text.slice(0, 65_536)) as { slots: { type: string }[] }
    expect(head.slots.map(({ type }) => type)).toEqual(['recovery'])
  })

  it('is noted in the log with the person’s own signature, and so is a stick that was gone (ASVS 16.3.3)', async () => {
    const { host, session } = await officeWithStick()
    const gone = join(temporaryFolder(), 'pulled')
    expect(await desk(host, gone).send('backup.copy', { folder: handle })).toEqual({
      ok: false,
      error: { code: 'notFound', reason: 'stickGone' },
    })
    const noted = session.db
      .prepare(
        `SELECT action, subject, sig IS NOT NULL AS signed FROM audit_entry
         WHERE action IN ('backup.copied', 'backup.failed') ORDER BY seq`,
      )
      .all()
    expect(noted).toMatchObject([
      { action: 'backup.copied', signed: 1 },
      { action: 'backup.failed', subject: 'notFound', signed: 0 },
    ])
    expect((await session.verifyAudit()).problem).toBeNull()
    const state = await desk(host).api.backup.state({})
    // Not counted: in a test the stick lies on the same disk.
    expect(state).toMatchObject({ failed: null, copied: null, overdue: null })
  })
})

describe('on a fresh computer', () => {
  it('the stick and the paper give back every record, and a new paper', async () => {
    const { session, file, recoveryKey, host } = await officeWithStick()
    const before = digestOfRecords(session.db)
    host.close()
    const elsewhere = hostAt(temporaryFolder())
    const { api } = desk(elsewhere, file)
    const look = { source: handle, paper: withKey(recoveryKey) }
    const inside = await api.backup.lookInFile(look)
    expect(inside).toMatchObject({ organisation: 'Test Organisation', cases: 3 })
    const [person] = inside.people
    expect(person).toMatchObject({ name: 'Test Person', colour: 'teal', animal: 'heron' })
    const slot = person?.slot ?? ''
    const entered = await api.backup.restoreFile({ ...look, slot, newPassphrase })
    expect(entered).toMatchObject({ person: 'Test Person', organisation: 'Test Organisation' })
    expect(entered.newRecoveryKey).not.toBe(recoveryKey)
    expect(entered.newCards).toBeNull()
    const restored = sessionOf(elsewhere)
    expect(digestOfRecords(restored.db)).toBe(before)
    expect(restored.warning).toBeNull()
    expect(readRecoveryNote(restored.db).keyOwed).not.toBeNull()
    expect((await restored.verifyAudit()).problem).toBeNull()
    expect(
      restored.db
        .prepare(`SELECT count(*) FROM audit_entry WHERE action = 'backup.restored'`)
        .pluck()
        .get(),
    ).toBe(1)
    elsewhere.close()

    const next = hostAt(elsewhere.restoring.at.root)
    await expect(next.unlock(slot, passphrase)).rejects.toMatchObject({ code: 'wrongPassphrase' })
    const signedIn = await next.unlock(slot, newPassphrase)
    expect(signedIn.warning).toBeNull()
    next.close()
    // Until its successor was typed back the old paper opens the office: it is never without one.
    const { owed } = await next.recover({ way: 'key', recoveryKey }, slot, newPassphrase)
    next.papers.finishKey(owed.newRecoveryKey)
    expect(readRecoveryNote(sessionOf(next).db).keyOwed).toBeNull()
    next.close()
    await expect(
      next.recover({ way: 'key', recoveryKey }, slot, newPassphrase),
    ).rejects.toMatchObject({ code: 'wrongRecoveryKey' })
    await next.recover({ way: 'key', recoveryKey: owed.newRecoveryKey }, slot, newPassphrase)
  })

  it('another paper opens nothing, and nothing is left behind (ASVS 11.4.2)', async () => {
    const { file, slot } = await officeWithStick(1)
    const other = await setUpOffice(temporaryFolder())
    const root = temporaryFolder()
    const { send } = desk(hostAt(root), file)
    const input = { source: handle, paper: withKey(other.recoveryKey) }
    const refused = { ok: false, error: { code: 'wrongRecoveryKey' } }
    expect(await send('backup.lookInFile', input)).toEqual(refused)
    expect(await send('backup.restoreFile', { ...input, slot, newPassphrase })).toEqual(refused)
    expect(readdirSync(root)).toEqual([])
  })

  it.each([
    ['in the head', 300, 'badFile'],
    ['in the database', 150_000, 'damaged'],
  ])('a bit that changed %s is told, and nothing is left behind', async (_, at, code) => {
    const { file, recoveryKey, slot } = await officeWithStick(1)
    flipByte(file, readFileSync(file).length - at)
    const root = temporaryFolder()
    const input = { source: handle, paper: withKey(recoveryKey), slot, newPassphrase }
    const reply = await desk(hostAt(root), file).send('backup.restoreFile', input)
    expect(reply).toMatchObject({ ok: false, error: { code } })
    expect(readdirSync(root)).toEqual([])
  })

  it('a file cut short, an empty one and another kind of file are told (ASVS 5.3.2)', async () => {
    const { stick, file, recoveryKey } = await officeWithStick(1)
    const cut = join(stick, 'cut.tessera-backup')
    const empty = join(stick, 'empty.tessera-backup')
    const other = join(stick, 'letter.json')
    writeFileSync(cut, readFileSync(file).subarray(0, 60_000))
    writeFileSync(empty, '')
    writeFileSync(other, '{"format":"letter"}')
    for (const path of [cut, empty, other]) {
      const reply = await desk(hostAt(temporaryFolder()), path).send('backup.lookInFile', {
        source: handle,
        paper: withKey(recoveryKey),
      })
      expect(reply).toMatchObject({ ok: false, error: { code: 'badFile' } })
    }
  })

  it('a too short passphrase changes nothing', async () => {
    const { file, recoveryKey, slot } = await officeWithStick(1)
    const root = temporaryFolder()
    const reply = await desk(hostAt(root), file).send('backup.restoreFile', {
      source: handle,
      paper: withKey(recoveryKey),
      slot,
      newPassphrase: 'short',
    })
    expect(reply).toMatchObject({ ok: false, error: { code: 'invalidInput' } })
    expect(readdirSync(root)).toEqual([])
  })
})

describe('beside a damaged vault', () => {
  async function damaged() {
    const office = await officeWithStick(2)
    const before = digestOfRecords(office.session.db)
    office.host.close()
    flipByte(join(office.folder, 'vault.db'), 10_000)
    const host = hostAt(office.root)
    await expect(host.unlock(office.slot, passphrase)).rejects.toMatchObject({ code: 'damaged' })
    return { ...office, host, before }
  }

  it('the passphrase of every day puts the newest backup back; the damaged files are kept', async () => {
    const { host, root, slot, before, folder } = await damaged()
    const { api } = desk(host)
    const [newest] = await api.backup.here({})
    expect(newest?.day).toBe(newest?.name.slice(0, 10))
    await api.backup.restoreHereWithPassphrase({ name: newest?.name ?? '', slot, passphrase })
    const session = sessionOf(host)
    expect(digestOfRecords(session.db)).toBe(before)
    expect(session.warning).toBeNull()
    const [aside] = asideFolders(root)
    expect(existsSync(join(root, aside?.name ?? '', 'vault.db'))).toBe(true)
    // The backups came along, and the next one is made as always.
    expect(namesIn(backupFolder(folder))).toEqual([newest?.name])
    await api.backup.make({})
    const { aside: listed } = await api.backup.list({})
    expect(listed).toHaveLength(1)
    await api.backup.removeAside({ name: listed[0]?.name ?? '' })
    expect(asideFolders(root)).toEqual([])
  })

  it('a wrong passphrase opens no backup and counts as a wrong try (ASVS 11.4.2)', async () => {
    const { host, root, slot } = await damaged()
    const { api, send } = desk(host)
    const [newest] = await api.backup.here({})
    const input = { name: newest?.name ?? '', slot, passphrase: 'something else' }
    for (let tries = 0; tries < 5; tries++)
      expect(await send('backup.restoreHereWithPassphrase', input)).toMatchObject({
        ok: false,
        error: { code: 'wrongPassphrase' },
      })
    expect(await send('backup.restoreHereWithPassphrase', { ...input, passphrase })).toMatchObject({
      ok: false,
      error: { code: 'waitBeforeRetry' },
    })
    expect(readdirSync(root)).toEqual(['office'])
  })
})

describe('from inside', () => {
  it('takes effect at the lock; the passphrase stays, and what was there is kept aside', async () => {
    const { host, root, session, slot } = await officeWithStick(2)
    const before = digestOfRecords(session.db)
    const { api } = desk(host)
    const { backups } = await api.backup.list({})
    await addCases(session, 2)
    await api.backup.restore({ name: backups[0]?.name ?? '' })
    expect(digestOfRecords(session.db)).not.toBe(before)
    host.close()
    const again = hostAt(root)
    const restored = await again.unlock(slot, passphrase)
    expect(digestOfRecords(restored.db)).toBe(before)
    expect(restored.warning).toBeNull()
    expect(asideFolders(root)).toHaveLength(1)
    expect((await restored.verifyAudit()).problem).toBeNull()
  })

  it('stopped between any two renames, the next start ends it (ASVS 16.3.3)', async () => {
    const { host, root, session, slot, folder } = await officeWithStick(1)
    const before = digestOfRecords(session.db)
    const { api } = desk(host)
    const { backups } = await api.backup.list({})
    await addCases(session, 1)
    await api.backup.restore({ name: backups[0]?.name ?? '' })
    host.close()
    // The power fails after the old vault was set aside.
    renameSync(folder, join(root, 'office.before-1'))
    const second = hostAt(root)
    expect(digestOfRecords((await second.unlock(slot, passphrase)).db)).toBe(before)
    second.close()
    // And after the new one took its name, before the backups came along.
    mkdirSync(join(root, 'office.before-2'))
    renameSync(join(folder, 'backups'), join(root, 'office.before-2', 'backups'))
    writeFileSync(join(folder, 'restored'), '')
    const third = hostAt(root)
    await third.unlock(slot, passphrase)
    expect(namesIn(backupFolder(folder))).toEqual([backups[0]?.name ?? ''])
    expect(existsSync(join(folder, 'restored'))).toBe(false)
  })

  it('half a restored vault is cleared away at the next start', async () => {
    const { host, root } = await officeWithStick(1)
    host.close()
    mkdirSync(join(root, 'office.restoring'))
    writeFileSync(join(root, 'office.restoring', 'vault.db'), 'half')
    hostAt(root)
    expect(readdirSync(root)).toEqual(['office'])
  })

  it('the backups of another office are left where they are', async () => {
    const ours = await officeWithStick(1)
    const theirs = await officeWithStick(1)
    ours.host.close()
    const host = hostAt(ours.root)
    const input = { source: handle, paper: withKey(theirs.recoveryKey) }
    const { slot } = theirs
    await desk(host, theirs.file).api.backup.restoreFile({ ...input, slot, newPassphrase })
    expect(namesIn(backupFolder(ours.folder))).toEqual([])
    const [aside] = asideFolders(ours.root)
    expect(namesIn(backupFolder(join(ours.root, aside?.name ?? '')))).toHaveLength(1)
  })
})
