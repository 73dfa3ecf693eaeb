/** @file What was deleted: one row each, without names, only added. */
import { z } from 'zod'
import { retentionClasses, type RetentionClass } from '#shared/domain/retention/rules.ts'
import type { Reader, Writer } from '../database.ts'

export const deletionKinds = ['case', 'casePerson', 'person', 'draft', 'partnerBundle'] as const
export type DeletionKind = (typeof deletionKinds)[number]

export interface Deletion {
  readonly id: string
  readonly kind: DeletionKind
  readonly subject: string
  readonly code: string | null
  readonly class: RetentionClass
  /** As JSON: the rule that counted on that day, or why it went before its day. */
  readonly rule: string | null
  readonly dueOn: string | null
  /** As JSON: rows by table. */
  readonly removed: string
  /** As JSON: how many bundles by agreement. */
  readonly receivers: string
  readonly deletedBy: string
  readonly deletedAt: string
}

export function insertDeletion(db: Writer, row: Deletion): void {
  db.prepare(
    `INSERT INTO deletion
       (id, kind, subject, code, class, rule, due_on, removed, receivers, deleted_by, deleted_at)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  ).run(
    row.id,
    row.kind,
    row.subject,
    row.code,
    row.class,
    row.rule,
    row.dueOn,
    row.removed,
    row.receivers,
    row.deletedBy,
    row.deletedAt,
  )
}

const whole = z
  .object({
    id: z.string(),
    kind: z.enum(deletionKinds),
    subject: z.string(),
    code: z.string().nullable(),
    class: z.enum(retentionClasses),
    rule: z.string().nullable(),
    due_on: z.string().nullable(),
    removed: z.string(),
    receivers: z.string(),
    deleted_by: z.string(),
    deleted_at: z.string(),
  })
  .transform(
    ({ due_on: dueOn, deleted_by: deletedBy, deleted_at: deletedAt, ...row }): Deletion => ({
      ...row,
      dueOn,
      deletedBy,
      deletedAt,
    }),
  )

/** A row as it lies in any vault. */
export const deletionOf = (row: unknown): Deletion => whole.parse(row)

/** Oldest first. */
export const deletionsAfter = (db: Reader, moment: string): readonly Deletion[] =>
  db
    .prepare('SELECT * FROM deletion WHERE deleted_at > ? ORDER BY deleted_at, rowid')
    .all(moment)
    .map(deletionOf)

/** After the first moment and not after the second. */
export const countDeletedCases = (db: Reader, after: string, until: string): number =>
  Number(
    db
      .prepare(
        `SELECT count(*) FROM deletion WHERE kind = 'case' AND deleted_at > ? AND deleted_at <= ?`,
      )
      .pluck()
      .get(after, until),
  )

const counts = z.record(z.string(), z.number())
const stored = z.object({
  id: z.string(),
  kind: z.enum(deletionKinds),
  code: z.string().nullable(),
  class: z.enum(retentionClasses),
  dueOn: z.string().nullable(),
  removed: z.string().transform((text) => counts.parse(JSON.parse(text))),
  receivers: z.string().transform((text) => counts.parse(JSON.parse(text))),
  deletedBy: z.string(),
  deletedAt: z.string(),
})
export type StoredDeletion = z.infer<typeof stored>

/** Newest first, with the name of who deleted it. */
export function listDeletions(db: Reader, limit: number): readonly StoredDeletion[] {
  return db
    .prepare(
      `SELECT deletion.id AS id, kind, code, class, due_on AS dueOn, removed, receivers,
         staff.name AS deletedBy, deleted_at AS deletedAt
       FROM deletion JOIN staff ON staff.id = deletion.deleted_by
       ORDER BY deleted_at DESC, deletion.rowid DESC LIMIT ?`,
    )
    .all(limit)
    .map((row) => stored.parse(row))
}

export const countDeletions = (db: Reader): number =>
  Number(db.prepare('SELECT count(*) FROM deletion').pluck().get())

/** Whether something that had this id was deleted for good. */
export const wasDeleted = (db: Reader, id: string): boolean =>
  db.prepare('SELECT 1 FROM deletion WHERE subject = ? LIMIT 1').get(id) !== undefined
