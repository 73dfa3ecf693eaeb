/** @file Takes files away: unreadable at once, their pieces overwritten right after. */
import { deleteAttachment } from '#main/db/tables/attachment.ts'
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
