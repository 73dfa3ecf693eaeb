import { describe, expect, test } from 'vitest'
import { attachmentHandlers } from '#main/services/attachments.ts'
import { caseHandlers } from '#main/services/cases.ts'
import type { Session } from '#main/vault/session.ts'
import { attachmentLimits } from '#shared/attachments/types.ts'
import { passphrase, setUpOffice, temporaryFolder } from '#test/support/office.ts'
import { pdf } from '#test/support/pdf-file.ts'
import { drawing, photo } from '#test/support/pictures.ts'
import { add, jobOf, listed, longRecording, mark, read, source } from '#test/support/attachments.ts'
import {
  consent,
  contextOf,
  exampleAnswers,
  finishInterview,
  onVault,
  withoutNames,
} from '#test/support/records.ts'
import { addColleague, deskAt } from '#test/support/staff.ts'

const actions = ({ db }: Session): unknown[] =>
  db
    .prepare(`SELECT action FROM audit_entry WHERE action LIKE 'attachment.%' ORDER BY seq`)
    .pluck()
    .all()

describe('a file of a case', () => {
  test('comes back byte by byte, is listed with who added it, and each step is in the log (ASVS 16.2.5)', () =>
    onVault(async ({ session, staffId }) => {
      const { caseId } = await finishInterview(session)
      const file = longRecording()
      expect(file.length).toBeGreaterThan(3 * attachmentLimits.chunkBytes)
      const told: number[][] = []
      const { id } = await add(session, caseId, file, {
        progress: (done, of) => told.push([done, of]),
      })
      const back = await read(session, id)
      expect(back.includes(mark)).toBe(false)
      expect(
        back.subarray(44).equals(file.subarray(file.indexOf('data') + 8, file.indexOf('LIST'))),
      ).toBe(true)
      expect(told.at(-1)).toEqual([4, 4])
      const { total, attachments } = await listed(session, caseId)
      expect(total).toBe(1)
      expect(attachments).toMatchObject([
        {
          id,
          name: 'Arrival.jpg',
          description: null,
          type: 'wav',
          bytes: back.length,
          hiddenNotes: 'removed',
          addedBy: 'Test Person',
        },
      ])
      await attachmentHandlers.remove({ attachmentId: id }, contextOf(session))
      expect(actions(session)).toEqual(['attachment.add', 'attachment.view', 'attachment.remove'])
      expect(session.db.prepare('SELECT DISTINCT staff_id FROM audit_entry').pluck().all()).toEqual(
        [staffId],
      )
    }))

  test('keeps what a camera noted only on purpose (ASVS 14.2.8)', () =>
    onVault(async ({ session }) => {
      const { caseId } = await finishInterview(session)
      const file = photo(mark)
      const { id } = await add(session, caseId, file)
      expect((await read(session, id)).includes(mark)).toBe(false)
      const kept = {
        source,
        caseId,
        casePersonId: null,
        name: 'Evidence',
        description: 'As it came',
        keepHiddenNotes: true,
      }
      const evidence = await attachmentHandlers.add(kept, jobOf(session, file))
      expect(evidence.hiddenNotes).toBe('kept')
      expect((await read(session, evidence.id)).equals(file)).toBe(true)
      const { attachments } = await listed(session, caseId)
      expect(attachments.map(({ hiddenNotes }) => hiddenNotes)).toEqual(['kept', 'removed'])
    }))

  test('says that a PDF keeps its own notes', () =>
    onVault(async ({ session }) => {
      const { caseId } = await finishInterview(session)
      expect(await add(session, caseId, pdf(['one']))).toMatchObject({ hiddenNotes: 'mayRemain' })
    }))

  test('is seen by nobody without the key for names (ASVS 13.3.2)', () =>
    onVault(async (vault) => {
      const { caseId } = await finishInterview(vault.session)
      const { id } = await add(vault.session, caseId, drawing(mark))
      const session = withoutNames(vault)
      const context = contextOf(session)
      expect(() => attachmentHandlers.list({ caseId, offset: 0, limit: 5 }, context)).toThrow(
        'forbidden',
      )
      expect(() => attachmentHandlers.open({ attachmentId: id }, context)).toThrow('forbidden')
      expect(() => attachmentHandlers.read({ attachmentId: id, chunk: 0 }, context)).toThrow(
        'notFound',
      )
    }))

  test('cannot be read without an entry in the log, nor after another was opened (ASVS 16.3.3)', () =>
    onVault(async ({ session }) => {
      const { caseId } = await finishInterview(session)
      const context = contextOf(session)
      const first = await add(session, caseId, drawing(mark))
      const second = await add(session, caseId, drawing(mark))
      expect(() => attachmentHandlers.read({ attachmentId: first.id, chunk: 0 }, context)).toThrow(
        'notFound',
      )
      await read(session, first.id)
      await read(session, second.id)
      expect(() => attachmentHandlers.read({ attachmentId: first.id, chunk: 0 }, context)).toThrow(
        'notFound',
      )
      expect(() => attachmentHandlers.read({ attachmentId: second.id, chunk: 1 }, context)).toThrow(
        'notFound',
      )
    }))

  test('is not added after a no to the interview', () =>
    onVault(async ({ session }) => {
      const { caseId } = await finishInterview(session)
      const refusal = consent({ decision: 'refused', decidedOn: '2026-05-04' })
      await caseHandlers.recordConsent({ caseId, consent: refusal }, contextOf(session))
      await expect(add(session, caseId, drawing(mark))).rejects.toMatchObject({
        code: 'forbidden',
        detail: { reason: 'interviewRefused' },
      })
    }))

  test('of somebody else’s case, or of nobody there, is refused', () =>
    onVault(async ({ session }) => {
      const { caseId } = await finishInterview(session)
      const other = await finishInterview(session, exampleAnswers)
      const { casePersonId } = await caseHandlers.get({ caseId: other.caseId }, contextOf(session))
      const input = {
        source,
        caseId,
        casePersonId,
        name: 'x',
        description: '',
        keepHiddenNotes: false,
      }
      await expect(attachmentHandlers.add(input, jobOf(session, drawing(mark)))).rejects.toThrow(
        'notFound',
      )
      await expect(add(session, '0'.repeat(32), drawing(mark))).rejects.toThrow('notFound')
    }))
})

