/** @file Says no to a file that shall not be kept, with a reason from its closed list. */
import type { AttachmentRefusal } from '#shared/attachments/types.ts'
import { attachmentLimits } from '#shared/attachments/types.ts'
import { AppError } from '#shared/errors.ts'

export function refuseAttachment(reason: AttachmentRefusal): never {
  throw new AppError('badFile', { reason })
}

export function checkPixels(width: number, height: number): void {
  if (width === 0 || height === 0) refuseAttachment('damagedFile')
  if (width * height > attachmentLimits.pixels) refuseAttachment('tooManyPixels')
}
