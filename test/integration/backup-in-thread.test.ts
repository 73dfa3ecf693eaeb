/** @file A backup is made in a thread of its own: what people do meanwhile, and how it is stopped. */
import {
  closeSync,
  existsSync,
  openSync,
  readFileSync,
  readdirSync,
  readSync,
  writeFileSync,
  writeSync,
} from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { asOrdered } from '#main/backup/as-ordered.ts'
import { backUp } from '#main/backup/back-up-session.ts'
import { namesIn, pathsOf } from '#main/backup/backup-files.ts'
import { countCases } from '#main/db/tables/case-list.ts'
import { unwatched, type Watch } from '#main/db/steps.ts'
import { testBackup } from '#main/backup/test-backup.ts'
import { newState, ThreadState } from '#main/backup/thread-state.ts'
import type { Session } from '#main/vault/session.ts'
import { backUpNow, digestOfRecords, officeWithCases, sessionOf } from '#test/support/backups.ts'
import { ended, startChild } from '#test/support/child.ts'
import { passphrase } from '#test/support/office.ts'
import { keysAsText } from '#test/support/open-test-vault.ts'
import { createTestVault } from '#test/support/vault.ts'

/** Once, while the thread is at work. */
function meanwhile(work: () => void): Watch {
  let done = false
  const progress = () => {
    if (done) return
    done = true
    work()
  }
  return { ...unwatched, progress }
}

const addNote = (session: Session, name: string) => {
  session.write('case.save', null, (db) => {
    db.prepare('INSERT INTO setting (name, value) VALUES (?, ?)').run(name, 'x')
  })
}

const notesIn = (session: Session, path: string): unknown[] => {
  const copy = session.openCopy(path)
  try {
    return copy.prepare(`SELECT name FROM setting WHERE value = 'x'`).pluck().all()
  } finally {
    copy.close()
  }
}

describe('while a backup is made', () => {
  it('calls are answered and kept; it holds the moment at which it was begun', async () => {
    const { session, backups } = await officeWithCases(3)
    addNote(session, 'before')
    const [head, records] = [session.auditHead(), digestOfRecords(session.db)]
    const watch = meanwhile(() => {
      addNote(session, 'meanwhile')
    })
    const { name, info } = await backUp(session, 'asked', Date.now, watch)
    expect(info).toMatchObject({ cases: 3, anchor: { seq: head.seq, head: head.hash } })
    const { database } = pathsOf(backups, name)
    expect(notesIn(session, database)).toEqual(['before'])
    const copy = session.openCopy(database)
    expect(digestOfRecords(copy)).toBe(records)
    copy.close()
    expect(readdirSync(backups)).toHaveLength(2)
    const next = await backUpNow(session)
    expect(notesIn(session, pathsOf(backups, next.name).database)).toEqual(['before', 'meanwhile'])
  })

  it.each(['emptyLog', 'rewrite'] as const)(
    'a deletion does not wait (%s): the backup is begun again, and is whole',
    async (deed) => {
      const { session, backups } = await officeWithCases(2)
      const watch = meanwhile(() => {
        addNote(session, 'meanwhile')
        session.file[deed]()
      })
      const { name, info } = await backUp(session, 'asked', Date.now, watch)
      // The entry of the backup itself comes after.
      expect(info.anchor.seq).toBe(session.auditHead().seq - 1)
      expect(notesIn(session, pathsOf(backups, name).database)).toEqual(['meanwhile'])
      expect(readdirSync(backups)).toHaveLength(2)
    },
  )

  it('where the file is written anew again and again it says so, and leaves nothing', async () => {
    const { session, backups } = await officeWithCases(1)
    const progress = () => {
      session.file.emptyLog()
    }
    await expect(
      backUp(session, 'asked', Date.now, { ...unwatched, progress }),
    ).rejects.toMatchObject({ code: 'inUse' })
    expect(readdirSync(backups)).toEqual([])
  })

  it('and afterwards the log is brought into the file as before', async () => {
    const { session } = await officeWithCases(1)
    const pragma = () => session.db.prepare('PRAGMA wal_autocheckpoint').pluck().get()
    const seen: unknown[] = []
    const before = pragma()
    await backUp(
      session,
      'asked',
      Date.now,
      meanwhile(() => seen.push(pragma())),
    )
    expect(seen).toEqual([0])
    expect(pragma()).toBe(before)
  })

  it('nobody else can open the vault, then or later', async () => {
    const vault = createTestVault()
    onTestFinished(() => {
      vault.remove()
    })
    await backUpNow(vault.session)
    const child = startChild('hold-open.ts', [vault.folder, keysAsText(vault.keys), vault.staffId])
    let said = ''
    child.stdout?.on('data', () => child.kill())
    child.stderr?.on('data', (data: Buffer) => (said += data.toString('utf8')))
    await ended(child)
    expect(child.exitCode).toBe(1)
    expect(said).toContain('inUse')
  })
})

