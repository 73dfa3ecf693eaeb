/** @file Reads the whole audit log again and says where it stops being true, and how. */
import type { Reader } from '#main/db/database.ts'
import { auditEntriesAfter, seqOfAuditHash, type AuditEntry } from '#main/db/tables/audit.ts'
import { listSigningKeys, type SigningKey } from '#main/db/tables/staff.ts'
import { isSigned } from './audit-actions.ts'
import { auditKeyOf, hashEntry } from './audit.ts'
import type { KeySlots } from './key-slots.ts'
import { isSignedBy } from './signing.ts'

type AuditProblem =
  | 'missing' // one or more entries were taken out here
  | 'edited' // this entry does not say what was written
  | 'inserted' // this entry was put in between
  | 'moved' // this entry was written for another place
  | 'truncated' // everything from here on was cut off
  | 'rewritten' // the log holds together, but is not the one that was anchored
  | 'signature' // this entry needs a person's signature and has no right one

export interface AuditReport {
  readonly entries: number
  /** The first entry that is wrong; `null`: all is as it was written. */
  readonly problem: { readonly seq: number; readonly kind: AuditProblem } | null
}

const batch = 5_000
/** How far a renumbered entry is looked for. */
const reach = 1_000

/** Yields between batches, so that calls and Cancel get through. */
export async function verifyAudit(
  db: Reader,
  dek: Uint8Array,
  anchor: KeySlots['anchor'],
  progress: (done: number, of: number) => void = () => undefined,
): Promise<AuditReport> {
  const check = new ChainCheck(db, auditKeyOf(db, dek), anchor)
  for (;;) {
    const entries = auditEntriesAfter(db, check.seq, batch)
    for (const entry of entries) {
      const kind = check.next(entry)
      if (kind !== null) return { entries: check.seq, problem: { seq: check.seq + 1, kind } }
    }
    if (entries.length < batch) break
    progress(check.seq, Math.max(check.seq, anchor.seq))
    await new Promise((resume) => setImmediate(resume))
  }
  const cut = check.seq < anchor.seq
  return { entries: check.seq, problem: cut ? { seq: check.seq + 1, kind: 'truncated' } : null }
}

class ChainCheck {
  /** The last entry that was right. */
  seq = 0
  readonly #db: Reader
  readonly #key: Uint8Array
  readonly #anchor: KeySlots['anchor']
  readonly #keys: ReadonlyMap<string, SigningKey>
  /** Only keys that an earlier entry has named may sign. */
  readonly #introduced = new Set<string>()
  /** Who may bring a new key: a colleague signed for them, and their slot is not written yet. */
  readonly #invited = new Set<string>()
  #hash: Uint8Array = new Uint8Array(32)

  constructor(db: Reader, key: Uint8Array, anchor: KeySlots['anchor']) {
    this.#db = db
    this.#key = key
    this.#anchor = anchor
    this.#keys = new Map(listSigningKeys(db).map((found) => [found.id, found]))
  }

  next(entry: AuditEntry): AuditProblem | null {
    if (!this.#isWrittenAs(entry, entry.seq)) return this.#explain(entry)
    if (!same(entry.prevHash, this.#hash)) return 'missing'
    if (entry.seq !== this.seq + 1) return 'missing'
    if (!this.#isSignedRight(entry)) return 'signature'
    if (entry.seq === this.#anchor.seq && !same(entry.hash, Buffer.from(this.#anchor.head, 'hex')))
      return 'rewritten'
    this.seq = entry.seq
    this.#hash = entry.hash
    return null
  }

  #isWrittenAs(entry: AuditEntry, seq: number): boolean {
    return same(entry.hash, hashEntry(this.#key, { ...entry, seq }))
  }

  #explain(entry: AuditEntry): AuditProblem {
    for (let away = 1; away <= reach; away++) {
      if (this.#isWrittenAs(entry, entry.seq + away))
        return seqOfAuditHash(this.#db, entry.prevHash) === null ? 'missing' : 'moved'
      if (entry.seq > away && this.#isWrittenAs(entry, entry.seq - away)) return 'moved'
    }
    if (entry.seq !== this.seq + 1) return 'missing'
    const [following] = auditEntriesAfter(this.#db, entry.seq, 1)
    if (following !== undefined && same(following.prevHash, this.#hash)) return 'inserted'
    return 'edited'
  }

  #isSignedRight(entry: AuditEntry): boolean {
    if (!isSigned(entry.action)) return true
    const { keyId, sig } = entry
    if (keyId === null || sig === null) return false
    this.#introduce(entry)
    const key = this.#keys.get(keyId)
    // A person's word is worth something under their own key only.
    if (key?.staffId !== entry.staffId || !this.#introduced.has(keyId)) return false
    if (!isSignedBy(key.publicKey, entry.hash, sig)) return false
    if (entry.action === 'people.invite' && entry.subject !== null) this.#invited.add(entry.subject)
    if (entry.action === 'session.slots') this.#invited.delete(entry.staffId)
    return true
  }

  #introduce({ action, subject, staffId }: AuditEntry): void {
    if (subject === null) return
    const freely = introducing.has(action)
    if (freely || (action === 'session.enrol' && this.#invited.has(staffId)))
      this.#introduced.add(subject)
  }
}

/** Their subject is the id of a signing key. Who comes in with a code needs an invitation before. */
const introducing: ReadonlySet<string> = new Set(['session.setup', 'session.recover'])

const same = (a: Uint8Array, b: Uint8Array): boolean => Buffer.compare(a, b) === 0