test('a file opens after all locks were changed, and its pieces were not touched (ASVS 13.3.4)', async () => {
  const office = await setUpOffice(temporaryFolder())
  const worker = { name: 'Leaver', roles: ['caseWorker'], animal: 'tiger' } as const
  const leaver = await addColleague(office.host, worker)
  const before = await office.host.unlock(office.slot, passphrase)
  const { caseId } = await finishInterview(before)
  const { id } = await add(before, caseId, photo(mark), { keep: true })
  const pieces = ({ db }: Session) =>
    db.prepare('SELECT content FROM attachment_chunk').pluck().all()
  const old = pieces(before)
  const { api } = deskAt(office.host)
  const { recoveryKey } = await api.staff.beginRemoval({ staffId: leaver.staffId })
  await api.staff.finishRemoval({ recoveryKey })
  const after = await office.host.unlock(office.slot, passphrase)
  expect(pieces(after)).toEqual(old)
  expect((await read(after, id)).equals(photo(mark))).toBe(true)
})

describe('pieces that somebody changed in the file of the database', () => {
  test.each([
    [
      'swapped',
      'UPDATE attachment_chunk SET position = CASE position WHEN 0 THEN 901 WHEN 1 THEN 900 ELSE position END',
      'UPDATE attachment_chunk SET position = position - 900 WHERE position >= 900',
    ],
    ['missing', 'DELETE FROM attachment_chunk WHERE position = 1', null],
    [
      'cut off, and the length with them',
      'DELETE FROM attachment_chunk WHERE position = 3',
      `UPDATE attachment SET bytes = ${String(3 * attachmentLimits.chunkBytes)}`,
    ],
    [
      'flipped',
      `UPDATE attachment_chunk SET content = CAST(substr(content, 1, 99) || x'00' || substr(content, 101) AS BLOB) WHERE position = 2`,
      null,
    ],
  ])('%s are told as damaged (ASVS 11.3.3)', (_what, first, second) =>
    onVault(async ({ session }) => {
      const { caseId } = await finishInterview(session)
      const { id } = await add(session, caseId, longRecording())
      session.writeDraft((db) => {
        db.prepare(first).run()
        if (second !== null) db.prepare(second).run()
      })
      await expect(read(session, id)).rejects.toMatchObject({ code: 'damaged' })
    }),
  )

  test('a key moved to another file opens nothing', () =>
    onVault(async ({ session }) => {
      const { caseId } = await finishInterview(session)
      const one = await add(session, caseId, drawing(mark))
      await add(session, caseId, drawing(mark))
      session.writeDraft((db) =>
        db
          .prepare(
            'UPDATE attachment SET content_key = (SELECT content_key FROM attachment ORDER BY rowid DESC LIMIT 1)',
          )
          .run(),
      )
      await expect(read(session, one.id)).rejects.toMatchObject({ code: 'damaged' })
    }))
})
