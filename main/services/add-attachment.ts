/** @file Adds a file to a case: understood by the reading process, cleaned, sealed in pieces, then there at once. */
import { statfs } from 'node:fs/promises'
import { setImmediate as breathe } from 'node:timers/promises'
import { attachmentLimits, type HiddenNotes } from '#shared/attachments/types.ts'
import { AppError } from '#shared/errors.ts'
import { readOutsideFile } from '#main/bundle/read-outside-file.ts'
import { insertAttachment } from '#main/db/tables/attachment.ts'
import { insertChunk } from '#main/db/tables/attachment-chunk.ts'
import { inspectedFrom } from '#main/parser/attachment/answer.ts'
import type { InspectedFile } from '#main/parser/attachment/inspect.ts'
import type { Piece } from '#main/parser/attachment/pieces.ts'
import { newId, newKey, preparedKey } from '#main/vault/encryption.ts'
import { sealChunk } from '#main/vault/sealed-chunks.ts'
import type { Session } from '#main/vault/session.ts'
import { readCaseFile } from './case-file.ts'
import { now } from './clock.ts'
import type { Context } from './context.ts'
import { inLengths, lengthOfAll } from './cut-file.ts'
import { clearForgottenChunks, whileArriving } from './forgotten-chunks.ts'
import { isInterviewRefused, sealerOf } from './save-case.ts'

export interface NewAttachment {
  readonly caseId: string
  readonly casePersonId: string | null
  readonly name: string
  readonly description: string
  readonly keepHiddenNotes: boolean
}

interface Content {
  readonly id: string
  readonly key: Uint8Array
  readonly whole: Uint8Array
  readonly pieces: readonly Piece[]
  readonly bytes: number
}

/** The log of the database, and a little for everything else that is saved meanwhile. */
const sparedBytes = 32 * 1024 * 1024

/** One transaction each: they are on the disk, and the next call gets its turn in between. */
const chunksAtOnce = 4

type Job = Pick<Context, 'session' | 'progress' | 'cancelled'>

/** @throws AppError `notFound`; `forbidden` while the person's latest word on the interview is no */
function checkPlace(session: Session, { caseId, casePersonId }: NewAttachment): void {
  const file = readCaseFile(session.db, sealerOf(session), caseId, casePersonId ?? undefined)
  if (isInterviewRefused(file)) throw new AppError('forbidden', { reason: 'interviewRefused' })
}

async function readWhole(path: string): Promise<Uint8Array> {
  try {
    return await readOutsideFile(path, attachmentLimits.bytes)
  } catch (error) {
    // The words for other files from outside are about bundles.
    const isTooLarge = error instanceof AppError && error.code === 'badFile'
    throw isTooLarge ? new AppError('badFile', { reason: 'tooLarge' }) : error
  }
}

async function inspect(whole: Uint8Array, parser: Context['parser']): Promise<InspectedFile> {
  try {
    return inspectedFrom(await parser.parse(whole, 'attachment'), whole.length)
  } catch (error) {
    const stopped = error instanceof AppError && error.detail.reason === 'unreadable'
    throw stopped ? new AppError('badFile', { reason: 'parserStopped' }) : error
  }
}

/** Told before anything is written rather than after most of it. */
async function checkRoom({ folder }: Session, bytes: number): Promise<void> {
  const { bavail, bsize } = await statfs(folder)
  if (bavail * bsize < bytes * 1.1 + sparedBytes) throw new AppError('diskFull')
}

async function writeChunks({ session, progress, cancelled }: Job, content: Content): Promise<void> {
  const { id, whole, pieces, bytes } = content
  const key = preparedKey(content.key)
  const count = Math.ceil(bytes / attachmentLimits.chunkBytes)
  const parts = inLengths(whole, pieces, attachmentLimits.chunkBytes)
  for (let position = 0; position < count;) {
    if (cancelled()) throw new AppError('cancelled')
    const until = Math.min(position + chunksAtOnce, count)
    session.writeDraft((db) => {
      for (; position < until; position++) {
        const part = parts.next()
        if (part.done === true) throw new AppError('internal', { reason: 'chunkCount' })
        const place = { attachmentId: id, position, last: position === count - 1 }
        insertChunk(db, id, position, sealChunk(key, place, part.value))
      }
    })
    progress(until, count)
    await breathe()
  }
  if (cancelled()) throw new AppError('cancelled')
}

function makeVisible(
  session: Session,
  attachment: NewAttachment,
  found: { readonly type: InspectedFile['type']; readonly hiddenNotes: HiddenNotes },
  { id, key, bytes }: Content,
): void {
  const sealer = sealerOf(session)
  const seal = (field: string, text: string) => sealer.seal('attachment', id, field, text)
  const { caseId, casePersonId, name, description } = attachment
  session.write('attachment.add', caseId, (db) => {
    insertAttachment(db, {
      ...found,
      id,
      caseId,
      casePersonId,
      createdAt: now(),
      recordedBy: session.staff.id,
      bytes,
      name: seal('name', name),
      description: description === '' ? null : seal('description', description),
      contentKey: seal('content_key', Buffer.from(key).toString('base64')),
    })
  })
}

/**
 * Nothing of it is seen before all of it is there; a file that fails half-way leaves nothing.
 * @throws AppError badFile, diskFull, notFound, forbidden, cancelled
 */
export async function addAttachment(
  job: Job & Pick<Context, 'parser'>,
  path: string,
  attachment: NewAttachment,
): Promise<{ id: string; hiddenNotes: HiddenNotes }> {
  const { session } = job
  checkPlace(session, attachment)
  const whole = await readWhole(path)
  const { type, pieces, clean } = await inspect(whole, job.parser)
  const { keepHiddenNotes } = attachment
  const kept: readonly Piece[] = keepHiddenNotes ? [{ from: 0, to: whole.length }] : pieces
  const bytes = lengthOfAll(kept)
  const hiddenNotes = keepHiddenNotes ? 'kept' : clean ? 'removed' : 'mayRemain'
  await checkRoom(session, bytes)
  const content: Content = { id: newId(), key: newKey(), whole, pieces: kept, bytes }
  try {
    await whileArriving(content.id, async () => {
      await writeChunks(job, content)
      makeVisible(session, attachment, { type, hiddenNotes }, content)
    })
  } catch (error) {
    // What cannot be cleared on a full disk is cleared after the next sign-in.
    await clearForgottenChunks(session).catch(() => undefined)
    throw error
  } finally {
    content.key.fill(0)
  }
  return { id: content.id, hiddenNotes }
}
