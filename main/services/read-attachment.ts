/** @file Looking at a file: noted in the log once, then read piece by piece into the window's memory. */
import type { KeyObject } from 'node:crypto'
import { attachmentLimits } from '#shared/attachments/types.ts'
import { AppError } from '#shared/errors.ts'
import type { Attachment } from '#shared/ipc/attachments.ts'
import { findChunk } from '#main/db/tables/attachment-chunk.ts'
import {
  countAttachments,
  findAttachment,
  listAttachments,
  type StoredAttachment,
} from '#main/db/tables/attachment.ts'
import { findStaff } from '#main/db/tables/staff.ts'
import { preparedKey } from '#main/vault/encryption.ts'
import { openChunk } from '#main/vault/sealed-chunks.ts'
import type { Sealer, Session } from '#main/vault/session.ts'
import { sealerOf } from './save-case.ts'

interface Opened {
  readonly id: string
  readonly key: KeyObject
  readonly chunks: number
}

/** Only what was noted in the log can be read: the newest, until the office is locked. */
const openedIn = new WeakMap<Session, Opened>()

export const chunksOf = ({ bytes }: StoredAttachment): number =>
  Math.ceil(bytes / attachmentLimits.chunkBytes)

function shown(row: StoredAttachment, addedBy: string, sealer: Sealer): Attachment {
  const { id, casePersonId, type, hiddenNotes, bytes } = row
  const open = (field: string, sealed: Uint8Array) => sealer.open('attachment', id, field, sealed)
  return {
    id,
    casePersonId,
    type,
    hiddenNotes,
    bytes,
    name: open('name', row.name),
    description: row.description === null ? null : open('description', row.description),
    addedAt: row.createdAt,
    addedBy,
  }
}

export const describeAttachment = (
  session: Session,
  row: StoredAttachment & { readonly addedBy: string },
): Attachment => shown(row, row.addedBy, sealerOf(session))

export function attachmentsOf(
  session: Session,
  caseId: string,
  page: { readonly offset: number; readonly limit: number },
) {
  const sealer = sealerOf(session)
  const rows = listAttachments(session.db, caseId, page)
  return {
    total: countAttachments(session.db, caseId),
    attachments: rows.map((row) => shown(row, row.addedBy, sealer)),
  }
}

/** @throws AppError `notFound` */
export function storedAttachment(session: Session, id: string): StoredAttachment {
  const row = findAttachment(session.db, id)
  if (row === null) throw new AppError('notFound')
  return row
}

export function openAttachment(session: Session, id: string) {
  const sealer = sealerOf(session)
  const row = storedAttachment(session, id)
  const addedBy = findStaff(session.db, row.recordedBy)?.name ?? ''
  const attachment = shown(row, addedBy, sealer)
  const keyBytes = Buffer.from(
    sealer.open('attachment', id, 'content_key', row.contentKey),
    'base64',
  )
  const chunks = chunksOf(row)
  session.write('attachment.view', row.caseId, () => undefined)
  openedIn.set(session, { id, key: preparedKey(keyBytes), chunks })
  keyBytes.fill(0)
  return { attachment, chunks }
}

/** @throws AppError `notFound`: not the one that was opened; `damaged`: a piece is missing, or is another */
export function readChunk(session: Session, id: string, chunk: number): Uint8Array<ArrayBuffer> {
  const opened = openedIn.get(session)
  if (opened?.id !== id || chunk >= opened.chunks) throw new AppError('notFound')
  const place = { attachmentId: id, position: chunk, last: chunk === opened.chunks - 1 }
  const sealed = findChunk(session.db, id, chunk)
  const plain = sealed === null ? null : openChunk(opened.key, place, sealed)
  if (plain === null) throw new AppError('damaged', { reason: 'attachment' })
  // A copy of its own: what crosses to the window takes the whole memory it lies in along.
  return new Uint8Array(plain)
}
