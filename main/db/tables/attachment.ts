/** @file Files kept with a case: one row each, and its sealed pieces. */
import { z } from 'zod'
import { attachmentTypes, hiddenNotes } from '#shared/attachments/types.ts'
import type { Reader, Writer } from '../database.ts'

const sealed = z.custom<Uint8Array>((value) => value instanceof Uint8Array)
const attachmentRow = z
  .object({
    id: z.string(),
    case_id: z.string(),
    case_person_id: z.string().nullable(),
    created_at: z.string(),
    recorded_by: z.string(),
    type: z.enum(attachmentTypes),
    hidden_notes: z.enum(hiddenNotes),
    bytes: z.int(),
    name: sealed,
    description: sealed.nullable(),
    content_key: sealed,
  })
  .transform((row) => ({
    id: row.id,
    caseId: row.case_id,
    casePersonId: row.case_person_id,
    createdAt: row.created_at,
    recordedBy: row.recorded_by,
    type: row.type,
    hiddenNotes: row.hidden_notes,
    bytes: row.bytes,
    name: row.name,
    description: row.description,
    contentKey: row.content_key,
  }))
export type StoredAttachment = z.output<typeof attachmentRow>

interface Added {
  readonly added_by: string
}

const addedRow = (row: Added) => ({ ...attachmentRow.parse(row), addedBy: row.added_by })

const withAdder = `SELECT attachment.*, staff.name AS added_by
  FROM attachment JOIN staff ON staff.id = attachment.recorded_by`

export function insertAttachment(db: Writer, attachment: StoredAttachment): void {
  db.prepare(
    `INSERT INTO attachment (id, case_id, case_person_id, created_at, recorded_by, type,
       hidden_notes, bytes, name, description, content_key)
     VALUES (:id, :caseId, :casePersonId, :createdAt, :recordedBy, :type,
       :hiddenNotes, :bytes, :name, :description, :contentKey)`,
  ).run(attachment)
}

export function findAttachment(db: Reader, id: string): StoredAttachment | null {
  const row = db.prepare('SELECT * FROM attachment WHERE id = ?').get(id)
  return row === undefined ? null : attachmentRow.parse(row)
}

export function caseOfAttachment(db: Reader, id: string): string | null {
  const caseId = db.prepare('SELECT case_id FROM attachment WHERE id = ?').pluck().get(id)
  return typeof caseId === 'string' ? caseId : null
}

/** The newest first, with the name of who added each. */
export function listAttachments(
  db: Reader,
  caseId: string,
  page: { readonly offset: number; readonly limit: number },
): readonly (StoredAttachment & { readonly addedBy: string })[] {
  const rows = db
    .prepare(`${withAdder} WHERE case_id = ? ORDER BY attachment.rowid DESC LIMIT ? OFFSET ?`)
    .all(caseId, page.limit, page.offset) as Added[]
  return rows.map(addedRow)
}

/** About one person of a case, and about the case as a whole where that is wanted; the newest first. */
export function listAttachmentsAbout(
  db: Reader,
  about: {
    readonly caseId: string
    readonly casePersonId: string
    readonly wholeCase: boolean
  },
): readonly (StoredAttachment & { readonly addedBy: string })[] {
  const rows = db
    .prepare(
      `${withAdder} WHERE case_id = ? AND (case_person_id = ? OR (? AND case_person_id IS NULL))
       ORDER BY attachment.rowid DESC`,
    )
    .all(about.caseId, about.casePersonId, about.wholeCase ? 1 : 0) as Added[]
  return rows.map(addedRow)
}

export function countAttachments(db: Reader, caseId: string): number {
  return Number(db.prepare('SELECT count(*) FROM attachment WHERE case_id = ?').pluck().get(caseId))
}

/** Its pieces are unreadable from then on: the key to them is gone. */
export function deleteAttachment(db: Writer, id: string): void {
  db.prepare('DELETE FROM attachment WHERE id = ?').run(id)
}
