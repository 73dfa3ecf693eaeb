/** @file Replaces a small file so that the old or the new one can always be read. */
import {
  closeSync,
  copyFileSync,
  existsSync,
  fsyncSync,
  openSync,
  renameSync,
  rmSync,
  writeSync,
} from 'node:fs'
import { dirname } from 'node:path'
import { databaseError } from '#main/db/database-error.ts'

export const backupOf = (path: string): string => `${path}.bak`

/**
 * The present file becomes the backup, by copy and rename, before the new one takes its name.
 * On failure both are as they were.
 * @param isGood whether the present file may replace its backup: a damaged one must not
 * @throws AppError `diskFull`, `readOnly`
 */
export function writeWithBackup(path: string, text: string, isGood: () => boolean): void {
  try {
    if (existsSync(path) && isGood()) {
      const copy = `${backupOf(path)}.part`
      rmSync(copy, { force: true })
      whole(copy, () => {
        copyFileSync(path, copy)
        syncFile(copy)
        renameSync(copy, backupOf(path))
      })
    }
    writeAtomically(path, text)
  } catch (error) {
    throw databaseError(error)
  }
}

/** Temporary file, sync, rename, sync of the folder; mode 0600. */
export function writeAtomically(path: string, text: string): void {
  const part = `${path}.part`
  rmSync(part, { force: true })
  whole(part, () => {
    const file = openSync(part, 'wx', 0o600)
    try {
      writeAll(file, Buffer.from(text, 'utf8'))
      fsyncSync(file)
    } finally {
      closeSync(file)
    }
    renameSync(part, path)
    syncFolder(dirname(path))
  })
}

function whole(part: string, work: () => void): void {
  try {
    work()
  } catch (error) {
    rmSync(part, { force: true })
    throw error
  }
}

function writeAll(file: number, data: Uint8Array): void {
  for (let done = 0; done < data.length;) done += writeSync(file, data, done)
}

function syncFile(path: string): void {
  const file = openSync(path, 'r+')
  try {
    fsyncSync(file)
  } finally {
    closeSync(file)
  }
}

export function syncFolder(folder: string): void {
  // Windows cannot open a folder; there a rename is journalled.
  if (process.platform === 'win32') return
  const handle = openSync(folder, 'r')
  try {
    fsyncSync(handle)
  } finally {
    closeSync(handle)
  }
}
