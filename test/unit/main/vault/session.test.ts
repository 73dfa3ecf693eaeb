import { existsSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { createTestVault } from '#test/support/vault.ts'

function vault() {
  const made = createTestVault()
  onTestFinished(() => {
    made.remove()
  })
  return made
}

test('a write and its audit entry are there after closing and opening again', () => {
  const office = vault()
  const head = office.session.auditHead().seq
  office.session.write('case.create', null, (db) =>
    db.prepare(`INSERT INTO setting (name, value) VALUES ('x', 'y')`).run(),
  )
  expect(office.session.auditHead().seq).toBe(head + 1)
  const again = office.reopen()
  expect(again.db.prepare(`SELECT value FROM setting WHERE name = 'x'`).pluck().get()).toBe('y')
  expect(again.warning).toBeNull()
})

test('a write that throws leaves neither rows nor an audit entry', () => {
  const { session } = vault()
  const head = session.auditHead()
  expect(() =>
    session.write('case.save', null, (db) => {
      db.prepare(`INSERT INTO setting (name, value) VALUES ('x', 'y')`).run()
      throw new RangeError('stop')
    }),
  ).toThrow(RangeError)
  expect(session.auditHead()).toEqual(head)
  expect(session.db.prepare('SELECT count(*) FROM setting').pluck().get()).toBe(4)
  session.write('case.save', null, () => undefined)
  expect(session.auditHead().seq).toBe(head.seq + 1)
})

test('a sealed value opens only in its own place, and not after a change', () => {
  const { identity } = vault().session
  const sealed = identity?.seal('person', 'a', 'name', 'សុខា')
  if (!identity || !sealed) throw new Error('no identity key')
  expect(identity.open('person', 'a', 'name', sealed)).toBe('សុខា')
  expect(() => identity.open('person', 'b', 'name', sealed)).toThrow('damaged')
  const changed = Uint8Array.from(sealed, (byte, index) => (index === 20 ? byte ^ 1 : byte))
  expect(() => identity.open('person', 'a', 'name', changed)).toThrow('damaged')
})

test('only the owner may read the folder and its files', () => {
  const { folder, session } = vault()
  session.write('case.save', null, () => undefined)
  expect(statSync(folder).mode & 0o777).toBe(0o700)
  for (const name of ['vault.db', 'vault.db-wal', 'keyslots.json', 'keyslots.json.bak'])
    expect([name, statSync(join(folder, name)).mode & 0o777]).toEqual([name, 0o600])
  expect(existsSync(join(folder, 'vault.db-shm'))).toBe(false)
})
