/** @file The sealed pieces of files. */
import type { Reader, Writer } from '../database.ts'

export function insertChunk(
  db: Writer,
  attachmentId: string,
  position: number,
  content: Uint8Array,
): void {
  db.prepare(
    'INSERT INTO attachment_chunk (attachment_id, position, content) VALUES (?, ?, ?)',
  ).run(attachmentId, position, content)
}

export function findChunk(db: Reader, attachmentId: string, position: number): Uint8Array | null {
  const content = db
    .prepare('SELECT content FROM attachment_chunk WHERE attachment_id = ? AND position = ?')
    .pluck()
    .get(attachmentId, position)
  return content instanceof Uint8Array ? content : null
}

/**
 * Ids under which pieces lie that belong to no attachment. One look into the index for each id, so
 * that many large files cost no more than many small ones.
 */
export function idsWithoutAttachment(db: Reader): readonly string[] {
  return db
    .prepare(
      `WITH RECURSIVE known (id) AS (
         SELECT min(attachment_id) FROM attachment_chunk
         UNION ALL
         SELECT (SELECT min(attachment_id) FROM attachment_chunk WHERE attachment_id > known.id)
         FROM known WHERE known.id IS NOT NULL)
       SELECT id FROM known
       WHERE id IS NOT NULL AND NOT EXISTS (SELECT 1 FROM attachment WHERE attachment.id = known.id)`,
    )
    .pluck()
    .all() as string[]
}

/**
 * Never of an attachment: what was on its way in when it was looked for may have arrived since.
 * @returns how many were deleted: none when nothing is left of that id
 */
export function deleteSomeForgotten(db: Writer, attachmentId: string, most: number): number {
  return db
    .prepare(
      `DELETE FROM attachment_chunk WHERE rowid IN
         (SELECT rowid FROM attachment_chunk WHERE attachment_id = :id
            AND NOT EXISTS (SELECT 1 FROM attachment WHERE id = :id) LIMIT :most)`,
    )
    .run({ id: attachmentId, most }).changes
}
