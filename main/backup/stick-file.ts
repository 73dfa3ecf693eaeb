/**
 * @file A backup as one file, for a stick: the first 64 KiB are its sidecar, filled up with spaces; the
 * rest is the database.
 */
import { open, stat, type FileHandle } from 'node:fs/promises'
import { AppError } from '#shared/errors.ts'
import { parseSidecar, type FoundSidecar } from './sidecar.ts'

export const stickEnding = 'tessera-backup'
export const headLength = 64 * 1024

/** @throws AppError `internal`: no office has that many recovery slots */
export function headOf(sidecar: string): Buffer {
  const text = Buffer.from(sidecar, 'utf8')
  if (text.length > headLength) throw new AppError('internal', { reason: 'headTooLong' })
  return Buffer.concat([text, Buffer.alloc(headLength - text.length, ' ')])
}

export interface StickFile {
  readonly found: FoundSidecar
  /** Of the database. */
  readonly bytes: number
}

/** @throws AppError `badFile`, `newerVersion`, `notFound` */
export async function readStickHead(path: string): Promise<StickFile> {
  const file = await openForReading(path)
  try {
    const head = Buffer.alloc(headLength)
    const { bytesRead } = await file.read(head, 0, headLength, 0)
    if (bytesRead < headLength) throw new AppError('badFile', { reason: 'unreadable' })
    const found = parseSidecar(head.toString('utf8').trimEnd())
    return { found, bytes: (await stat(path)).size - headLength }
  } finally {
    await file.close()
  }
}

async function openForReading(path: string): Promise<FileHandle> {
  try {
    return await open(path, 'r')
  } catch {
    throw new AppError('notFound', { reason: 'file' })
  }
}
