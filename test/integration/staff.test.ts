/** @file People come, change what they may do, forget, pause (ASVS 8.2.1, 11.4.2). */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { newestAuditEntry } from '#main/db/tables/audit.ts'
import { addColleague, deskAt, otherPassphrase } from '#test/support/staff.ts'
import { hostAt, passphrase, setUpOffice, temporaryFolder } from '#test/support/office.ts'

const sorn = { name: 'Sorn Test', roles: ['director'], animal: 'tiger' } as const

interface SlotFile {
  slots: { id: string; type: string; kid: string | null; kex: string | null; kdf?: object }[]
}
const slotsIn = (folder: string) =>
  (JSON.parse(readFileSync(join(folder, 'keyslots.json'), 'utf8')) as SlotFile).slots
const slotIn = (folder: string, id: string) =>
  slotsIn(folder).find((slot) => slot.id === id && slot.type === 'passphrase')

test('somebody new comes in with a code, and each is who they are in the log', async () => {
  const { host, slot, folder } = await setUpOffice(temporaryFolder())
  const first = host.session?.staff.id
  const { slot: theirs, staffId } = await addColleague(host, sorn)
  const session = await host.unlock(theirs, otherPassphrase)
  expect(session.staff).toEqual({ id: staffId, name: 'Sorn Test', roles: ['director'] })
  expect(newestAuditEntry(session.db)).toMatchObject({ staffId, action: 'session.unlock' })
  host.close()
  const again = await host.unlock(slot, passphrase)
  expect(again.staff.id).toBe(first)
  expect(await again.verifyAudit()).toMatchObject({ problem: null })
  expect(
    slotsIn(folder)
      .map(({ type }) => type)
      .sort(),
  ).toEqual(['passphrase', 'passphrase', 'recovery'])
})

test('a role without the key to names has none in its slot (ASVS 13.3.2)', async () => {
  const { host, folder } = await setUpOffice(temporaryFolder())
  const { slot } = await addColleague(host, sorn)
  expect(slotIn(folder, slot)).toMatchObject({ kid: null, kex: expect.any(String) as string })
  const session = await host.unlock(slot, otherPassphrase)
  expect(session.identity).toBeNull()
  const { api } = deskAt(host)
  await expect(api.intake.drafts({})).rejects.toMatchObject({ code: 'forbidden' })
})

test('a code works once, and not after its time', async () => {
  const root = temporaryFolder()
  const { host } = await setUpOffice(root)
  const { code } = await deskAt(host).api.staff.invite({ name: 'Somebody', roles: ['caseWorker'] })
  host.close()
  const enter = { colour: 'plum', animal: 'tiger', passphrase: otherPassphrase }
  const later = hostAt(root, { now: () => Date.now() + 8 * 24 * 3600 * 1000 })
  await expect(later.enrol({ ...enter, code })).rejects.toMatchObject({
    code: 'conflict',
    detail: { reason: 'expired' },
  })
  await expect(host.enrol({ ...enter, code: 'nothing like it' })).rejects.toMatchObject({
    code: 'wrongCode',
  })
  await host.enrol({ ...enter, code: code.toLowerCase().replaceAll('-', ' ') })
  host.close()
  await expect(host.enrol({ ...enter, animal: 'crane', code })).rejects.toMatchObject({
    code: 'wrongCode',
  })
})

test('nobody takes the tile of a colleague, and the code is not used up by trying', async () => {
  const { host } = await setUpOffice(temporaryFolder())
  const { code } = await deskAt(host).api.staff.invite({ name: 'Somebody', roles: ['caseWorker'] })
  host.close()
  const enter = { code, colour: 'teal', passphrase: otherPassphrase }
  await expect(host.enrol({ ...enter, animal: 'heron' })).rejects.toMatchObject({
    detail: { reason: 'tile' },
  })
  await host.enrol({ ...enter, animal: 'tiger' })
})

test('an invitation that was withdrawn opens nothing', async () => {
  const { host, folder } = await setUpOffice(temporaryFolder())
  const { api } = deskAt(host)
  const { code } = await api.staff.invite({ name: 'Somebody', roles: ['caseWorker'] })
  const [invitation] = (await api.staff.list({})).invitations
  await api.staff.withdraw({ slotId: invitation?.slotId ?? '' })
  expect((await api.staff.list({})).invitations).toEqual([])
  expect(slotsIn(folder).some(({ type }) => type === 'invitation')).toBe(false)
  host.close()
  await expect(
    host.enrol({ code, colour: 'plum', animal: 'tiger', passphrase: otherPassphrase }),
  ).rejects.toMatchObject({ code: 'wrongCode' })
})

