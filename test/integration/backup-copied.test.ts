import { expect, it } from 'vitest'
import { noted } from '#main/backup/back-up-session.ts'
import { recall, remember } from '#main/backup/remembered.ts'
import { AppError } from '#shared/errors.ts'
import { sessionOf } from '#test/support/backups.ts'
import { setUpOffice, temporaryFolder } from '#test/support/office.ts'

it('a stick that is pulled while the copy gets its name does not count as one', async () => {
  const { host } = await setUpOffice(temporaryFolder())
  const session = sessionOf(host)
  const earlier = { at: '2026-11-01T08:00:00.000Z', made: '2026-11-01T07:00:00.000Z', cases: 4 }
  session.write('backup.copied', '2026-11-01-00000000', (db) => {
    remember(db, { copied: earlier })
  })
  const pulled = noted(session, 'copy', Date.now, () => {
    session.write('backup.copied', '2026-11-27-00000000', (db) => {
      remember(db, { copied: { ...earlier, at: '2026-11-27T08:00:00.000Z', cases: 9 } })
    })
    throw new AppError('notFound', { reason: 'stickGone' })
  })
  await expect(pulled).rejects.toThrow()
  expect(recall(session.db).copied).toEqual(earlier)
})
