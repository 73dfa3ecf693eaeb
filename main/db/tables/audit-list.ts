/** @file The audit log as people read it: chosen, newest first, with the names of staff. */
import { z } from 'zod'
import type { Reader } from '../database.ts'

export interface AuditChoice {
  readonly staffId: string | null
  readonly actions: readonly string[] | null
  /** Instants; `to` is not included. */
  readonly from: string | null
  readonly to: string | null
}

const row = z
  .object({
    seq: z.int(),
    at: z.string(),
    name: z.string().nullable(),
    action: z.string(),
    subject: z.string().nullable(),
    hash: z.instanceof(Uint8Array),
    signed: z.int(),
  })
  .transform((found) => ({ ...found, signed: found.signed === 1 }))
export type ListedEntry = z.output<typeof row>

/** The newest `limit` below `before`. Reads no more than it must when nothing is chosen. */
export function listAuditEntries(
  db: Reader,
  { staffId, actions, from, to }: AuditChoice,
  before: number | null,
  limit: number,
): readonly ListedEntry[] {
  const found = db
    .prepare(
      `SELECT entry.seq, entry.at, staff.name, entry.action, entry.subject, entry.hash,
         entry.sig IS NOT NULL AS signed
       FROM audit_entry AS entry LEFT JOIN staff ON staff.id = entry.staff_id
       WHERE entry.seq < :before
         AND (:staffId IS NULL OR entry.staff_id = :staffId)
         AND (:actions IS NULL OR entry.action IN (SELECT value FROM json_each(:actions)))
         AND (:from IS NULL OR entry.at >= :from) AND (:to IS NULL OR entry.at < :to)
       ORDER BY entry.seq DESC LIMIT :limit`,
    )
    .all({
      staffId,
      actions: actions && JSON.stringify(actions),
      from,
      to,
      before: before ?? Number.MAX_SAFE_INTEGER,
      limit,
    })
  return found.map((entry) => row.parse(entry))
}

/** Entries of one action, newest first. */
export function auditEntriesOf(db: Reader, action: string, limit: number): readonly ListedEntry[] {
  const choice = { staffId: null, actions: [action], from: null, to: null }
  return listAuditEntries(db, choice, null, limit)
}

const subjectRow = z.object({ kind: z.enum(['case', 'staff', 'partner']), text: z.string() })
export type FoundSubject = z.infer<typeof subjectRow>

/** What an id stands for, by a code or name that is no secret from the staff; `null`: neither. */
export function findAuditSubject(db: Reader, id: string): FoundSubject | null {
  const found = db
    .prepare(
      `SELECT 'case' AS kind, code AS text FROM case_record WHERE id = :id
       UNION ALL SELECT 'staff', name FROM staff WHERE id = :id
       UNION ALL SELECT 'partner', organisation FROM partner WHERE id = :id
       LIMIT 1`,
    )
    .get({ id })
  return subjectRow.nullable().parse(found ?? null)
}

/** The entry whose code begins like this, in hex; reads the whole table. `null`: there is none. */
export function seqOfAuditHead(db: Reader, head: string): number | null {
  const found = db
    .prepare('SELECT seq FROM audit_entry WHERE substr(lower(hex(hash)), 1, :length) = :head')
    .pluck()
    .get({ head, length: head.length })
  return z
    .int()
    .nullable()
    .parse(found ?? null)
}
