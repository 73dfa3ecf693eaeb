/** @file Photos, documents and recordings of a case. */
import { AppError } from '#shared/errors.ts'
import type { Handlers } from '#shared/ipc/call.ts'
import type { attachmentCalls } from '#shared/ipc/attachments.ts'
import { addAttachment } from './add-attachment.ts'
import type { Context } from './context.ts'
import { attachmentsOf, openAttachment, readChunk } from './read-attachment.ts'
import { removeAttachment } from './remove-attachments.ts'

export const attachmentHandlers: Handlers<typeof attachmentCalls, Context> = {
  list: ({ caseId, ...page }, { session }) => attachmentsOf(session, caseId, page),
  add: (attachment, context) => {
    const path = context.files['source']
    if (path === undefined) throw new AppError('invalidInput', { fields: ['source'] })
    return addAttachment(context, path, attachment)
  },
  open: ({ attachmentId }, { session }) => openAttachment(session, attachmentId),
  read: ({ attachmentId, chunk }, { session }) => ({
    bytes: readChunk(session, attachmentId, chunk),
  }),
  remove: async ({ attachmentId }, context) => {
    await removeAttachment(context, attachmentId)
    return {}
  },
}
