/** @file Days that were moved for one thing, and why. */
import type { KeepReason } from '#shared/domain/retention/rules.ts'
import type { Reader, Writer } from '../database.ts'

/** What may be kept longer. What a partner sent may not: its day is part of the agreement. */
export type KeptKind = 'case' | 'casePerson' | 'person' | 'draft'

const columns: Readonly<Record<KeptKind, string>> = {
  case: 'case_id',
  casePerson: 'case_person_id',
  person: 'person_id',
  draft: 'draft_id',
}

export interface Keep {
  readonly id: string
  readonly until: string
  readonly reason: KeepReason
  readonly note: Uint8Array | null
  readonly decidedAt: string
}
export type StoredKeep = Keep & { readonly decidedBy: string }

/** The latest decision takes the place of an earlier one; the audit log knows of both. */
export function putKeep(
  db: Writer,
  kind: KeptKind,
  subject: string,
  { id, until, reason, note, decidedAt, decidedBy }: StoredKeep,
): void {
  db.prepare(`DELETE FROM retention_keep WHERE ${columns[kind]} = ?`).run(subject)
  db.prepare(
    `INSERT INTO retention_keep (id, ${columns[kind]}, until, reason, note, decided_by, decided_at)
     VALUES (?, ?, ?, ?, ?, ?, ?)`,
  ).run(id, subject, until, reason, note, decidedBy, decidedAt)
}

/** With the name of who decided. */
export function findKeep(db: Reader, kind: KeptKind, subject: string): StoredKeep | null {
  const row = db
    .prepare(
      `SELECT retention_keep.id AS id, until, reason, note, decided_at AS decidedAt,
         staff.name AS decidedBy
       FROM retention_keep JOIN staff ON staff.id = retention_keep.decided_by
       WHERE ${columns[kind]} = ?`,
    )
    .get(subject)
  return (row as StoredKeep | undefined) ?? null
}
