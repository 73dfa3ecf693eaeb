import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { hostAt, passphrase, setUpOffice, temporaryFolder } from '#test/support/office.ts'

const newPassphrase = 'quiet harbor violin copper meadow noon'

test('nothing is on disk before the recovery key was typed back, and then everything is', async () => {
  const root = temporaryFolder()
  const host = hostAt(root)
  const input = {
    organisation: 'O',
    country: 'TH',
    person: 'P',
    colour: 'red',
    animal: 'owl',
    passphrase,
  }
  const recoveryKey = await host.beginSetup(input)
  expect(readdirSync(root)).toEqual([])
  const wrong = recoveryKey.replace(/.$/, (last) => (last === '7' ? '8' : '7'))
  await expect(host.finishSetup(wrong)).rejects.toMatchObject({
    code: 'wrongRecoveryKey',
    detail: { fields: ['group8'] },
  })
  expect(readdirSync(root)).toEqual([])
  const session = await host.finishSetup(recoveryKey.toLowerCase().replaceAll('-', ' '))
  expect(session).toMatchObject({ office: 'real', settings: { organisation: 'O', country: 'TH' } })
  expect(readdirSync(root)).toEqual(['office'])
  await expect(hostAt(root).beginSetup(input)).rejects.toMatchObject({
    code: 'conflict',
    detail: { reason: 'officeExists' },
  })
})

test('the right passphrase opens, composed in whatever way; a wrong one says so', async () => {
  const root = temporaryFolder()
  const { host, slot } = await setUpOffice(root)
  host.close()
  expect(host.session).toBeNull()
  await expect(host.unlock(slot, `${passphrase}x`)).rejects.toMatchObject({
    code: 'wrongPassphrase',
  })
  const session = await host.unlock(slot, `  ${passphrase.normalize('NFD')} `)
  expect(session.staff.name).toBe('Test Person')
  expect(session.db.prepare('SELECT action, subject FROM audit_entry').all()).toEqual([
    { action: 'session.setup', subject: expect.stringMatching(/^[0-9a-f]{32}$/) as string },
    { action: 'session.unlock', subject: null },
    { action: 'session.lock', subject: null },
    { action: 'session.wrongPassphrases', subject: '1' },
    { action: 'session.unlock', subject: null },
  ])
  expect(await session.verifyAudit()).toEqual({ entries: 5, problem: null })
})

test('after five wrong tries it waits, longer each time, also after a restart', async () => {
  const root = temporaryFolder()
  let now = Date.UTC(2026, 10, 22)
  const clock = { now: () => now }
  const { host, slot } = await setUpOffice(root, clock)
  host.close()
  for (let attempt = 1; attempt <= 5; attempt++)
    await expect(host.unlock(slot, 'wrong one')).rejects.toMatchObject({ code: 'wrongPassphrase' })
  const again = hostAt(root, clock)
  const waiting = { code: 'waitBeforeRetry', detail: { reason: '5' } }
  await expect(again.unlock(slot, passphrase)).rejects.toMatchObject(waiting)
  now += 5_000
  await expect(again.unlock(slot, 'wrong one')).rejects.toMatchObject({ code: 'wrongPassphrase' })
  await expect(again.unlock(slot, passphrase)).rejects.toMatchObject({ detail: { reason: '10' } })
  // A clock set back by a year does not lock anybody out for a year.
  now -= 365 * 86_400_000
  await expect(again.unlock(slot, passphrase)).rejects.toMatchObject({ detail: { reason: '300' } })
  now += 366 * 86_400_000
  const session = await again.unlock(slot, passphrase)
  const counted = session.db.prepare(
    `SELECT subject FROM audit_entry WHERE action = 'session.wrongPassphrases'`,
  )
  expect(counted.pluck().get()).toBe('6')
})

test('the recovery key gives a new passphrase; once the new key was typed back, the used one opens nothing any more (ASVS 11.4.2)', async () => {
  const root = temporaryFolder()
  const { host, slot, recoveryKey, folder } = await setUpOffice(root)
  const withKey = (key: string) => ({ way: 'key', recoveryKey: key }) as const
  host.session?.write('partner.add', null, () => undefined)
  const sealed = host.session?.identity?.seal('a', 'b', 'c', 'kept')
  host.close()
  const { session, owed } = await host.recover(withKey(recoveryKey), null, newPassphrase)
  expect(session.identity?.open('a', 'b', 'c', sealed ?? new Uint8Array())).toBe('kept')
  session.write('partner.add', null, () => undefined)
  host.papers.finishKey(owed.newRecoveryKey)
  expect((await session.verifyAudit()).problem).toBeNull()
  host.close()
  await expect(host.unlock(slot, passphrase)).rejects.toMatchObject({ code: 'wrongPassphrase' })
  await expect(host.recover(withKey(recoveryKey), null, newPassphrase)).rejects.toMatchObject({
    code: 'wrongRecoveryKey',
  })
  expect((await host.unlock(slot, newPassphrase)).warning).toBeNull()
  host.close()
  const third = await host.recover(withKey(owed.newRecoveryKey), slot, passphrase)
  expect((await third.session.verifyAudit()).problem).toBeNull()
  const backup = readFileSync(join(folder, 'keyslots.json.bak'), 'utf8')
  expect(JSON.parse(backup)).toMatchObject({ epoch: 4 })
})

test('a recovery key with a typing error names the group and changes nothing', async () => {
  const root = temporaryFolder()
  const { host, recoveryKey, folder } = await setUpOffice(root)
  host.close()
  const before = readFileSync(join(folder, 'keyslots.json'))
  const groups = recoveryKey.split('-')
  groups[5] = 'UUUUU'
  await expect(
    host.recover({ way: 'key', recoveryKey: groups.join('-') }, null, newPassphrase),
  ).rejects.toMatchObject({ code: 'wrongRecoveryKey', detail: { fields: ['group6'] } })
  expect(readFileSync(join(folder, 'keyslots.json'))).toEqual(before)
})

test('the practice office is made anew each time and gone after locking', async () => {
  const root = temporaryFolder()
  const filled: number[] = []
  const host = hostAt(root, {
    fillPractice: (session, persons) => {
      session.write('practice.fill', String(persons), () => undefined)
      filled.push(persons)
    },
  })
  const session = await host.openPractice({ persons: 30 }, () => undefined)
  expect(session.office).toBe('practice')
  expect(session.exportKeys).not.toBeNull()
  expect(host.office()).toBeNull()
  host.close()
  expect(existsSync(join(root, 'practice'))).toBe(false)
  await host.openPractice({ persons: 5 }, () => undefined)
  expect(filled).toEqual([30, 5])
})

test('nobody can sign in over somebody who is signed in', async () => {
  const { host, slot } = await setUpOffice(temporaryFolder())
  await expect(host.unlock(slot, passphrase)).rejects.toMatchObject({
    code: 'conflict',
    detail: { reason: 'signedIn' },
  })
})

test('a passphrase of seven characters is refused', async () => {
  const host = hostAt(temporaryFolder())
  const input = { organisation: 'O', country: 'TH', person: 'P', colour: 'red', animal: 'owl' }
  await expect(host.beginSetup({ ...input, passphrase: ' 1234567 ' })).rejects.toMatchObject({
    code: 'invalidInput',
    detail: { fields: ['passphrase'], reason: 'tooShort' },
  })
})
