/** @file The audit log: each entry carries the one before it, under a key that only the vault holds. */
import { insertAuditEntry, newestAuditEntry, type AuditEntry } from '#main/db/tables/audit.ts'
import type { Reader, Writer } from '#main/db/database.ts'
import { isSigned, type AuditAction } from './audit-actions.ts'
import { canonicalJson } from './canonical-json.ts'
import { deriveKey, hmac } from './encryption.ts'
import type { Signer } from './signing.ts'

export interface AuditHead {
  readonly seq: number
  readonly hash: Uint8Array
  readonly at: string
}

/** What the first entry follows. */
const start: AuditHead = { seq: 0, hash: new Uint8Array(32), at: '' }

export const auditKey = (dek: Uint8Array): Uint8Array => deriveKey(dek, 'audit')

export function hashEntry(key: Uint8Array, entry: Omit<AuditEntry, 'hash' | 'sig'>): Uint8Array {
  const { seq, at, staffId, action, subject, prevHash, keyId } = entry
  const previous = Buffer.from(prevHash).toString('hex')
  return hmac(key, canonicalJson([seq, at, staffId, action, subject, keyId, previous]))
}

export interface AuditWriter {
  readonly head: AuditHead
  /** Inside the caller's transaction. Call `keep` with the result after the commit, never before. */
  append(db: Writer, action: AuditAction, subject: string | null, at: string): AuditHead
  keep(head: AuditHead): void
}

export function readHead(db: Reader): AuditHead {
  return newestAuditEntry(db) ?? start
}

export function createAuditWriter(
  db: Reader,
  key: Uint8Array,
  staffId: string,
  signer: Signer,
): AuditWriter {
  let head = readHead(db)
  return {
    get head() {
      return head
    },
    keep(next) {
      head = next
    },
    append(writer, action, subject, at) {
      const keyId = isSigned(action) ? signer.keyId : null
      const content = {
        seq: head.seq + 1,
        at,
        staffId,
        action,
        subject,
        prevHash: head.hash,
        keyId,
      }
      const hash = hashEntry(key, content)
      const sig = keyId === null ? null : signer.sign(hash)
      insertAuditEntry(writer, { ...content, hash, sig })
      return { seq: content.seq, hash, at }
    },
  }
}
