/** @file The audit log: each entry carries the one before it, under a key that only the vault holds. */
import { insertAuditEntry, newestAuditEntry, type AuditEntry } from '#main/db/tables/audit.ts'
import type { Reader, Writer } from '#main/db/database.ts'
import { findSetting } from '#main/db/tables/setting.ts'
import { isSigned, type AuditAction } from './audit-actions.ts'
import { checkSubject } from './audit-subject.ts'
import { deriveKey, hmac, preparedKey, type CipherKey } from './encryption.ts'
import type { KeySlots } from './key-slots.ts'
import type { Signer } from './signing.ts'

export interface AuditHead {
  readonly seq: number
  readonly hash: Uint8Array
  readonly at: string
}

const anchorOf = ({ seq, hash, at }: AuditHead): KeySlots['anchor'] => ({
  seq,
  head: hex(hash),
  at,
})

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

/** @param key from `auditKeyOf`; prepared once where many entries are hashed, which is four times faster */
export function hashEntry(key: CipherKey, entry: Omit<AuditEntry, 'hash' | 'sig'>): Uint8Array {
  const { seq, at, staffId, action, subject, prevHash, keyId } = entry
  const previous = hex(prevHash)
  // A list of plain values has no keys to sort: its JSON is its canonical JSON.
  return hmac(key, JSON.stringify([seq, at, staffId, action, subject, keyId, previous]))
}

const hex = ({ buffer, byteOffset, length }: Uint8Array): string =>
  Buffer.from(buffer, byteOffset, length).toString('hex')

export interface AuditWriter {
  readonly head: AuditHead
  /** The same, as key slots keep it. */
  readonly anchor: KeySlots['anchor']
  /**
   * Inside the caller's transaction. Call `keep` with the result after the commit, never before.
   * @throws AppError `internal` for a subject that is no id, count or code of a closed list
   */
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
  const prepared = preparedKey(key)
  return {
    get head() {
      return head
    },
    get anchor() {
      return anchorOf(head)
    },
    keep(next) {
      head = next
    },
    append(writer, action, subject, at, author = { staffId, signer }) {
      checkSubject(subject)
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
      const hash = hashEntry(prepared, content)
      const sig = keyId === null ? null : author.signer.sign(hash)
      insertAuditEntry(writer, { ...content, hash, sig })
      return { seq: content.seq, hash, at }
    },
  }
}
