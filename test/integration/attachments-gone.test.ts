import { closeSync, openSync, rmSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { countByTable, everythingWith, remove } from '#main/db/remove-with-all.ts'
import { insertChunk } from '#main/db/tables/attachment-chunk.ts'
import { attachmentHandlers } from '#main/services/attachments.ts'
import { caseHandlers } from '#main/services/cases.ts'
import { clearForgottenChunks } from '#main/services/forgotten-chunks.ts'
import { cleanUp } from '#main/services/retention/clean-up.ts'
import type { Session } from '#main/vault/session.ts'
import { attachmentLimits } from '#shared/attachments/types.ts'
import {
  add,
  chunkCount,
  jobOf,
  listed,
  longRecording,
  mark,
  read,
  source,
} from '#test/support/attachments.ts'
import { setUpOffice } from '#test/support/office.ts'
import { drawing } from '#test/support/pictures.ts'
import { wav } from '#test/support/recordings.ts'
import { contextOf, finishInterview, onVault } from '#test/support/records.ts'
import { smallDisk } from '#test/support/small-disk.ts'

const actions = ({ db }: Session): unknown[] =>
  db
    .prepare(`SELECT action FROM audit_entry WHERE action LIKE 'attachment.%' ORDER BY seq`)
    .pluck()
    .all()

describe('nothing is left of a file', () => {
  test.each([
    ['words', Buffer.from('Dear Sir or Madam'), 'unknownType'],
    ['nothing', Buffer.alloc(0), 'empty'],
    ['more than fits', Buffer.alloc(attachmentLimits.bytes + 1), 'tooLarge'],
  ])('that is %s', (_what, file, reason) =>
    onVault(async ({ session }) => {
      const { caseId } = await finishInterview(session)
      await expect(add(session, caseId, file)).rejects.toMatchObject({
        code: 'badFile',
        detail: { reason },
      })
      expect(chunkCount(session)).toBe(0)
      expect(actions(session)).toEqual([])
    }),
  )

  test('whose adding was cancelled half-way', () =>
    onVault(async ({ session }) => {
      const { caseId } = await finishInterview(session)
      let written = 0
      const cancelled = () => (written = chunkCount(session)) > 0
      await expect(add(session, caseId, wav(mark, 800), { cancelled })).rejects.toThrow('cancelled')
      expect(written).toBeGreaterThan(0)
      expect(chunkCount(session)).toBe(0)
      expect((await listed(session, caseId)).total).toBe(0)
    }))

  test('whose adding was cut off by a lock, once somebody signs in again', () =>
    onVault(async (vault) => {
      const { caseId } = await finishInterview(vault.session)
      const closed = () => {
        if (chunkCount(vault.session) > 0) vault.session.close()
        return false
      }
      await expect(
        add(vault.session, caseId, wav(mark, 800), { cancelled: closed }),
      ).rejects.toThrow()
      const session = vault.reopen()
      expect(chunkCount(session)).toBeGreaterThan(0)
      const kept = await add(session, caseId, drawing(mark))
      await clearForgottenChunks(session)
      expect(chunkCount(session)).toBe(1)
      expect((await read(session, kept.id)).length).toBeGreaterThan(0)
    }))

  test('that arrives while others are cleared away: it stays whole', () =>
    onVault(async ({ session }) => {
      const { caseId } = await finishInterview(session)
      const { id } = await add(session, caseId, longRecording())
      const whole = await read(session, id)
      const forgotten = '0'.repeat(32)
      session.writeDraft((db) => {
        for (let position = 0; position < 8; position++)
          insertChunk(db, forgotten, position, Buffer.from('half'))
        // As it is while a file is on its way in: pieces, and no row yet.
        db.prepare('CREATE TEMP TABLE coming AS SELECT * FROM attachment').run()
        db.prepare('DELETE FROM attachment').run()
      })
      await clearForgottenChunks(session, (cleared) => {
        if (cleared > 4) return
        session.writeDraft((db) => db.prepare('INSERT INTO attachment SELECT * FROM coming').run())
      })
      expect((await read(session, id)).equals(whole)).toBe(true)
      expect(
        session.db
          .prepare('SELECT count(*) FROM attachment_chunk WHERE attachment_id = ?')
          .pluck()
          .get(forgotten),
      ).toBe(0)
    }))

  test('that was removed, and the others stay', () =>
    onVault(async ({ session }) => {
      const { caseId } = await finishInterview(session)
      const gone = await add(session, caseId, longRecording())
      const stays = await add(session, caseId, drawing(mark))
      await read(session, gone.id)
      await attachmentHandlers.remove({ attachmentId: gone.id }, contextOf(session))
      expect(chunkCount(session)).toBe(1)
      expect(() =>
        attachmentHandlers.read({ attachmentId: gone.id, chunk: 0 }, contextOf(session)),
      ).toThrow()
      expect((await listed(session, caseId)).attachments.map(({ id }) => id)).toEqual([stays.id])
    }))

  test('of a case that is deleted: it is counted, goes with the case, and its pieces are cleared away (ASVS 14.2.7)', () =>
    onVault(async ({ session }) => {
      const { caseId } = await finishInterview(session)
      const { casePersonId } = await caseHandlers.get({ caseId }, contextOf(session))
      const input = {
        source,
        caseId,
        casePersonId,
        name: 'x',
        description: '',
        keepHiddenNotes: false,
      }
      await attachmentHandlers.add(input, jobOf(session, drawing(mark)))
      await add(session, caseId, drawing(mark))
      const counted = (table: string, id: string) =>
        countByTable(everythingWith(session.db, table, [id]))['attachment']
      expect(counted('case_person', casePersonId)).toBe(1)
      expect(counted('case_record', caseId)).toBe(2)
      session.write('case.save', caseId, (db) => {
        remove(db, everythingWith(db, 'case_record', [caseId]))
      })
      expect(chunkCount(session)).toBe(2)
      await cleanUp(session, () => undefined)
      expect(chunkCount(session)).toBe(0)
    }))

  test('about somebody who is taken out of the case: it stays with the case', () =>
    onVault(async ({ session }) => {
      const { caseId } = await finishInterview(session)
      const context = contextOf(session)
      const { casePersonId } = await caseHandlers.addPerson(
        { caseId, role: 'witness', answers: {} },
        context,
      )
      const input = {
        source,
        caseId,
        casePersonId,
        name: 'x',
        description: '',
        keepHiddenNotes: false,
      }
      await attachmentHandlers.add(input, jobOf(session, drawing(mark)))
      await caseHandlers.removePerson({ caseId, casePersonId }, context)
      expect((await listed(session, caseId)).attachments).toMatchObject([{ casePersonId: null }])
    }))
})

describe('on a small disk', () => {
  const officeOn = async (root: string) => {
    const { host } = await setUpOffice(root)
    if (host.session === null) throw new Error('not signed in')
    return host.session
  }

  test('a file that does not fit is refused before anything of it is written', async (context) => {
    const session = await officeOn(smallDisk(context, '64m'))
    const { caseId } = await finishInterview(session)
    await expect(add(session, caseId, wav(mark, 5_000))).rejects.toMatchObject({ code: 'diskFull' })
    expect(chunkCount(session)).toBe(0)
  })

  test('one for which there is no room any more half-way leaves nothing that is seen, and the rest works', async (context) => {
    const root = smallDisk(context, '80m')
    const session = await officeOn(root)
    const { caseId } = await finishInterview(session)
    const filler = join(root, 'somebody else’s file')
    // Somebody copies a film while it is being added.
    const progress = (done: number) => {
      if (done === 4) fillDisk(filler)
    }
    await expect(add(session, caseId, wav(mark, 4_000), { progress })).rejects.toMatchObject({
      code: 'diskFull',
    })
    expect((await listed(session, caseId)).total).toBe(0)
    rmSync(filler)
    await clearForgottenChunks(session)
    expect(chunkCount(session)).toBe(0)
    const { id } = await add(session, caseId, drawing(mark))
    expect((await read(session, id)).length).toBeGreaterThan(0)
  })
})

/** Until not one block is left. */
function fillDisk(path: string): void {
  const file = openSync(path, 'w')
  try {
    for (const size of [1024 * 1024, 4096])
      try {
        for (;;) writeSync(file, Buffer.alloc(size, 1))
      } catch (error) {
        expect(error).toMatchObject({ code: 'ENOSPC' })
      }
  } finally {
    closeSync(file)
  }
}
