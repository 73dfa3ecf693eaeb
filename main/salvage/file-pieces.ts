/** @file The sealed pieces of one file, one after the other: a recording does not fit the memory many times. */
import { attachmentLimits } from '#shared/attachments/types.ts'
import type { Reader, Writer } from '#main/db/database.ts'
import { findChunk, insertChunk } from '#main/db/tables/attachment-chunk.ts'
import { AppError } from '#shared/errors.ts'
import type { SavedRow } from './read-past-damage.ts'

/** @returns whether all of them could be read; otherwise none is left here */
export function copyPieces(db: Writer, there: Reader, { id, bytes }: SavedRow): boolean {
  const file = String(id)
  db.prepare('DELETE FROM attachment_chunk WHERE attachment_id = ?').run(file)
  const count = Math.ceil(Number(bytes) / attachmentLimits.chunkBytes)
  for (let position = 0; position < count; position++) {
    const piece = readPiece(there, file, position)
    if (piece === null) {
      db.prepare('DELETE FROM attachment_chunk WHERE attachment_id = ?').run(file)
      return false
    }
    insertChunk(db, file, position, piece)
  }
  return true
}

function readPiece(there: Reader, file: string, position: number): Uint8Array | null {
  try {
    return findChunk(there, file, position)
  } catch (error) {
    if (error instanceof AppError && error.code === 'damaged') return null
    throw error
  }
}