describe('a backup that is stopped', () => {
  it.each([1, 2, 4, 8, 16, 32])(
    'by Cancel, at look %i, leaves nothing, and the next one is made',
    async (looks) => {
      const { session, backups } = await officeWithCases(1)
      let left = looks
      const watch = { ...unwatched, cancelled: () => left-- <= 0 }
      const made = await backUp(session, 'asked', Date.now, watch).catch((error: unknown) => error)
      if (existsSync(backups) && left < 0) expect(readdirSync(backups)).toEqual([])
      if (left < 0) expect(made).toMatchObject({ code: 'cancelled' })
      const { name } = await backUpNow(session)
      expect(namesIn(backups)).toContain(name)
    },
  )

  it('by the end of the session is none, and the vault is whole', async () => {
    const { host, session, backups, slot } = await officeWithCases(2)
    const watch = meanwhile(() => {
      host.close()
    })
    await expect(backUp(session, 'asked', Date.now, watch)).rejects.toMatchObject({
      code: 'cancelled',
    })
    expect(readdirSync(backups)).toEqual([])
    await host.unlock(slot, passphrase)
    expect(countCases(sessionOf(host).db)).toBe(2)
    expect(sessionOf(host).warning).toBeNull()
    expect((await sessionOf(host).verifyAudit()).problem).toBeNull()
  })

  it('by the emergency erasure leaves nothing at all', async () => {
    const { host, session, root } = await officeWithCases(1)
    let afterwards: boolean | null = null
    const watch = meanwhile(() => {
      host.erase()
      afterwards = existsSync(root)
    })
    await expect(backUp(session, 'asked', Date.now, watch)).rejects.toMatchObject({
      code: 'cancelled',
    })
    expect(afterwards).toBe(false)
    expect(existsSync(root)).toBe(false)
  })
})

describe('a vault that is damaged', () => {
  it('is told as damaged, and the good backup stays', async () => {
    const { session, backups, folder } = await officeWithCases(3)
    const good = await backUpNow(session)
    session.file.emptyLog()
    flipInUse(join(folder, 'vault.db'), 40 * 4096 + 100)
    await expect(backUpNow(session)).rejects.toMatchObject({ code: 'damaged' })
    expect(readdirSync(backups).sort()).toEqual([`${good.name}.db`, `${good.name}.json`])
  })

  it('also where only the list of free pages is', async () => {
    const vault = createTestVault()
    onTestFinished(() => {
      vault.remove()
    })
    const { session, folder } = vault
    session.writeDraft((db) => {
      db.prepare(`INSERT INTO setting (name, value) VALUES ('large', ?)`).run('x'.repeat(400_000))
    })
    session.writeDraft((db) => {
      db.prepare(`DELETE FROM setting WHERE name = 'large'`).run()
    })
    session.file.emptyLog()
    const free = Number(session.db.prepare('PRAGMA freelist_count').pluck().get())
    const end = session.file.size()
    for (let at = end - free * 4096; at < end; at += 4096) flipInUse(join(folder, 'vault.db'), at)
    expect(session.db.prepare('PRAGMA integrity_check("setting")').pluck().get()).toBe('ok')
    await expect(backUpNow(session)).rejects.toMatchObject({ code: 'damaged' })
  })
})

