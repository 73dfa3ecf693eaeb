import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { openDatabase, type Database } from '#main/db/database.ts'
import { auditKeyOf, createAuditWriter, hashEntry } from '#main/vault/audit.ts'
import { verifyAudit } from '#main/vault/audit-verification.ts'
import { readKeySlots } from '#main/vault/key-slot-file.ts'
import { createSigner } from '#main/vault/signing.ts'
import { createTestVault } from '#test/support/vault.ts'

const setup = 1
const unlock = 2
const saves = 20
const signedAt = unlock + saves + 1

/** Setup, unlock, twenty saves, one signed export, two more saves, lock. */
function auditedVault() {
  const vault = createTestVault()
  onTestFinished(() => {
    vault.remove()
  })
  const { session } = vault
  for (let save = 1; save <= saves; save++)
    session.write('case.save', String(save), () => undefined)
  session.write('bundle.export', null, () => undefined)
  session.write('case.save', null, () => undefined)
  session.write('case.save', null, () => undefined)
  session.close()
  return vault
}

/** Somebody with the file and its key, and any tool they like. */
async function after(tamper: (db: Database, dek: Uint8Array) => void) {
  const vault = auditedVault()
  const db = openDatabase({ path: join(vault.folder, 'vault.db'), key: vault.keys.dek })
  onTestFinished(() => {
    db.close()
  })
  db.exec('PRAGMA ignore_check_constraints = ON')
  db.exec('DROP TRIGGER audit_entry_never_changes; DROP TRIGGER audit_entry_never_goes')
  tamper(db, vault.keys.dek)
  const { anchor } = readKeySlots(vault.folder).content
  return (await verifyAudit(db, vault.keys.dek, anchor)).problem
}

const sql = (text: string) => (db: Database) => {
  db.exec(text)
}

const renumber = (from: number, by: number) =>
  `UPDATE audit_entry SET seq = -(seq + ${String(by)}) WHERE seq >= ${String(from)};
   UPDATE audit_entry SET seq = -seq WHERE seq < 0;`

const columns = 'at, staff_id, action, subject, prev_hash, hash, key_id, sig'

test('an untouched log is all right', async () => {
  expect(await after(() => undefined)).toBeNull()
})

test.each([
  ['deleted', 'DELETE FROM audit_entry WHERE seq = 10', 10, 'missing'],
  [
    'deleted, with the rest renumbered',
    `DELETE FROM audit_entry WHERE seq = 10; ${renumber(11, -1)}`,
    10,
    'missing',
  ],
  ['the first deleted', 'DELETE FROM audit_entry WHERE seq = 1', 1, 'missing'],
  [
    'three deleted and the rest renumbered',
    `DELETE FROM audit_entry WHERE seq BETWEEN 5 AND 7; ${renumber(8, -3)}`,
    5,
    'missing',
  ],
  [
    'its time edited',
    `UPDATE audit_entry SET at = '2020-01-01T00:00:00.000Z' WHERE seq = 10`,
    10,
    'edited',
  ],
  ['its subject edited', `UPDATE audit_entry SET subject = 'x' WHERE seq = 10`, 10, 'edited'],
  ['its person edited', `UPDATE audit_entry SET staff_id = 'x' WHERE seq = 10`, 10, 'edited'],
  [
    'its action edited',
    `UPDATE audit_entry SET action = 'case.create' WHERE seq = 10`,
    10,
    'edited',
  ],
  ['the last edited', `UPDATE audit_entry SET subject = 'x' WHERE seq = 26`, 26, 'edited'],
  [
    'two that changed places',
    'UPDATE audit_entry SET seq = -8 WHERE seq = 8; UPDATE audit_entry SET seq = 8 WHERE seq = 9; UPDATE audit_entry SET seq = 9 WHERE seq = -8',
    8,
    'moved',
  ],
  [
    'two far apart that changed places',
    'UPDATE audit_entry SET seq = -4 WHERE seq = 4; UPDATE audit_entry SET seq = 4 WHERE seq = 18; UPDATE audit_entry SET seq = 18 WHERE seq = -4',
    4,
    'moved',
  ],
  [
    'inserted in between',
    `${renumber(10, 1)} INSERT INTO audit_entry (seq, ${columns}) SELECT 10, at, staff_id, action, 'forged', prev_hash, zeroblob(32), key_id, sig FROM audit_entry WHERE seq = 9`,
    10,
    'inserted',
  ],
  [
    'copied to another place',
    `${renumber(10, 1)} INSERT INTO audit_entry (seq, ${columns}) SELECT 10, ${columns} FROM audit_entry WHERE seq = 4`,
    10,
    'moved',
  ],
  ['cut off', 'DELETE FROM audit_entry WHERE seq >= 15', 15, 'truncated'],
  ['all gone', 'DELETE FROM audit_entry', 1, 'truncated'],
  [
    'its signature taken away',
    `UPDATE audit_entry SET key_id = NULL, sig = NULL WHERE seq = ${String(signedAt)}`,
    signedAt,
    'edited',
  ],
  [
    'its signature changed',
    `UPDATE audit_entry SET sig = zeroblob(64) WHERE seq = ${String(signedAt)}`,
    signedAt,
    'signature',
  ],
  [
    'the set-up entry replaced',
    `UPDATE audit_entry SET subject = 'x' WHERE seq = ${String(setup)}`,
    setup,
    'edited',
  ],
])('an entry %s: is found and located', async (_name, text, seq, kind) => {
  expect(await after(sql(text))).toEqual({ seq, kind })
})

