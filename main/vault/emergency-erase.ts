/**
 * @file Makes everything below a folder unreadable, fast: first what holds keys, then the beginning
 * of each database, then the rest is deleted. What was only encrypted stays encrypted for good.
 */
import { randomFillSync } from 'node:crypto'
import {
  closeSync,
  existsSync,
  fstatSync,
  fsyncSync,
  openSync,
  readdirSync,
  rmdirSync,
  rmSync,
  unlinkSync,
  writeSync,
} from 'node:fs'
import { basename, join } from 'node:path'
import { AppError } from '#shared/errors.ts'
import { syncFolder } from './write-with-backup.ts'

/** Sixteen pages: the salt, the schema and the first rows. */
const headBytes = 64 * 1024
/** Small files are overwritten whole; key slots are never larger. */
const wholeBytes = 2 * 1024 * 1024

/** Key slots with their copies and half-written ones, wherever they lie, and what else is kept beside a vault. */
const holdsKeys = (path: string): boolean => /\.json(\.|$)/.test(basename(path))
/** `vault.db-wal` and `before-version-7.db` too. */
const isDatabase = (path: string): boolean => /\.(db|tessera)/.test(basename(path))

/** A file that lies in the root from before the first key is gone until everything is. */
const erasing = 'erasing'

/**
 * First the keys, while the database is still open; then, once it is closed, everything else.
 * @throws AppError `readOnly` when something is still as it was
 */
export function eraseOffice(root: string, open: { abandon(): void }): void {
  const mark = (): void => {
    closeSync(openSync(join(root, erasing), 'w'))
  }
  attempt(mark)
  eraseKeys(root)
  // Again: a full disk has room for it now.
  attempt(mark)
  try {
    open.abandon()
  } finally {
    eraseFiles(root)
  }
}

/**
 * Goes on with an erase that was cut off: what it left opens with nothing any more, but shows that
 * there was an office. Where a key is still there the erase failed and said so: nothing is touched.
 */
export function finishErase(root: string): void {
  const mark = join(root, erasing)
  attempt(() => {
    if (!existsSync(mark)) {
      // Only works where it is empty.
      rmdirSync(root)
    } else if (filesBelow(root).some(holdsKeys)) rmSync(mark)
    else eraseFiles(root)
  })
}

/**
 * Every file is tried, whatever happens to the one before it. Nothing may have a database below
 * `folder` open.
 * @throws AppError `readOnly` when a file that holds keys, or a database, is still as it was
 */
export function eraseFiles(folder: string): void {
  const files = filesBelow(folder)
  const left = [
    ...files.filter(holdsKeys).filter((path) => !destroy(path, wholeBytes)),
    ...files.filter(isDatabase).filter((path) => !destroy(path, headBytes)),
  ]
  attempt(() => {
    const others = () => readdirSync(folder).filter((name) => name !== erasing)
    for (const name of others())
      attempt(() => {
        rmSync(join(folder, name), { recursive: true, force: true })
      })
    // The mark goes last: until then the next start goes on.
    if (others().length === 0) rmSync(folder, { recursive: true, force: true })
  })
  if (left.length > 0) throw new AppError('readOnly', { reason: 'notErased' })
}

/** Only the keys: what must be gone first, and may go while the database is still open. */
export function eraseKeys(folder: string): void {
  for (const path of filesBelow(folder).filter(holdsKeys)) destroy(path, wholeBytes)
  attempt(() => {
    syncFolder(folder)
  })
}

function filesBelow(folder: string): readonly string[] {
  const found: string[] = []
  attempt(() => {
    for (const entry of readdirSync(folder, { withFileTypes: true })) {
      const path = join(folder, entry.name)
      if (entry.isDirectory()) found.push(...filesBelow(path))
      else if (entry.isFile()) found.push(path)
    }
  })
  return found
}

/** Random bytes over the old ones, on the disk before the name goes. @returns whether that worked */
function destroy(path: string, most: number): boolean {
  const overwritten = attempt(() => {
    const file = openSync(path, 'r+')
    try {
      const noise = randomFillSync(Buffer.alloc(Math.min(fstatSync(file).size, most)))
      for (let done = 0; done < noise.length;) done += writeSync(file, noise, done, undefined, done)
      fsyncSync(file)
    } finally {
      closeSync(file)
    }
  })
  attempt(() => {
    unlinkSync(path)
  })
  return overwritten
}

/** In an emergency no failure may keep the next file from being destroyed. */
function attempt(work: () => void): boolean {
  try {
    work()
    return true
  } catch {
    return false
  }
}
