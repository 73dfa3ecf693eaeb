/** @file Two people where two are needed (ASVS 2.3.5). */
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import type { Call } from '#shared/ipc/call.ts'
import { contract } from '#shared/ipc/contract.ts'
import { eraseSentence } from '#shared/ipc/recovery.ts'
import { generatePeople } from '#shared/practice/generate.ts'
import { auditEntriesAfter } from '#main/db/tables/audit.ts'
import { today } from '#main/services/clock.ts'
import { backUpNow, flipByte, sessionOf } from '#test/support/backups.ts'
import { keysOf } from '#test/support/example-input.ts'
import { addPeople, everyField, sharingOffice } from '#test/support/sharing.ts'
import { desk } from '#test/support/stick-desk.ts'
import { hostAt, passphrase, setUpOffice, temporaryFolder } from '#test/support/office.ts'
import { finishInterview } from '#test/support/records.ts'
import { addColleague, deskAt, otherPassphrase } from '#test/support/staff.ts'

const invited = { name: 'Somebody new', roles: ['caseWorker'] as ['caseWorker'] }

async function officeOfTwo() {
  const root = temporaryFolder()
  const office = await setUpOffice(root)
  const director = await addColleague(office.host, {
    name: 'Director',
    roles: ['director'],
    animal: 'tiger',
  })
  await office.host.unlock(office.slot, passphrase)
  return { ...office, root, director, ...deskAt(office.host) }
}

test('one person may act alone until there is a second, and may choose to wait', async () => {
  const { host } = await setUpOffice(temporaryFolder())
  const { api } = deskAt(host)
  expect(await api.staff.secondPerson({})).toEqual({ approvers: [], alone: true, paused: false })
  await api.staff.setAlone({ alone: false })
  await expect(api.staff.invite(invited)).rejects.toMatchObject({
    code: 'secondPerson',
    reason: 'nobody',
  })
  await api.staff.setAlone({ alone: true })
  await api.staff.invite(invited)
})

test('with a second person there, nothing happens without their own passphrase', async () => {
  const { api, director, slot } = await officeOfTwo()
  await expect(api.staff.invite(invited)).rejects.toMatchObject({ reason: 'needed' })
  const own = { slot, passphrase }
  await expect(api.staff.invite({ ...invited, approval: own })).rejects.toMatchObject({
    reason: 'notAllowed',
  })
  const wrong = { slot: director.slot, passphrase: 'not their passphrase' }
  await expect(api.staff.invite({ ...invited, approval: wrong })).rejects.toMatchObject({
    code: 'wrongPassphrase',
  })
  expect((await api.staff.list({})).invitations).toEqual([])
  // The switch for those who are alone changes nothing for two.
  await api.staff.setAlone({ alone: true })
  await expect(api.staff.invite(invited)).rejects.toMatchObject({ reason: 'needed' })
})

test('the yes stands in the log under the second person’s own signature', async () => {
  const { api, host, director } = await officeOfTwo()
  const approval = { slot: director.slot, passphrase: otherPassphrase }
  await api.staff.invite({ ...invited, approval })
  const session = host.session
  if (session === null) throw new Error('signed out')
  const entries = auditEntriesAfter(session.db, 0, 1000)
  const yes = entries.filter(({ action }) => action === 'approval.give')
  expect(yes).toMatchObject([{ staffId: director.staffId, subject: 'people.invite' }])
  expect(await session.verifyAudit()).toMatchObject({ problem: null })
})

test('guessing the second person’s passphrase is slowed like signing in (ASVS 6.3.1)', async () => {
  const { api, root, director } = await officeOfTwo()
  const approval = { slot: director.slot, passphrase: 'not their passphrase' }
  for (let tries = 0; tries < 5; tries++)
    await expect(api.staff.invite({ ...invited, approval })).rejects.toMatchObject({
      code: 'wrongPassphrase',
    })
  await expect(api.staff.invite({ ...invited, approval })).rejects.toMatchObject({
    code: 'waitBeforeRetry',
  })
  await expect(hostAt(root).unlock(director.slot, otherPassphrase)).rejects.toMatchObject({
    code: 'waitBeforeRetry',
  })
})

