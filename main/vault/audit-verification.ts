/** @file Reads the whole audit log again and says where it stops being true, and how. */
import type { Reader } from '#main/db/database.ts'
import { auditEntriesAfter, seqOfAuditHash, type AuditEntry } from '#main/db/tables/audit.ts'
import { SignatureCheck } from './audit-signatures.ts'
import { auditKeyOf, hashEntry } from './audit.ts'
import { preparedKey, type CipherKey } from './encryption.ts'
import type { KeySlots } from './key-slots.ts'

export const auditProblems = [
  'missing', // one or more entries were taken out here
  'edited', // this entry does not say what was written
  'inserted', // this entry was put in between, or at the end
  'moved', // this entry was written for another place
  'truncated', // everything from here on was cut off, or an older file was put back
  'rewritten', // the log holds together, but is not the one that was anchored
  'signature', // this entry needs a person's signature and has no right one
] as const
export type AuditProblem = (typeof auditProblems)[number]

export interface AuditReport {
  /** How many were right, from the first on. */
  readonly entries: number
  /** The first number that is wrong; `null`: all is as it was written. */
  readonly problem: { readonly seq: number; readonly kind: AuditProblem } | null
}

const batch = 1_000
/** How far a renumbered entry is looked for. */
const reach = 1_000

/**
 * Yields between batches, so that calls and Cancel get through.
 * @param anchor an entry that is known to have been written: the newest one known
 * @param progress throws to stop
 */
export async function verifyAudit(
  db: Reader,
  dek: Uint8Array,
  anchor: KeySlots['anchor'],
  progress: (done: number, of: number) => void = () => undefined,
): Promise<AuditReport> {
  const check = new ChainCheck(db, preparedKey(auditKeyOf(db, dek)), anchor)
  // Nobody writes a number below 1, but whoever forges one shall not hide there.
  let from = Number.MIN_SAFE_INTEGER
  for (;;) {
    const entries = auditEntriesAfter(db, from, batch)
    for (const entry of entries) {
      const kind = check.next(entry)
      if (kind !== null)
        return { entries: check.seq, problem: { seq: Math.min(entry.seq, check.seq + 1), kind } }
    }
    if (entries.length < batch) break
    from = check.seq
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
  readonly #key: CipherKey
  readonly #anchor: KeySlots['anchor']
  readonly #signatures: SignatureCheck
  #hash: Uint8Array = new Uint8Array(32)

  constructor(db: Reader, key: CipherKey, anchor: KeySlots['anchor']) {
    this.#db = db
    this.#key = key
    this.#anchor = anchor
    this.#signatures = new SignatureCheck(db)
  }

  next(entry: AuditEntry): AuditProblem | null {
    if (!this.#isWrittenAs(entry, entry.seq)) return this.#explain(entry)
    if (!same(entry.prevHash, this.#hash)) return 'missing'
    if (entry.seq !== this.seq + 1) return 'missing'
    if (!this.#signatures.isRight(entry)) return 'signature'
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
    const written = this.#writtenFor(entry)
    if (written !== null)
      return written > entry.seq && seqOfAuditHash(this.#db, entry.prevHash) === null
        ? 'missing'
        : 'moved'
    if (entry.seq <= this.seq) return 'inserted'
    if (entry.seq !== this.seq + 1) return 'missing'
    const [following] = auditEntriesAfter(this.#db, entry.seq, 1)
    // Behind the newest that is known to have been written there was nothing that could be edited.
    if (following === undefined) return entry.seq > this.#anchor.seq ? 'inserted' : 'edited'
    return same(following.prevHash, this.#hash) ? 'inserted' : 'edited'
  }

  /** The number this entry was written with, when it stands under another; `null`: none in reach. */
  #writtenFor(entry: AuditEntry): number | null {
    for (let away = 1; away <= reach; away++) {
      if (this.#isWrittenAs(entry, entry.seq + away)) return entry.seq + away
      if (this.#isWrittenAs(entry, entry.seq - away)) return entry.seq - away
    }
    return null
  }
}

const same = (a: Uint8Array, b: Uint8Array): boolean => Buffer.compare(a, b) === 0