test('new rights bring their keys at the next sign-in, and taking them away takes the keys at once', async () => {
  const { host, slot, folder } = await setUpOffice(temporaryFolder())
  const worker = { name: 'Sorn Test', roles: ['dataOfficer'], animal: 'tiger' } as const
  const { slot: theirs, staffId } = await addColleague(host, worker)
  expect((await host.unlock(theirs, otherPassphrase)).identity).toBeNull()
  host.close()
  await host.unlock(slot, passphrase)
  await deskAt(host).api.staff.changeRoles({ staffId, roles: ['caseWorker'] })
  host.close()
  const session = await host.unlock(theirs, otherPassphrase)
  expect(session.identity).not.toBeNull()
  expect(session.may('workOnCases')).toBe(true)
  host.close()
  expect(slotIn(folder, theirs)).not.toHaveProperty('transfer')
  await host.unlock(slot, passphrase)
  await deskAt(host).api.staff.changeRoles({ staffId, roles: ['dataOfficer'] })
  expect(slotIn(folder, theirs)).toMatchObject({ kid: null })
  host.close()
  const after = await host.unlock(theirs, otherPassphrase)
  expect(after.identity).toBeNull()
  expect(await after.verifyAudit()).toMatchObject({ problem: null })
})

test('who is suspended opens nothing until they are back', async () => {
  const { host, slot, folder } = await setUpOffice(temporaryFolder())
  const { slot: theirs, staffId } = await addColleague(host, sorn)
  await host.unlock(slot, passphrase)
  const { api } = deskAt(host)
  await api.staff.suspend({ staffId })
  expect(slotIn(folder, theirs)).toBeUndefined()
  host.close()
  await expect(host.unlock(theirs, otherPassphrase)).rejects.toMatchObject({ code: 'notFound' })
  await host.unlock(slot, passphrase)
  await deskAt(host).api.staff.resume({ staffId })
  host.close()
  expect((await host.unlock(theirs, otherPassphrase)).staff.id).toBe(staffId)
})

test('nobody pauses, changes or lets go themselves, so somebody who manages people stays', async () => {
  const { host } = await setUpOffice(temporaryFolder())
  const staffId = host.session?.staff.id ?? ''
  const { api } = deskAt(host)
  const yourself = { code: 'conflict', reason: 'yourself' }
  await expect(api.staff.suspend({ staffId })).rejects.toMatchObject(yourself)
  await expect(api.staff.changeRoles({ staffId, roles: ['caseWorker'] })).rejects.toMatchObject(
    yourself,
  )
  await expect(api.staff.beginRemoval({ staffId })).rejects.toMatchObject(yourself)
})

test('a forgotten passphrase: two colleagues give a code, and the old passphrase works until then', async () => {
  const { host, slot } = await setUpOffice(temporaryFolder())
  const officer = await addColleague(host, {
    name: 'Officer',
    roles: ['securityOfficer'],
    animal: 'otter',
  })
  await host.unlock(slot, passphrase)
  const second = { slot: officer.slot, passphrase: otherPassphrase }
  const { slot: theirs, staffId } = await addColleague(host, sorn, second)
  await host.unlock(slot, passphrase)
  const { code } = await deskAt(host).api.staff.inviteAgain({ staffId, approval: second })
  host.close()
  await host.unlock(theirs, otherPassphrase)
  host.close()
  const fresh = 'meadow lantern cotton harbor violet stone'
  const session = await host.enrol({ code, colour: 'plum', animal: 'tiger', passphrase: fresh })
  expect(session.staff.id).toBe(staffId)
  host.close()
  await expect(host.unlock(theirs, otherPassphrase)).rejects.toMatchObject({
    code: 'wrongPassphrase',
  })
  const again = await host.unlock(theirs, fresh)
  expect(await again.verifyAudit()).toMatchObject({ problem: null })
})

test('nobody makes a code for their only colleague alone: that would be coming in as them', async () => {
  const { host, slot } = await setUpOffice(temporaryFolder())
  const { staffId } = await addColleague(host, sorn)
  await host.unlock(slot, passphrase)
  await expect(deskAt(host).api.staff.inviteAgain({ staffId })).rejects.toMatchObject({
    code: 'secondPerson',
    reason: 'nobody',
  })
})

test('a new passphrase wraps the same keys anew, and the old one opens nothing', async () => {
  const { host, slot, folder, recoveryKey } = await setUpOffice(temporaryFolder())
  const before = slotIn(folder, slot)
  const next = 'meadow lantern cotton harbor violet stone'
  const { api } = deskAt(host)
  await expect(api.staff.changePassphrase({ old: 'not it at all', next })).rejects.toMatchObject({
    code: 'wrongPassphrase',
  })
  await expect(
    api.staff.changePassphrase({ old: passphrase, next: 'short' }),
  ).rejects.toMatchObject({ code: 'invalidInput' })
  await api.staff.changePassphrase({ old: passphrase, next })
  expect(slotIn(folder, slot)?.kdf).not.toEqual(before?.kdf)
  host.close()
  await expect(host.unlock(slot, passphrase)).rejects.toMatchObject({ code: 'wrongPassphrase' })
  await host.unlock(slot, next)
  host.close()
  await host.recover({ way: 'key', recoveryKey }, slot, passphrase)
})
