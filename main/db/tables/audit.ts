/** @file The audit log's rows. What they mean and how they hang together is main/vault/audit.ts. */
import { z } from 'zod'
import type { Reader, Writer } from '../database.ts'

export interface AuditEntry {
  readonly seq: number
  readonly at: string
  readonly staffId: string
  readonly action: string
  readonly subject: string | null
  readonly prevHash: Uint8Array
  readonly hash: Uint8Array
  readonly keyId: string | null
  readonly sig: Uint8Array | null
}

const row = z
  .object({
    seq: z.int(),
    at: z.string(),
    staff_id: z.string(),
    action: z.string(),
    subject: z.string().nullable(),
    prev_hash: z.instanceof(Uint8Array),
    hash: z.instanceof(Uint8Array),
    key_id: z.string().nullable(),
    sig: z.instanceof(Uint8Array).nullable(),
  })
  .transform((found): AuditEntry => ({
    seq: found.seq,
    at: found.at,
    staffId: found.staff_id,
    action: found.action,
    subject: found.subject,
    prevHash: found.prev_hash,
    hash: found.hash,
    keyId: found.key_id,
    sig: found.sig,
  }))

export function insertAuditEntry(db: Writer, entry: AuditEntry): void {
  db.prepare(
    `INSERT INTO audit_entry (seq, at, staff_id, action, subject, prev_hash, hash, key_id, sig)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  ).run(
    entry.seq,
    entry.at,
    entry.staffId,
    entry.action,
    entry.subject,
    entry.prevHash,
    entry.hash,
    entry.keyId,
    entry.sig,
  )
}

export function findAuditEntry(db: Reader, seq: number): AuditEntry | null {
  return row
    .nullable()
    .parse(db.prepare('SELECT * FROM audit_entry WHERE seq = ?').get(seq) ?? null)
}

export function newestAuditEntry(db: Reader): AuditEntry | null {
  const found = db.prepare('SELECT * FROM audit_entry ORDER BY seq DESC LIMIT 1').get()
  return row.nullable().parse(found ?? null)
}

/** In order; the next `limit` after `seq`. */
export function auditEntriesAfter(db: Reader, seq: number, limit: number): readonly AuditEntry[] {
  const found = db
    .prepare('SELECT * FROM audit_entry WHERE seq > ? ORDER BY seq LIMIT ?')
    .all(seq, limit)
  return found.map((entry) => row.parse(entry))
}

/** Whether anything was done after `seq` but what is named. */
export function isMoreThan(db: Reader, seq: number, actions: readonly string[]): boolean {
  const found = db
    .prepare(
      'SELECT 1 FROM audit_entry WHERE seq > ? AND action NOT IN (SELECT value FROM json_each(?)) LIMIT 1',
    )
    .get(seq, JSON.stringify(actions))
  return found !== undefined
}

/** Whether one of these was done after an instant. */
export function isDoneAfter(db: Reader, at: string, actions: readonly string[]): boolean {
  const found = db
    .prepare(
      'SELECT 1 FROM audit_entry WHERE at > ? AND action IN (SELECT value FROM json_each(?)) LIMIT 1',
    )
    .get(at, JSON.stringify(actions))
  return found !== undefined
}

/** Only for finding out what happened to a broken log: reads the whole table. */
export function seqOfAuditHash(db: Reader, hash: Uint8Array): number | null {
  const found = db.prepare('SELECT seq FROM audit_entry WHERE hash = ?').pluck().get(hash)
  return z
    .int()
    .nullable()
    .parse(found ?? null)
}