test('a colleague who knows the key can make links fit, but not another person’s signature', async () => {
  const problem = await after((db, dek) => {
    rechain(db, dek, signedAt, { subject: 'another bundle' })
  })
  expect(problem).toEqual({ seq: signedAt, kind: 'signature' })
})

test('a log whose links were all made to fit is not the one that was anchored', async () => {
  const problem = await after((db, dek) => {
    // From after the last signature on, nothing but the anchor tells.
    rechain(db, dek, signedAt + 1, { subject: 'another' })
  })
  expect(problem).toEqual({ seq: signedAt + 3, kind: 'rewritten' })
})

/** Changes one entry and recomputes it and all that follow. */
function rechain(db: Database, dek: Uint8Array, from: number, change: { subject: string }): void {
  const rows = db.prepare('SELECT * FROM audit_entry WHERE seq >= ? ORDER BY seq').all(from) as {
    seq: number
    at: string
    staff_id: string
    action: string
    subject: string | null
    prev_hash: Uint8Array
    key_id: string | null
  }[]
  let previous = rows[0]?.prev_hash ?? new Uint8Array(32)
  for (const row of rows) {
    const subject = row.seq === from ? change.subject : row.subject
    const { seq, at, action } = row
    const content = { seq, at, action, subject, prevHash: previous }
    const hash = hashEntry(auditKeyOf(db, dek), {
      ...content,
      staffId: row.staff_id,
      keyId: row.key_id,
    })
    db.prepare('UPDATE audit_entry SET subject = ?, prev_hash = ?, hash = ? WHERE seq = ?').run(
      subject,
      previous,
      hash,
      seq,
    )
    previous = hash
  }
}

test.each([
  ['changed', `UPDATE audit_entry SET subject = '1'`],
  ['changed in place', 'UPDATE audit_entry SET subject = subject'],
  ['deleted', 'DELETE FROM audit_entry'],
  ['deleted one by one', 'DELETE FROM audit_entry WHERE seq = 1'],
  ['replaced', `INSERT OR REPLACE INTO audit_entry SELECT * FROM audit_entry WHERE seq = 1`],
  ['renumbered', 'UPDATE audit_entry SET seq = seq + 100'],
  [
    'written over',
    `INSERT INTO audit_entry SELECT * FROM audit_entry WHERE true ON CONFLICT (seq) DO UPDATE SET subject = '1'`,
  ],
])('an entry cannot be %s by the application itself (ASVS 16.4.2)', (_how, statement) => {
  const { session } = openTestOffice()
  const before = session.db.prepare('SELECT * FROM audit_entry').all()
  expect(() => session.writeDraft((db) => db.prepare(statement).run())).toThrow('internal')
  expect(session.db.prepare('SELECT * FROM audit_entry').all()).toEqual(before)
})

test.each([
  'DELETE FROM signing_key',
  'UPDATE signing_key SET public_key = zeroblob(32)',
  'INSERT OR REPLACE INTO signing_key SELECT * FROM signing_key',
])('nor a signing key: %s (ASVS 16.4.2)', (statement) => {
  const { session } = openTestOffice()
  const before = session.db.prepare('SELECT * FROM signing_key').all()
  expect(() => session.writeDraft((db) => db.prepare(statement).run())).toThrow('internal')
  expect(session.db.prepare('SELECT * FROM signing_key').all()).toEqual(before)
})

function openTestOffice() {
  const vault = createTestVault()
  onTestFinished(() => {
    vault.remove()
  })
  return vault
}

test('twenty thousand entries are verified with progress, and others get through', async () => {
  const { session, keys, staffId } = openTestOffice()
  const audit = createAuditWriter(
    session.db,
    auditKeyOf(session.db, keys.dek),
    staffId,
    createSigner(keys.usk),
  )
  session.writeDraft((db) => {
    for (let save = 0; save < 20_000; save++)
      audit.keep(audit.append(db, 'case.save', null, '2026-11-22T08:00:00.000Z'))
  })
  const progress: number[] = []
  const report = session.verifyAudit((done) => progress.push(done))
  expect(session.db.prepare('SELECT count(*) FROM staff').pluck().get()).toBe(1)
  expect(await report).toEqual({ entries: 20_002, problem: null })
  expect(progress).toEqual(Array.from({ length: 20 }, (_, batch) => (batch + 1) * 1_000))
})