describe('while a backup is tried out', () => {
  it('calls are answered; what is written meanwhile changes nothing in it', async () => {
    const { session } = await officeWithCases(3)
    const { name } = await backUpNow(session)
    const [said, told]: [number[], number[]] = [[], []]
    const noting = meanwhile(() => {
      addNote(session, 'meanwhile')
      said.push(countCases(session.db))
    })
    const progress = (done: number, of: number): void => {
      told.push(done)
      noting.progress(done, of)
    }
    const tried = await testBackup(session, name, { ...unwatched, progress })
    expect(tried).toMatchObject({ whole: true, cases: 3 })
    expect(said).toEqual([3])
    expect(told).toEqual(told.toSorted((a, b) => a - b))
  })

  it('another can be made', async () => {
    const { session, backups } = await officeWithCases(2)
    const { name } = await backUpNow(session)
    addNote(session, 'later')
    const [tried, made] = await Promise.all([
      testBackup(session, name, unwatched),
      backUp(session, 'asked', Date.now),
    ])
    expect(tried).toMatchObject({ whole: true, cases: 2 })
    expect(namesIn(backups)).toContain(made.name)
  })

  it('Cancel on the way and the end of the session stop it, and it stays a backup', async () => {
    const { host, session, backups } = await officeWithCases(2)
    const { name } = await backUpNow(session)
    let looks = 0
    const cancelled = { ...unwatched, cancelled: () => looks++ > 0 }
    await expect(testBackup(session, name, cancelled)).rejects.toMatchObject({ code: 'cancelled' })
    const trying = testBackup(session, name, unwatched)
    host.close()
    await expect(trying).rejects.toMatchObject({ code: 'cancelled' })
    expect(namesIn(backups)).toContain(name)
  })

  it('the thread is left with no key', async () => {
    const { session, backups } = await officeWithCases(1)
    const { name, info } = await backUpNow(session)
    const key = new Uint8Array(32).fill(7)
    const read = { path: pathsOf(backups, name).database, info, key, addon: undefined }
    expect(asOrdered({ read, state: newState() })).toMatchObject({ code: 'damaged' })
    expect(key.every((byte) => byte === 0)).toBe(true)
  })
})

it('the thread is left with no key', async () => {
  const { session, backups } = await officeWithCases(1)
  const key = new Uint8Array(32).fill(7)
  const file = openSync(join(session.folder, 'keyslots.json'), 'r')
  const moment = { schema: 1, seq: 1, head: '', at: '', cases: 1 }
  const state = newState()
  const part = join(session.folder, 'x.part')
  const order = { copy: { file, bytes: 10, part, moment, key, addon: undefined }, state }
  expect(asOrdered(order)).toEqual({ code: 'damaged', reason: undefined })
  closeSync(file)
  expect(key.every((byte) => byte === 0)).toBe(true)
  expect(new ThreadState(state).filing).toBe(false)
  expect(existsSync(part)).toBe(false)
  expect(existsSync(backups)).toBe(false)
})

it('a thread that starts after it was stopped writes nothing', async () => {
  const { session } = await officeWithCases(1)
  const file = openSync(join(session.folder, 'keyslots.json'), 'r')
  const part = join(session.folder, 'x.part')
  writeFileSync(part, 'left alone')
  const state = newState()
  new ThreadState(state).stop()
  const moment = { schema: 1, seq: 1, head: '', at: '', cases: 1 }
  const key = new Uint8Array(32)
  const order = { copy: { file, bytes: 10, part, moment, key, addon: undefined }, state }
  expect(asOrdered(order)).toEqual({ code: 'cancelled', reason: undefined })
  closeSync(file)
  expect(readFileSync(part, 'utf8')).toBe('left alone')
})

/** As a disk does it, under the open database. */
function flipInUse(path: string, at: number): void {
  const file = openSync(path, 'r+')
  const byte = Buffer.alloc(1)
  readSync(file, byte, 0, 1, at)
  byte[0] = (byte[0] ?? 0) ^ 1
  writeSync(file, byte, 0, 1, at)
  closeSync(file)
}
