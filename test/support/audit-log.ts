/** @file A closed log of two people, laid open for somebody with the file, its key and any tool they like. */
import { copyFileSync } from 'node:fs'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { openDatabase, type Database } from '#main/db/database.ts'
import type { AuditEntry } from '#main/db/tables/audit.ts'
import { auditKeyOf, hashEntry } from '#main/vault/audit.ts'
import { verifyAudit, type AuditReport } from '#main/vault/audit-verification.ts'
import { newId } from '#main/vault/encryption.ts'
import { createSigner, type Signer } from '#main/vault/signing.ts'
import { createTestVault } from './vault.ts'

export interface Hand {
  readonly staffId: string
  readonly signer: Signer
}

/** Set-up, sign-in, the colleague's invitation, the colleague's own key, and their slot. */
const enrolled = 5
export const isSignedNumber = (seq: number): boolean =>
  seq % 7 === 0 || [1, 3, 4, enrolled].includes(seq)

export interface OpenLog {
  readonly db: Database
  readonly dek: Uint8Array
  readonly officer: Hand
  readonly colleague: Hand
  verify(): Promise<AuditReport['problem']>
  /** What verification says after a change that is then undone. */
  after(tamper: (db: Database) => void): Promise<AuditReport['problem']>
}

function hashAt(db: Database, seq: number): Uint8Array {
  const found = db.prepare('SELECT hash FROM audit_entry WHERE seq = ?').pluck().get(seq)
  return found instanceof Uint8Array ? found : new Uint8Array(32)
}

/** Writes an entry with a right link and, when asked, a signature of that hand. */
export function forge(
  db: Database,
  dek: Uint8Array,
  hand: Hand,
  entry: Pick<AuditEntry, 'seq' | 'action' | 'subject'> & { readonly signed: boolean },
): void {
  const content = {
    seq: entry.seq,
    at: new Date(Date.UTC(2026, 10, 1, 8, entry.seq)).toISOString(),
    staffId: hand.staffId,
    action: entry.action,
    subject: entry.subject,
    prevHash: hashAt(db, entry.seq - 1),
    keyId: entry.signed ? hand.signer.keyId : null,
  }
  const hash = hashEntry(auditKeyOf(db, dek), content)
  db.prepare(
    `INSERT OR REPLACE INTO audit_entry (seq, at, staff_id, action, subject, prev_hash, hash, key_id, sig)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  ).run(
    content.seq,
    content.at,
    content.staffId,
    content.action,
    content.subject,
    content.prevHash,
    hash,
    content.keyId,
    entry.signed ? hand.signer.sign(hash) : null,
  )
}

export function putKey(db: Database, { staffId, signer }: Hand): void {
  db.prepare(
    'INSERT OR REPLACE INTO signing_key (id, staff_id, created_at, public_key) VALUES (?, ?, ?, ?)',
  ).run(signer.keyId, staffId, '2026-11-01T08:00:00.000Z', signer.publicKey)
}

const newHand = (): Hand => ({
  staffId: newId(),
  signer: createSigner(crypto.getRandomValues(new Uint8Array(32))),
})

function unlockedCopy(folder: string, key: Uint8Array): Database {
  const path = join(folder, 'laid-open.db')
  copyFileSync(join(folder, 'vault.db'), path)
  const db = openDatabase({ path, key })
  onTestFinished(() => {
    db.close()
  })
  db.exec('PRAGMA foreign_keys = OFF; PRAGMA ignore_check_constraints = ON')
  db.exec(
    `DROP TRIGGER audit_entry_never_changes; DROP TRIGGER audit_entry_never_goes;
     DROP TRIGGER signing_key_never_changes; DROP TRIGGER signing_key_never_goes`,
  )
  return db
}

function begun(): Pick<OpenLog, 'db' | 'dek' | 'officer' | 'colleague'> {
  const vault = createTestVault()
  onTestFinished(() => {
    vault.remove()
  })
  vault.session.close()
  const { dek, usk } = vault.keys
  const officer: Hand = { staffId: vault.staffId, signer: createSigner(usk) }
  const colleague = newHand()
  const db = unlockedCopy(vault.folder, dek)
  putKey(db, colleague)
  // Set-up and sign-in stay; the lock behind them goes, so that the colleague can come in.
  db.exec('DELETE FROM audit_entry WHERE seq > 2')
  const invite = { seq: 3, action: 'people.invite', subject: colleague.staffId, signed: true }
  forge(db, dek, officer, invite)
  const { keyId } = colleague.signer
  forge(db, dek, colleague, { seq: 4, action: 'session.enrol', subject: keyId, signed: true })
  forge(db, dek, colleague, { seq: 5, action: 'session.slots', subject: '2', signed: true })
  return { db, dek, officer, colleague }
}

/** `length` entries in all, by the officer and the colleague in turns; every seventh is signed. */
export function openLog(length: number): OpenLog {
  const log = begun()
  const { db, dek, officer, colleague } = log
  for (let seq = enrolled + 1; seq <= length; seq++) {
    const signed = isSignedNumber(seq)
    const entry = signed
      ? { action: 'report.export', subject: newId() }
      : { action: 'case.save', subject: String(seq) }
    forge(db, dek, seq % 2 === 0 ? officer : colleague, { seq, signed, ...entry })
  }
  const head = Buffer.from(hashAt(db, length)).toString('hex')
  const anchor = { seq: length, head, at: '2026-11-02T08:00:00.000Z' }
  const verify = async () => (await verifyAudit(db, dek, anchor)).problem
  return {
    ...log,
    verify,
    async after(tamper) {
      db.exec('SAVEPOINT tampering')
      tamper(db)
      const problem = await verify()
      db.exec('ROLLBACK TO tampering; RELEASE tampering')
      return problem
    },
  }
}
