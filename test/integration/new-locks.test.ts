/** @file Somebody leaves, and all locks are changed (ASVS 11.6.1, 13.3.2). */
import { cpSync, existsSync, mkdirSync, readFileSync, renameSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { openDatabase } from '#main/db/database.ts'
import { createSealer } from '#main/vault/sealer.ts'
import { sealedColumns } from '#main/vault/sealed-columns.ts'
import { unlockSlot } from '#main/vault/unlock.ts'
import { AppError } from '#shared/errors.ts'
import { hostAt, passphrase, setUpOffice, temporaryFolder } from '#test/support/office.ts'
import { addColleague, deskAt, otherPassphrase } from '#test/support/staff.ts'

const canary = 'Zimtstern'

/** An office of two with one interview half done; whoever set it up is signed in. */
async function officeOfTwo(root = temporaryFolder()) {
  const office = await setUpOffice(root)
  const worker = { name: 'Leaver', roles: ['caseWorker', 'director'], animal: 'tiger' } as const
  const leaver = await addColleague(office.host, worker)
  await office.host.unlock(office.slot, passphrase)
  const { api } = deskAt(office.host)
  const started = await api.intake.start({})
  const { draft } = await api.intake.open({ draftId: started.draftId })
  await api.intake.autosave({
    draftId: started.draftId,
    draft: { ...draft, answers: { 'person.firstName': { value: canary } } },
  })
  return { ...office, root, leaver, api, draftId: started.draftId }
}

async function remove({ api, leaver }: Awaited<ReturnType<typeof officeOfTwo>>): Promise<string> {
  const { recoveryKey } = await api.staff.beginRemoval({ staffId: leaver.staffId })
  await api.staff.finishRemoval({ recoveryKey })
  return recoveryKey
}

test('afterwards everybody signs in as before, but who left, and nothing is lost', async () => {
  const office = await officeOfTwo()
  const { host, slot, leaver, draftId } = office
  await remove(office)
  expect(host.session).toBeNull()
  await expect(host.unlock(leaver.slot, otherPassphrase)).rejects.toMatchObject({
    code: 'notFound',
  })
  const session = await host.unlock(slot, passphrase)
  const opened = await deskAt(host).api.intake.open({ draftId })
  expect(opened.draft.answers['person.firstName']).toMatchObject({ value: canary })
  expect(await session.verifyAudit()).toMatchObject({ problem: null })
  expect(session.warning).toBeNull()
  const { people } = await deskAt(host).api.staff.list({})
  expect(people.find(({ name }) => name === 'Leaver')).toMatchObject({ status: 'left', tile: null })
  host.close()
  // The keys were handed over once; from now on they are the slot's own.
  await host.unlock(slot, passphrase)
})

test('with copies of all old files and their passphrase, who left opens nothing new', async () => {
  const office = await officeOfTwo()
  const { folder, root, leaver, host } = office
  const copy = join(root, 'copy')
  mkdirSync(copy)
  cpSync(join(folder, 'keyslots.json'), join(copy, 'keyslots.json'))
  const old = await unlockSlot(copy, leaver.slot, otherPassphrase)
  if (old === null) throw new Error('the copy does not open')
  const { dek, kid } = old.keys
  await remove(office)
  host.close()
  expect(() => openDatabase({ path: join(folder, 'vault.db'), key: dek })).toThrow(AppError)
  const slots = readFileSync(join(folder, 'keyslots.json'), 'utf8')
  expect(slots).not.toContain(leaver.slot)
  expect(existsSync(join(folder, 'keyslots.json.bak'))).toBe(false)
  // Not even with the database laid open to them: the names are sealed under another key.
  const now = await unlockSlot(folder, office.slot, passphrase)
  if (now === null || kid === null) throw new Error('no keys')
  const db = openDatabase({ path: join(folder, 'vault.db'), key: now.keys.dek })
  const sealed = db.prepare('SELECT id, content FROM draft').get() as {
    id: string
    content: Uint8Array
  }
  const open = (key: Uint8Array) =>
    createSealer(key).open('draft', sealed.id, 'content', sealed.content)
  if (now.keys.kid === null) throw new Error('no key to names')
  expect(open(now.keys.kid)).toContain(canary)
  expect(() => open(kid)).toThrow(AppError)
  db.close()
})

test('the old recovery key opens nothing, the new one does', async () => {
  const office = await officeOfTwo()
  const recoveryKey = await remove(office)
  const { host, slot } = office
  await expect(
    host.recover({ way: 'key', recoveryKey: office.recoveryKey }, slot, otherPassphrase),
  ).rejects.toMatchObject({ code: 'wrongRecoveryKey' })
  await host.recover({ way: 'key', recoveryKey }, slot, otherPassphrase)
})

test('nothing changes before the new recovery key was typed back', async () => {
  const { api, leaver, host, recoveryKey } = await officeOfTwo()
  await api.staff.beginRemoval({ staffId: leaver.staffId })
  await expect(api.staff.finishRemoval({ recoveryKey })).rejects.toMatchObject({
    code: 'wrongRecoveryKey',
  })
  host.close()
  await host.unlock(leaver.slot, otherPassphrase)
})

test.each(['nothing taken over', 'the vault taken over, the slots not'])(
  'a power cut with %s: the next start takes over the rest',
  async (point) => {
    const office = await officeOfTwo()
    const { root, folder, host, slot } = office
    const aside = join(root, 'aside')
    cpSync(folder, aside, { recursive: true })
    await remove(office)
    // Back to the moment before: the old files, and beside them what was ready.
    const ready = join(root, 'ready')
    mkdirSync(ready)
    for (const name of ['vault.db', 'keyslots.json'])
      renameSync(join(folder, name), join(ready, name))
    for (const name of ['vault.db', 'keyslots.json']) cpSync(join(aside, name), join(folder, name))
    renameSync(ready, join(folder, 'new-locks'))
    if (point !== 'nothing taken over')
      renameSync(join(folder, 'new-locks', 'vault.db'), join(folder, 'vault.db'))
    host.close()
    const again = hostAt(root)
    expect(again.office()?.problem).toBeNull()
    const session = await again.unlock(slot, passphrase)
    expect(await session.verifyAudit()).toMatchObject({ problem: null })
    expect(existsSync(join(folder, 'new-locks'))).toBe(false)
  },
)

test('every sealed column of every table is known, so that none keeps its old key', async () => {
  const { host } = await officeOfTwo()
  const known = new Set(sealedColumns.map(({ table, column }) => `${table}.${column}`))
  const open = new Set([
    'signing_key.public_key',
    'audit_entry.prev_hash',
    'audit_entry.hash',
    'audit_entry.sig',
    'local_codebook.content',
    // Under the file's own key, which is among the sealed ones.
    'attachment_chunk.content',
  ])
  const db = host.session?.db
  const blobs = (
    db
      ?.prepare(
        `SELECT m.name AS "table", p.name AS "column" FROM sqlite_schema m, pragma_table_info(m.name) p
         WHERE m.type = 'table' AND p.type = 'BLOB'`,
      )
      .all() as { table: string; column: string }[]
  ).map(({ table, column }) => `${table}.${column}`)
  expect(blobs.length).toBeGreaterThan(30)
  expect(blobs.filter((name) => !known.has(name) && !open.has(name))).toEqual([])
  expect([...known].filter((name) => !blobs.includes(name))).toEqual([])
})

test('what is written while the locks are changed is not lost: then nothing changes', async () => {
  const { api, leaver, host, slot, draftId } = await officeOfTwo()
  const { recoveryKey } = await api.staff.beginRemoval({ staffId: leaver.staffId })
  const changing = api.staff.finishRemoval({ recoveryKey })
  const { draft } = await api.intake.open({ draftId })
  await api.intake.autosave({ draftId, draft: { ...draft, pauseNote: 'still here' } })
  await expect(changing).rejects.toMatchObject({ code: 'conflict', reason: 'busy' })
  host.close()
  await host.unlock(slot, passphrase)
  const opened = await deskAt(host).api.intake.open({ draftId })
  expect(opened.draft.pauseNote).toBe('still here')
  const { people } = await deskAt(host).api.staff.list({})
  expect(people.find(({ name }) => name === 'Leaver')).toMatchObject({ status: 'active' })
})

test('a copy that was half made when the power went is gone at the next start', async () => {
  const { root, folder, host } = await officeOfTwo()
  host.close()
  mkdirSync(join(folder, 'new-locks.part'))
  cpSync(join(folder, 'vault.db'), join(folder, 'new-locks.part', 'vault.db'))
  expect(hostAt(root).office()?.problem).toBeNull()
  expect(existsSync(join(folder, 'new-locks.part'))).toBe(false)
})
