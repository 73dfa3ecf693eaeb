/** @file Adding and reading files of a case, as a screen does it. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { attachmentHandlers } from '#main/services/attachments.ts'
import type { Context } from '#main/services/context.ts'
import type { Session } from '#main/vault/session.ts'
import { temporaryFolder } from './office.ts'
import { forkedParser } from './parser-host.ts'
import { contextOf } from './records.ts'
import { wav } from './recordings.ts'

/** Stands wherever a file can hide words. */
export const mark = 'ZQXJVKHIDDEN'

type More = Partial<Pick<Context, 'progress' | 'cancelled'>> & {
  /** What a camera noted stays. */
  readonly keep?: boolean
}

export function jobOf(session: Session, file: Uint8Array, more: More = {}): Context {
  const source = join(temporaryFolder(), 'from outside')
  writeFileSync(source, file)
  const context = contextOf(session)
  return {
    get vault(): Context['vault'] {
      return context.vault
    },
    session,
    parser: forkedParser,
    files: { source },
    progress: more.progress ?? context.progress,
    cancelled: more.cancelled ?? context.cancelled,
  }
}

export const source = { handle: '0'.repeat(32), label: 'x' }

export function add(session: Session, caseId: string, file: Uint8Array, more: More = {}) {
  const input = {
    source,
    caseId,
    casePersonId: null,
    name: 'Arrival.jpg',
    description: '',
    keepHiddenNotes: more.keep ?? false,
  }
  return Promise.resolve(attachmentHandlers.add(input, jobOf(session, file, more)))
}

export async function read(session: Session, id: string): Promise<Buffer> {
  const context = contextOf(session)
  const { chunks } = await attachmentHandlers.open({ attachmentId: id }, context)
  const parts: Uint8Array[] = []
  for (let chunk = 0; chunk < chunks; chunk++)
    parts.push((await attachmentHandlers.read({ attachmentId: id, chunk }, context)).bytes)
  return Buffer.concat(parts)
}

export const listed = async (session: Session, caseId: string) =>
  await attachmentHandlers.list({ caseId, offset: 0, limit: 50 }, contextOf(session))

export const chunkCount = ({ db }: Session): number =>
  Number(db.prepare('SELECT count(*) FROM attachment_chunk').pluck().get())

/** Large enough for several pieces, the last of them short. */
export const longRecording = (): Buffer => wav(mark, 400)
