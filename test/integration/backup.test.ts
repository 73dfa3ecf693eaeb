/** @file Backups on real files: made and read again, rotated, tried out, copied, and used as an anchor. */
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { backUp, backUpAtLock, hasNews, isDue } from '#main/backup/back-up-session.ts'
import { backupFolder, namesIn, pathsOf, readSidecar } from '#main/backup/backup-files.ts'
import { recall } from '#main/backup/remembered.ts'
import { backupSteps } from '#main/backup/make-backup.ts'
import { givingWay, unwatched } from '#main/db/steps.ts'
import { testBackup } from '#main/backup/test-backup.ts'
import { intakeHandlers } from '#main/services/intake.ts'
import { deleteForGood } from '#main/services/retention/delete.ts'
import { readKeySlots } from '#main/vault/key-slot-file.ts'
import {
  backUpNow,
  digestOfRecords,
  flipByte,
  loseCase,
  officeWithCases,
  sessionOf,
} from '#test/support/backups.ts'
import { setUpOffice } from '#test/support/office.ts'
import { contextOf, draftOf, exampleAnswers, finishInterview } from '#test/support/records.ts'
import { smallDisk } from '#test/support/small-disk.ts'
import { deskAt } from '#test/support/staff.ts'
import { createTestVault } from '#test/support/vault.ts'

const dayLength = 86_400_000

const actions = (session: ReturnType<typeof sessionOf>): unknown[] =>
  session.db
    .prepare(`SELECT action FROM audit_entry WHERE action LIKE 'backup.%' ORDER BY seq`)
    .pluck()
    .all()

describe('a backup', () => {
  it('holds every row, is named by its day alone, and says inside what it holds', async () => {
    const { session, backups, folder } = await officeWithCases(3)
    const before = digestOfRecords(session.db)
    const head = session.auditHead()
    const { name, info } = await backUpNow(session)
    expect(readdirSync(backups).sort()).toEqual([`${name}.db`, `${name}.json`])
    expect(name).toMatch(/^\d{4}-\d{2}-\d{2}-[0-9a-f]{8}$/)
    expect(info).toMatchObject({ cases: 3, anchor: { seq: head.seq, head: head.hash } })
    const copy = session.openCopy(pathsOf(backups, name).database)
    expect(digestOfRecords(copy)).toBe(before)
    copy.close()
    expect(actions(session)).toEqual(['backup.made'])
    for (const file of readdirSync(backups))
      expect(statSync(join(backups, file)).mode & 0o777, file).toBe(0o600)
    expect(statSync(join(folder, 'backups')).mode & 0o777).toBe(0o700)
  })

  it('says nothing readable about anybody in either file (ASVS 14.2.4)', async () => {
    const { session, backups } = await officeWithCases(1)
    const { name } = await backUpNow(session)
    const { database, sidecar } = pathsOf(backups, name)
    const text = readFileSync(database, 'latin1') + readFileSync(sidecar, 'latin1')
    for (const word of ['Sokha', 'Chan', 'Test Person', 'Test Organisation', 'SQLite format'])
      expect(text).not.toContain(word)
  })

  it('stays as it is, to the byte, when it is tried out', async () => {
    const { session, backups } = await officeWithCases()
    const { name } = await backUpNow(session)
    const before = readFileSync(pathsOf(backups, name).database)
    const tried = await testBackup(session, name, unwatched)
    expect(tried).toMatchObject({ whole: true, cases: 2 })
    expect(readFileSync(pathsOf(backups, name).database).equals(before)).toBe(true)
    expect(readdirSync(backups)).toHaveLength(2)
  })

  it('that was damaged on the disk is found by trying it out, and counts no more', async () => {
    const { session, backups } = await officeWithCases()
    const { name } = await backUpNow(session)
    flipByte(pathsOf(backups, name).database, 5_000)
    expect(await testBackup(session, name, unwatched)).toMatchObject({ whole: false })
    expect(namesIn(backups)).toEqual([])
    expect(readdirSync(join(backups, 'damaged'))).toHaveLength(2)
    expect(hasNews(session)).toBe(true)
  })

  it('that the disk spoiled while it was written never gets its name, and no good one goes for it', async () => {
    const { session, backups } = await officeWithCases(3)
    const good = await backUpNow(session)
    const spoiling = {
      folder: session.folder,
      db: session.db,
      copyTo: (path: string) => {
        session.copyTo(path)
        flipByte(path, 5_000)
      },
      openCopy: (path: string) => session.openCopy(path),
      backupKey: session.backupKey,
      keySlots: () => readKeySlots(session.folder).content,
      now: Date.now,
    }
    await expect(givingWay(backupSteps(spoiling, 'asked'), unwatched)).rejects.toMatchObject({
      code: 'damaged',
    })
    expect(readdirSync(backups).sort()).toEqual([`${good.name}.db`, `${good.name}.json`])
  })

  it('that lost a row on the way never gets its name', async () => {
    const { session, backups } = await officeWithCases(3)
    const losing = {
      folder: session.folder,
      db: session.db,
      copyTo: (path: string) => {
        session.copyTo(path)
        session.write('case.save', null, (db) => {
          db.prepare(`INSERT INTO setting (name, value) VALUES ('late', 'x')`).run()
        })
      },
      openCopy: (path: string) => session.openCopy(path),
      backupKey: session.backupKey,
      keySlots: () => readKeySlots(session.folder).content,
      now: Date.now,
    }
    await expect(givingWay(backupSteps(losing, 'asked'), unwatched)).rejects.toMatchObject({
      code: 'damaged',
      detail: { reason: 'copyDiffers' },
    })
    expect(readdirSync(backups)).toEqual([])
  })

  it('is refused for a practice office', async () => {
    const vault = createTestVault({ office: 'practice' })
    await expect(backUp(vault.session, 'asked', Date.now)).rejects.toMatchObject({
      code: 'forbidden',
    })
    expect(isDue(vault.session, Date.now)).toBe(false)
    expect(existsSync(backupFolder(vault.folder))).toBe(false)
    vault.remove()
  })

  it('clears away what a kill left', async () => {
    const { session, backups } = await officeWithCases()
    await backUpNow(session)
    for (const left of ['.db.part', '.db.part-journal', '.db.part-wal', '.json.part', '.db'])
      writeFileSync(join(backups, `2026-01-01-00000000${left}`), 'half')
    const { name } = await backUpNow(session)
    expect(readdirSync(backups).sort()).toEqual([`${name}.db`, `${name}.json`])
  })

  it('on a full disk fails with its name, is noted, and leaves no part (ASVS 16.3.3)', async (context) => {
    const disk = smallDisk(context, '40m')
    const { host } = await setUpOffice(disk)
    const session = sessionOf(host)
    await expect(backUp(session, 'daily', Date.now)).rejects.toMatchObject({ code: 'diskFull' })
    expect(readdirSync(backupFolder(session.folder))).toEqual([])
    expect(actions(session)).toEqual(['backup.failed'])
    expect(recall(session.db).failed).toMatchObject({ code: 'diskFull' })
  })

  it('two at the same time are one', async () => {
    const { session, backups } = await officeWithCases()
    const [one, other] = await Promise.all([backUpNow(session), backUpNow(session)])
    expect(other.name).toBe(one.name)
    expect(namesIn(backups)).toHaveLength(1)
  })
})

