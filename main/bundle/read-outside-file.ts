/** @file Reads a file that the person chose, up to a limit. */
import { open } from 'node:fs/promises'
import { refuse } from '#main/parser/refuse.ts'
import { fileError } from '#main/files/write-atomically.ts'
import { AppError } from '#shared/errors.ts'

/** @throws AppError badFile tooLarge, notFound, readOnly */
export async function readOutsideFile(path: string, mostBytes: number): Promise<Uint8Array> {
  try {
    const handle = await open(path, 'r')
    try {
      const { size } = await handle.stat()
      if (size > mostBytes) refuse('tooLarge')
      // The size may grow while we read: never more than was allowed.
      const bytes = Buffer.alloc(size)
      const { bytesRead } = await handle.read(bytes, 0, size, 0)
      return bytes.subarray(0, bytesRead)
    } finally {
      await handle.close()
    }
  } catch (error) {
    throw error instanceof AppError ? error : fileError(error)
  }
}
