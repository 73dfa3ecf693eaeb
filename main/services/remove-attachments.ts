/** @file Takes files away: unreadable at once, their pieces overwritten right after. */
import type { Writer } from '#main/db/database.ts'
import { deleteAttachment, deleteAttachmentsOf } from '#main/db/tables/attachment.ts'
import type { Context } from './context.ts'
import { clearForgottenChunks } from './forgotten-chunks.ts'
import { chunksOf, storedAttachment } from './read-attachment.ts'

/** @throws AppError `notFound` */
export async function removeAttachment(
  { session, progress }: Pick<Context, 'session' | 'progress'>,
  id: string,
): Promise<void> {
  const attachment = storedAttachment(session, id)
  const { caseId } = attachment
  session.write('attachment.remove', caseId, (db) => {
    deleteAttachment(db, id)
  })
  const chunks = chunksOf(attachment)
  await clearForgottenChunks(session, (cleared) => {
    progress(Math.min(cleared, chunks), chunks)
  })
}

/**
 * For deletion of a case or of somebody in it, inside its transaction. Afterwards, outside of it,
 * `await clearForgottenChunks(session)` overwrites the pieces; then a VACUUM gives the room back.
 * @returns how many files there were
 */
export function removeAttachmentsOf(
  db: Writer,
  of: { readonly caseId: string } | { readonly casePersonId: string },
): number {
  return deleteAttachmentsOf(db, of)
}