test('a bundle leaves only with the second person’s yes', async () => {
  const { host, director } = await officeOfTwo()
  const partner = sharingOffice('Hill House')
  onTestFinished(() => {
    partner.remove()
  })
  if (host.session === null) throw new Error('nobody is signed in')
  addPeople(host.session, generatePeople(40, 7, today()))
  const folder = temporaryFolder()
  const { api } = deskAt(host, { file: await partner.card(), folder })
  const chosen = { handle: 'a', label: 'b' }
  const { cardId, fingerprint } = await api.sharing.readCard({ file: chosen })
  const { partnerId } = await api.sharing.acceptCard({ cardId })
  await api.sharing.confirmPartner({ partnerId, fingerprint, comparedWith: 'Their director' })
  const { agreementId } = await api.sharing.addAgreement({
    partnerId,
    purpose: 'Routes',
    fields: everyField,
    validUntil: '2099-12-31',
    keepMonths: 12,
    k: 5,
  })
  const all = { from: '2000-01-01', to: '2100-01-01', leaveOut: [] }
  const { preparedId } = await api.sharing.prepare({ agreementId, ...all })
  const write = { preparedId, folder: chosen }
  await expect(api.sharing.write(write)).rejects.toMatchObject({
    code: 'secondPerson',
    reason: 'needed',
  })
  const wrong = { slot: director.slot, passphrase: 'not their passphrase' }
  await expect(api.sharing.write({ ...write, approval: wrong })).rejects.toMatchObject({
    code: 'wrongPassphrase',
  })
  expect(readdirSync(folder)).toEqual([])
  const approval = { slot: director.slot, passphrase: otherPassphrase }
  const { fileName } = await api.sharing.write({ ...write, approval })
  expect(readdirSync(folder)).toEqual([fileName])
})

test('who asks without a prepared bundle learns nothing about whether a second person is needed', async () => {
  const { send } = await officeOfTwo()
  const reply = await send('sharing.write', {
    preparedId: '0'.repeat(32),
    folder: { handle: 'a', label: 'b' },
  })
  expect(reply).toMatchObject({ ok: false, error: { code: 'notFound' } })
})

test('nothing is deleted for good without the second person’s yes (ASVS 2.3.5, 14.2.7)', async () => {
  const { api, host, director } = await officeOfTwo()
  if (host.session === null) throw new Error('signed out')
  const { session } = host
  const { caseId, code } = await finishInterview(session)
  const input = { kind: 'case', id: caseId, typed: code, asked: 'personAsked' } as const
  const count = session.db.prepare('SELECT count(*) FROM case_record').pluck()
  await expect(api.retention.delete(input)).rejects.toMatchObject({
    code: 'secondPerson',
    reason: 'needed',
  })
  const approval = { slot: director.slot, passphrase: otherPassphrase }
  // A code that was typed wrongly is told before anybody agrees to anything.
  await expect(api.retention.delete({ ...input, typed: 'x', approval })).rejects.toMatchObject({
    code: 'invalidInput',
  })
  expect(count.get()).toBe(1)
  const yes = () =>
    auditEntriesAfter(session.db, 0, 1000).filter(({ action }) => action === 'approval.give')
  expect(yes()).toEqual([])
  await api.retention.delete({ ...input, approval })
  expect(count.get()).toBe(0)
  expect(yes()).toMatchObject([{ staffId: director.staffId, subject: 'retention.delete' }])
})

test('one person who works alone deletes alone, unless the office chose to wait', async () => {
  const { host } = await setUpOffice(temporaryFolder())
  const { api } = deskAt(host)
  if (host.session === null) throw new Error('signed out')
  const { caseId, code } = await finishInterview(host.session)
  const input = { kind: 'case', id: caseId, typed: code, asked: 'personAsked' } as const
  await api.staff.setAlone({ alone: false })
  await expect(api.retention.delete(input)).rejects.toMatchObject({ reason: 'nobody' })
  await api.staff.setAlone({ alone: true })
  await api.retention.delete(input)
})