describe('when one is made', () => {
  it('is due once a day; there is news after a change or a saved draft, not after coming and going', async () => {
    const { session } = await officeWithCases()
    expect(isDue(session, Date.now)).toBe(true)
    expect(hasNews(session)).toBe(true)
    await backUpNow(session)
    expect(isDue(session, Date.now)).toBe(false)
    expect(isDue(session, () => Date.now() + dayLength)).toBe(true)
    session.write('session.unlock', null, () => undefined)
    expect(hasNews(session)).toBe(false)
    const context = contextOf(session)
    const { draftId } = await intakeHandlers.start({}, context)
    await backUpNow(session)
    expect(hasNews(session)).toBe(false)
    await new Promise((resolve) => setTimeout(resolve, 5))
    await intakeHandlers.autosave({ draftId, draft: draftOf(exampleAnswers) }, context)
    expect(hasNews(session)).toBe(true)
  })

  it('at lock only with news, and before the last entry of the log', async () => {
    const { session, backups } = await officeWithCases()
    backUpAtLock(session, Date.now)
    expect(namesIn(backups)).toHaveLength(1)
    backUpAtLock(session, Date.now)
    expect(namesIn(backups)).toHaveLength(1)
    await finishInterview(session)
    backUpAtLock(session, Date.now)
    // The same day: the newest takes the place of the one before.
    const [name = ''] = namesIn(backups)
    expect(namesIn(backups)).toHaveLength(1)
    expect(readSidecar(pathsOf(backups, name).sidecar).content.name).toBe(name)
  })

  it('with fewer cases than before drops no fuller one until somebody says that it is right', async () => {
    const { host, session, backups } = await officeWithCases(3)
    const full = await backUpNow(session)
    loseCase(session)
    const emptier = await backUpNow(session)
    expect(emptier.info.cases).toBe(2)
    expect([...namesIn(backups)].sort()).toEqual([full.name, emptier.name].sort())
    // New cases make up for the one that is gone: it stays gone.
    await finishInterview(session)
    await finishInterview(session)
    const newest = await backUpNow(session)
    expect(newest.info.cases).toBe(4)
    const { backup } = deskAt(host).api
    const held = async () =>
      (await backup.list({})).backups.filter((row) => row.held).map(({ name }) => name)
    expect(await held()).toEqual([full.name])
    expect((await backup.state({})).held).toBe(true)
    expect([...namesIn(backups)].sort()).toEqual([full.name, newest.name].sort())
    await backup.acceptFewer({})
    expect(namesIn(backups)).toEqual([newest.name])
    await backUpNow(session)
    expect(await held()).toEqual([])
    expect((await backup.state({})).held).toBe(false)
  })
  it('with fewer cases because they were deleted for good keeps none longer for that', async () => {
    const { session, backups } = await officeWithCases(2)
    const { caseId, code } = await finishInterview(session)
    await backUpNow(session)
    deleteForGood(session, { kind: 'case', id: caseId, typed: code, asked: 'officeDecided' })
    const emptier = await backUpNow(session)
    expect(emptier.info.cases).toBe(2)
    expect(namesIn(backups)).toEqual([emptier.name])
    // One more is gone than was deleted.
    loseCase(session)
    await backUpNow(session)
    expect(recall(session.db).fuller).toEqual([emptier.name])
  })
})
