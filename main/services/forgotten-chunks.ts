/** @file Clears away sealed pieces that belong to no file: of a cancelled or killed addition, or of a removal. */
import { setImmediate as breathe } from 'node:timers/promises'
import { deleteSomeForgotten, idsWithoutAttachment } from '#main/db/tables/attachment-chunk.ts'
import type { Session } from '#main/vault/session.ts'

/** Each deleted byte is overwritten and goes through the log of the database: a few at a time. */
const chunksAtOnce = 4

/** Files that are being added just now. */
const arriving = new Set<string>()

export async function whileArriving<T>(id: string, work: () => Promise<T>): Promise<T> {
  arriving.add(id)
  try {
    return await work()
  } finally {
    arriving.delete(id)
  }
}

/**
 * After sign-in, and after whatever leaves pieces behind. Until it has run they take room, and nobody
 * can read them: the key to them was never written, or is deleted.
 */
export async function clearForgottenChunks(
  session: Session,
  onCleared: (chunks: number) => void = () => undefined,
): Promise<void> {
  let cleared = 0
  for (const id of idsWithoutAttachment(session.db)) {
    if (arriving.has(id)) continue
    for (;;) {
      const count = session.writeDraft((db) => deleteSomeForgotten(db, id, chunksAtOnce))
      if (count === 0) break
      onCleared((cleared += count))
      await breathe()
    }
  }
}
