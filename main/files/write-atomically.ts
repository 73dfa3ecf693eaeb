/** @file A file is there whole or not at all. */
import { randomBytes } from 'node:crypto'
import { open, rename, rm } from 'node:fs/promises'
import { dirname } from 'node:path'
import { AppError, type ErrorCode } from '#shared/errors.ts'

const codes: Readonly<Record<string, ErrorCode>> = {
  ENOSPC: 'diskFull',
  EDQUOT: 'diskFull',
  EACCES: 'readOnly',
  EPERM: 'readOnly',
  EROFS: 'readOnly',
  EIO: 'diskFailed',
  ENODEV: 'diskFailed',
  ENXIO: 'diskFailed',
  ENOENT: 'notFound',
  ENOTDIR: 'notFound',
}

/** The words a screen has for what the file system refused. */
export function fileError(error: unknown): AppError {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  return new AppError(codes[code] ?? 'internal', {}, { cause: error })
}

export async function syncFolder(folder: string): Promise<void> {
  // Windows cannot open a folder for sync; there the rename itself is journalled.
  if (process.platform === 'win32') return
  const handle = await open(folder, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}

/**
 * Writes beside the target, syncs, then renames. On failure nothing is left behind and an older file
 * of that name is untouched. Throws AppError diskFull, readOnly,
 * diskFailed or notFound.
 */
export async function writeAtomically(path: string, data: Uint8Array | string): Promise<void> {
  const part = `${path}.${randomBytes(4).toString('hex')}.part`
  try {
    const handle = await open(part, 'wx', 0o600)
    try {
      await handle.writeFile(data)
      await handle.sync()
    } finally {
      await handle.close()
    }
    await rename(part, path)
    await syncFolder(dirname(path))
  } catch (error) {
    // From a stick that was pulled nothing can be taken back; what is left there is a `.part`.
    await rm(part, { force: true }).catch(() => undefined)
    throw fileError(error)
  }
}
