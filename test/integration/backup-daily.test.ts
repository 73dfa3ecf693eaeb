import { expect, it } from 'vitest'
import { namesIn, backupFolder } from '#main/backup/backup-files.ts'
import { backUpWhenDue } from '#main/backup/daily.ts'
import { writeFileSync } from 'node:fs'
import { sessionOf } from '#test/support/backups.ts'
import { setUpOffice, temporaryFolder } from '#test/support/office.ts'

const second = 1000

it('is made once a day, when nobody waits for an answer, and not while locked', async () => {
  const { host, folder } = await setUpOffice(temporaryFolder())
  const session = sessionOf(host)
  const made = () => namesIn(backupFolder(folder)).length
  let [lastCall, now] = [Date.now(), Date.now()]
  const desk = { session: () => session, lastCall: () => lastCall, now: () => now }
  await backUpWhenDue(desk)
  expect(made()).toBe(0)
  await backUpWhenDue({ ...desk, session: () => null })
  expect(made()).toBe(0)
  now += 3 * second
  await backUpWhenDue(desk)
  expect(made()).toBe(1)
  await backUpWhenDue(desk)
  expect(made()).toBe(1)
  now += 24 * 60 * 60 * second
  lastCall = now - 3 * second
  await backUpWhenDue(desk)
  expect(made()).toBe(2)
})

it('that failed is not tried again within the hour', async () => {
  const { host, folder } = await setUpOffice(temporaryFolder())
  const session = sessionOf(host)
  writeFileSync(backupFolder(folder), 'in the way')
  const now = Date.now() + 10 * second
  const next = await backUpWhenDue({ session: () => session, lastCall: () => 0, now: () => now })
  expect(next).toBe(now + 60 * 60 * second)
})
