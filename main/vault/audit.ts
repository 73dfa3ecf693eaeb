/** @file The audit log: each entry carries the one before it, under a key that only the vault holds. */
import { insertAuditEntry, newestAuditEntry, type AuditEntry } from '#main/db/tables/audit.ts'
import type { Reader, Writer } from '#main/db/database.ts'
import { findSetting } from '#main/db/tables/setting.ts'
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

/**
 * The key of the log. Changing the locks keeps it: otherwise nothing that was written, signed or
 * printed before could be checked any more.
 */
export function auditKeyOf(db: Reader, dek: Uint8Array): Uint8Array {
  const kept = findSetting(db, 'auditKey')
  return kept === null ? deriveKey(dek, 'audit') : Buffer.from(kept, 'hex')
}

/** In whose name an entry is written. */
export interface Author {
  readonly staffId: string
  readonly signer: Signer
}

export function hashEntry(key: Uint8Array, entry: Omit<AuditEntry, 'hash' | 'sig'>): Uint8Array {
  const { seq, at, staffId, action, subject, prevHash, keyId } = entry
  const previous = Buffer.from(prevHash).toString('hex')
  return hmac(key, canonicalJson([seq, at, staffId, action, subject, keyId, previous]))
}

export interface AuditWriter {
  readonly head: AuditHead
  /** Inside the caller's transaction. Call `keep` with the result after the commit, never before. */
  append(
    db: Writer,
    action: AuditAction,
    subject: string | null,
    at: string,
    /** Whose word it is, when not that of the person who is signed in. */
    author?: Author,
  ): AuditHead
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
    append(writer, action, subject, at, author = { staffId, signer }) {
      const keyId = isSigned(action) ? author.signer.keyId : null
      const content = {
        seq: head.seq + 1,
        at,
        staffId: author.staffId,
        action,
        subject,
        prevHash: head.hash,
        keyId,
      }
      const hash = hashEntry(key, content)
      const sig = keyId === null ? null : author.signer.sign(hash)
      insertAuditEntry(writer, { ...content, hash, sig })
      return { seq: content.seq, hash, at }
    },
  }
}