test('every deed that takes a second person’s yes is refused without it, and does nothing', async () => {
  const { api, host, slot, director } = await officeOfTwo()
  const yes = { slot: director.slot, passphrase: otherPassphrase }
  const worker = { name: 'Worker', roles: ['caseWorker'], animal: 'otter' } as const
  const { staffId } = await addColleague(host, worker, yes)
  await host.unlock(slot, passphrase)
  const [first = '', second = ''] = (await api.recovery.beginCards({})).cards
  const deeds: Readonly<Record<string, () => Promise<unknown>>> = {
    'recovery.finishKey': async () =>
      api.recovery.finishKey({ recoveryKey: (await api.recovery.beginKey({})).recoveryKey }),
    'recovery.finishCards': () => api.recovery.finishCards({ first, second }),
    'recovery.withdrawCards': () => api.recovery.withdrawCards({}),
    'recovery.erase': () => api.recovery.erase({ sure: eraseSentence }),
    'staff.invite': () => api.staff.invite(invited),
    'staff.inviteAgain': () => api.staff.inviteAgain({ staffId }),
    'staff.changeRoles': () => api.staff.changeRoles({ staffId, roles: ['director'] }),
    'staff.resume': () => api.staff.resume({ staffId }),
    'staff.finishRemoval': async () =>
      api.staff.finishRemoval({
        recoveryKey: (await api.staff.beginRemoval({ staffId })).recoveryKey,
      }),
  }
  const taking = Object.entries(contract).flatMap(([group, calls]) =>
    Object.entries<Call>(calls)
      .filter(([, { input }]) => keysOf(input).some(([key]) => key === 'approval'))
      .map(([name]) => `${group}.${name}`),
  )
  // Each of these has a test of its own here.
  const tested = ['backup.restore', 'exchange.write', 'retention.delete', 'sharing.write']
  expect(taking.toSorted()).toEqual([...Object.keys(deeds), ...tested].toSorted())
  await api.staff.suspend({ staffId })
  const before = await api.staff.list({})
  for (const [name, deed] of Object.entries(deeds))
    await expect(deed(), name).rejects.toMatchObject({ code: 'secondPerson', reason: 'needed' })
  expect(await api.staff.list({})).toEqual(before)
})

test('a colleague who may not approve cannot be the second person', async () => {
  const { api, host, slot, director } = await officeOfTwo()
  const approval = { slot: director.slot, passphrase: otherPassphrase }
  const { slot: worker } = await addColleague(
    host,
    { name: 'Worker', roles: ['caseWorker'], animal: 'otter' },
    approval,
  )
  await host.unlock(slot, passphrase)
  const yes = { slot: worker, passphrase: otherPassphrase }
  await expect(api.staff.invite({ ...invited, approval: yes })).rejects.toMatchObject({
    reason: 'notAllowed',
  })
})

test('pausing a colleague is no way round them', async () => {
  const { api, director } = await officeOfTwo()
  await api.staff.suspend({ staffId: director.staffId })
  expect(await api.staff.secondPerson({})).toEqual({ approvers: [], alone: false, paused: true })
  await api.staff.setAlone({ alone: true })
  await expect(api.staff.invite(invited)).rejects.toMatchObject({
    code: 'secondPerson',
    reason: 'nobody',
  })
  // About the one who is paused somebody must be able to decide.
  await api.staff.resume({ staffId: director.staffId })
  await expect(api.staff.invite(invited)).rejects.toMatchObject({ reason: 'needed' })
})

test('a backup is put back, and all data leaves, only with the second person’s yes (ASVS 2.3.5)', async () => {
  const { host, send, director } = await officeOfTwo()
  const { name } = await backUpNow(sessionOf(host))
  const target = join(temporaryFolder(), 'all.tessera-data')
  const file = { target: { handle: '0'.repeat(32), label: 'all' }, passphrase }
  const withFile = desk(host, target)
  const tries = [
    (more: object) => send('backup.restore', { name, ...more }),
    (more: object) => withFile.send('exchange.write', { ...file, ...more }),
  ]
  for (const attempt of tries) {
    expect(await attempt({})).toMatchObject({ error: { code: 'secondPerson', reason: 'needed' } })
    const wrong = { slot: director.slot, passphrase: 'not their passphrase' }
    expect(await attempt({ approval: wrong })).toMatchObject({ error: { code: 'wrongPassphrase' } })
  }
  expect(existsSync(target)).toBe(false)
  const approval = { slot: director.slot, passphrase: otherPassphrase }
  for (const attempt of tries.toReversed())
    expect(await attempt({ approval })).toMatchObject({ ok: true })
  expect(existsSync(target)).toBe(true)
  const yes = auditEntriesAfter(sessionOf(host).db, 0, 1000).filter(
    ({ action }) => action === 'approval.give',
  )
  expect(yes.map(({ subject }) => subject)).toEqual(['data.write', 'backup.restored'])
})

test('a backup is put back without a sign-in only where nobody can sign in (ASVS 2.3.5)', async () => {
  const { host, root, slot } = await officeOfTwo()
  const { name } = await backUpNow(sessionOf(host))
  host.close()
  const restore = () =>
    deskAt(host).send('backup.restoreHereWithPassphrase', { name, slot, passphrase })
  expect(await restore()).toMatchObject({ error: { code: 'secondPerson', reason: 'whole' } })
  expect(readdirSync(root)).toEqual(['office'])
  flipByte(join(root, 'office', 'vault.db'), 10_000)
  expect(await restore()).toMatchObject({ ok: true })
})
