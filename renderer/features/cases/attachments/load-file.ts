/** @file A file of a case in the memory of the window, read piece by piece. */
import { attachmentLimits } from '#shared/attachments/types.ts'
import { AppError } from '#shared/errors.ts'
import type { Attachment } from '#shared/ipc/attachments.ts'
import { api } from '../../../api/client.ts'

interface Loading {
  readonly onProgress: (done: number, of: number) => void
  readonly signal: AbortSignal
}

/** A few at once: while one crosses to the window the next is opened. */
const atOnce = 3

/**
 * Whole or not at all.
 * @throws AppError cancelled, damaged, notFound
 */
export async function loadFile(
  { id }: Attachment,
  { onProgress, signal }: Loading,
): Promise<Uint8Array<ArrayBuffer>> {
  const { attachment, chunks } = await api.attachments.open({ attachmentId: id })
  const bytes = new Uint8Array(attachment.bytes)
  let [next, done] = [0, 0]
  const readOn = async (): Promise<void> => {
    while (next < chunks) {
      const chunk = next++
      const part = await api.attachments.read({ attachmentId: id, chunk })
      if (signal.aborted) throw new AppError('cancelled')
      bytes.set(part.bytes, chunk * attachmentLimits.chunkBytes)
      onProgress(++done, chunks)
    }
  }
  await Promise.all(Array.from({ length: atOnce }, readOn))
  return bytes
}
