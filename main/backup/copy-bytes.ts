/** @file Copies the bytes of a vault that is held still, with the digest of what was read. */
import { createHash } from 'node:crypto'
import { closeSync, openSync, readSync, writeSync } from 'node:fs'
import { AppError } from '#shared/errors.ts'
import type { Steps } from '#main/db/steps.ts'

export interface ByteCopy {
  /** Open for reading. It is not closed here. */
  readonly file: number
  readonly bytes: number
  /** Must not exist yet. */
  readonly part: string
  /** Where SQLite has its locks; only a test has another place. */
  readonly locks?: number
}

const chunk = 1024 * 1024
/** SQLite keeps nothing in the page with its locks, and Windows lets nobody read what is locked. */
const lockedPage = { at: 0x40000000, bytes: 4096 }

/** @returns the SHA-256 of what should now be there; whoever asked reads it back */
export function* copyBytes(copy: ByteCopy): Steps<string> {
  const { bytes, part } = copy
  const into = openSync(part, 'wx', 0o600)
  try {
    const hash = createHash('sha256')
    const buffer = Buffer.alloc(chunk)
    for (let done = 0; done < bytes; done += chunk) {
      yield { done, of: bytes }
      const piece = buffer.subarray(0, Math.min(chunk, bytes - done))
      readPiece(copy, piece, done)
      hash.update(piece)
      writeWhole(into, piece, done)
    }
    return hash.digest('hex')
  } finally {
    closeSync(into)
  }
}

function readPiece({ file, locks = lockedPage.at }: ByteCopy, piece: Buffer, at: number): void {
  if (at !== locks) {
    readWhole(file, piece, at)
    return
  }
  piece.fill(0, 0, lockedPage.bytes)
  readWhole(file, piece.subarray(lockedPage.bytes), at + lockedPage.bytes)
}

/** @throws AppError `damaged`: what cannot be read of the vault is lost */
function readWhole(file: number, piece: Buffer, at: number): void {
  for (let done = 0; done < piece.length;) {
    const got = readOrDamaged(file, piece.subarray(done), at + done)
    if (got === 0) throw new AppError('damaged', { reason: 'size' })
    done += got
  }
}

function readOrDamaged(file: number, piece: Buffer, at: number): number {
  try {
    return readSync(file, piece, 0, piece.length, at)
  } catch (error) {
    throw new AppError('damaged', { reason: 'unreadable' }, { cause: error })
  }
}

function writeWhole(file: number, piece: Buffer, at: number): void {
  for (let done = 0; done < piece.length;)
    done += writeSync(file, piece, done, undefined, at + done)
}
