/** @file People whose way in is half made, or gone: a power cut, a backup put back, a code not used yet. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { findStaff } from '#main/db/tables/staff.ts'
import { readKeySlots, writeKeySlots } from '#main/vault/key-slot-file.ts'
import { unlockSlot } from '#main/vault/unlock.ts'
import { addColleague, deskAt, otherPassphrase } from '#test/support/staff.ts'
import { hostAt, passphrase, setUpOffice, temporaryFolder } from '#test/support/office.ts'

const worker = { name: 'Worker', roles: ['caseWorker'], animal: 'tiger' } as const
const director = { name: 'Director', roles: ['director'], animal: 'tiger' } as const

interface SlotFile {
  slots: { id: string; type: string; kid: string | null }[]
}
const slotsIn = (folder: string) =>
  (JSON.parse(readFileSync(join(folder, 'keyslots.json'), 'utf8')) as SlotFile).slots

/** As after a backup from a stick was put back: everybody is in the records, one person has a slot. */
async function onlyOneSlot() {
  const office = await setUpOffice(temporaryFolder())
  const colleague = await addColleague(office.host, director)
  const { folder, host, slot } = office
  const unlocked = await unlockSlot(folder, slot, passphrase)
  if (unlocked === null) throw new Error('wrong passphrase')
  const { content } = readKeySlots(folder)
  const slots = content.slots.filter(({ id }) => id !== colleague.slot)
  writeKeySlots(folder, { ...content, slots }, unlocked.keys.dek)
  await host.unlock(slot, passphrase)
  return { ...office, colleague, ...deskAt(host) }
}

test('who is the only one with a way in lets the others in again, and is not asked for them', async () => {
  const { api, host, colleague } = await onlyOneSlot()
  expect(await api.staff.secondPerson({})).toMatchObject({ approvers: [], alone: true })
  const { code } = await api.staff.inviteAgain({ staffId: colleague.staffId })
  host.close()
  const enter = { code, colour: 'plum', animal: 'tiger', passphrase: otherPassphrase }
  const session = await host.enrol(enter)
  expect(session.staff.id).toBe(colleague.staffId)
})

test('somebody without a way in can be paused, changed and let go', async () => {
  const { api, host, slot, colleague } = await onlyOneSlot()
  const { staffId } = colleague
  await api.staff.changeRoles({ staffId, roles: ['dataOfficer'] })
  await api.staff.suspend({ staffId })
  await api.staff.resume({ staffId })
  const { recoveryKey } = await api.staff.beginRemoval({ staffId })
  await api.staff.finishRemoval({ recoveryKey })
  const session = await host.unlock(slot, passphrase)
  expect(findStaff(session.db, staffId)?.status).toBe('left')
})

test('a code of before a role changed brings no key of before', async () => {
  const { host, slot } = await setUpOffice(temporaryFolder())
  const officer = { name: 'Officer', roles: ['securityOfficer'], animal: 'otter' } as const
  const second = await addColleague(host, officer)
  await host.unlock(slot, passphrase)
  const yes = { slot: second.slot, passphrase: otherPassphrase }
  const { staffId } = await addColleague(host, worker, yes)
  await host.unlock(slot, passphrase)
  const { api } = deskAt(host)
  const { code } = await api.staff.inviteAgain({ staffId, approval: yes })
  await api.staff.changeRoles({ staffId, roles: ['dataOfficer'], approval: yes })
  expect((await api.staff.list({})).people.find((each) => each.staffId === staffId)).toMatchObject({
    codeUntil: null,
  })
  host.close()
  const enter = { code, colour: 'plum', animal: 'tiger', passphrase: otherPassphrase }
  await expect(host.enrol(enter)).rejects.toMatchObject({ code: 'wrongCode' })
})

test('a recovery while a code waits leaves one slot and one picture', async () => {
  const { host, slot, folder, recoveryKey } = await setUpOffice(temporaryFolder())
  const officer = { name: 'Officer', roles: ['securityOfficer'], animal: 'otter' } as const
  const second = await addColleague(host, officer)
  await host.unlock(slot, passphrase)
  const yes = { slot: second.slot, passphrase: otherPassphrase }
  const theirs = await addColleague(host, worker, yes)
  await host.unlock(slot, passphrase)
  await deskAt(host).api.staff.inviteAgain({ staffId: theirs.staffId, approval: yes })
  host.close()
  await host.recover({ way: 'key', recoveryKey }, theirs.slot, 'meadow lantern cotton harbor')
  expect(slotsIn(folder).filter(({ id }) => id === theirs.slot)).toHaveLength(1)
})

test('a recovery right after a new role brings the keys of the new role', async () => {
  const { host, slot, recoveryKey } = await setUpOffice(temporaryFolder())
  const data = { name: 'Data', roles: ['dataOfficer'], animal: 'tiger' } as const
  const theirs = await addColleague(host, data)
  await host.unlock(slot, passphrase)
  await deskAt(host).api.staff.changeRoles({ staffId: theirs.staffId, roles: ['caseWorker'] })
  host.close()
  const proof = { way: 'key', recoveryKey } as const
  const { session } = await host.recover(proof, theirs.slot, 'meadow lantern cotton harbor')
  expect(session.may('workOnCases')).toBe(true)
})

test('a code whose time is over leaves the file at the next sign-in', async () => {
  const root = temporaryFolder()
  const { host, slot, folder } = await setUpOffice(root)
  await deskAt(host).api.staff.invite({ name: 'Somebody', roles: ['caseWorker'] })
  host.close()
  const codes = () => slotsIn(folder).filter(({ type }) => type === 'invitation').length
  await host.unlock(slot, passphrase)
  host.close()
  expect(codes()).toBe(1)
  const later = hostAt(root, { now: () => Date.now() + 8 * 24 * 3600 * 1000 })
  await later.unlock(slot, passphrase)
  expect(codes()).toBe(0)
})
