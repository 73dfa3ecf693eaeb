/** @file Interviews that are not cases yet. The content is one sealed text. */
import type { Reader, Writer } from '../database.ts'

export interface DraftHead {
  readonly draftId: string
  readonly code: string
  readonly step: string
  readonly startedAt: string
  readonly savedAt: string
}

export interface StoredDraft extends DraftHead {
  readonly content: Uint8Array
}

/** Whom it is about, when the office knows them already. */
export interface DraftLinks {
  readonly caseId: string | null
  readonly personId: string | null
}

// What is not there (any more) is linked to nothing.
const linkedCase = '(SELECT id FROM case_record WHERE id = ?)'
const linkedPerson = '(SELECT id FROM person WHERE id = ?)'

const head = 'id AS draftId, code, step, started_at AS startedAt, saved_at AS savedAt'

/** Newest first. A draft belongs to who began it. */
export function listDrafts(db: Reader, staffId: string): DraftHead[] {
  return db
    .prepare(`SELECT ${head} FROM draft WHERE staff_id = ? ORDER BY saved_at DESC, rowid DESC`)
    .all(staffId) as DraftHead[]
}

/** Whoever began them. */
export function draftsAbout(
  db: Reader,
  personId: string,
): readonly Pick<DraftHead, 'code' | 'startedAt'>[] {
  return db
    .prepare('SELECT code, started_at AS startedAt FROM draft WHERE person_id = ? ORDER BY rowid')
    .all(personId) as DraftHead[]
}

export function findDraft(db: Reader, staffId: string, draftId: string): StoredDraft | null {
  const row = db
    .prepare(`SELECT ${head}, content FROM draft WHERE id = ? AND staff_id = ?`)
    .get(draftId, staffId)
  return (row as StoredDraft | undefined) ?? null
}

/** Without its content, which is long. */
export function findDraftHead(db: Reader, staffId: string, draftId: string): DraftHead | null {
  const row = db
    .prepare(`SELECT ${head} FROM draft WHERE id = ? AND staff_id = ?`)
    .get(draftId, staffId)
  return (row as DraftHead | undefined) ?? null
}

export function insertDraft(
  db: Writer,
  staffId: string,
  draft: StoredDraft,
  { caseId, personId }: DraftLinks,
): void {
  db.prepare(
    `INSERT INTO draft
       (id, staff_id, code, started_at, saved_at, step, content, case_id, person_id)
     VALUES (?, ?, ?, ?, ?, ?, ?, ${linkedCase}, ${linkedPerson})`,
  ).run(
    draft.draftId,
    staffId,
    draft.code,
    draft.startedAt,
    draft.savedAt,
    draft.step,
    draft.content,
    caseId,
    personId,
  )
}

/** @returns false when there is no such draft (any more) */
export function updateDraft(
  db: Writer,
  staffId: string,
  draft: Pick<StoredDraft, 'draftId' | 'step' | 'savedAt' | 'content'>,
  { caseId, personId }: DraftLinks,
): boolean {
  const { changes } = db
    .prepare(
      `UPDATE draft SET step = ?, saved_at = ?, content = ?, case_id = ${linkedCase},
         person_id = ${linkedPerson}
       WHERE id = ? AND staff_id = ?`,
    )
    .run(draft.step, draft.savedAt, draft.content, caseId, personId, draft.draftId, staffId)
  return changes === 1
}

export const countDraftsOf = (db: Reader, staffId: string): number =>
  Number(db.prepare('SELECT count(*) FROM draft WHERE staff_id = ?').pluck().get(staffId))

export function deleteDraftsOf(db: Writer, staffId: string): void {
  db.prepare('DELETE FROM draft WHERE staff_id = ?').run(staffId)
}

/** @returns false when there is no such draft (any more) */
export function deleteDraft(db: Writer, staffId: string, draftId: string): boolean {
  return (
    db.prepare('DELETE FROM draft WHERE id = ? AND staff_id = ?').run(draftId, staffId).changes ===
    1
  )
}

/** Of anybody: a backup must hold what is half done too. */
export function isDraftSavedAfter(db: Reader, at: string): boolean {
  return db.prepare('SELECT 1 FROM draft WHERE saved_at > ? LIMIT 1').get(at) !== undefined
}
