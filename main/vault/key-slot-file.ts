/** @file `keyslots.json` in a vault's folder. */
import { existsSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { databaseError } from '#main/db/database-error.ts'
import { AppError } from '#shared/errors.ts'
import { encodeKeySlots, parseKeySlots, type FoundKeySlots, type KeySlots } from './key-slots.ts'
import { backupOf, writeWithBackup } from './write-with-backup.ts'

const largest = 1024 * 1024

export const keySlotPath = (folder: string): string => join(folder, 'keyslots.json')

/**
 * The file, or its backup where the file is missing or damaged.
 * @throws AppError `newerVersion`, `keySlotsDamaged` (also when both are missing)
 */
export function readKeySlots(folder: string): FoundKeySlots {
  const path = keySlotPath(folder)
  try {
    return readOne(path)
  } catch (error) {
    const first = databaseError(error)
    // A file of a newer version is not damaged, and its backup would be older than it.
    if (first.code === 'newerVersion' || !existsSync(backupOf(path))) throw first
    try {
      return readOne(backupOf(path))
    } catch {
      throw first
    }
  }
}

function readOne(path: string): FoundKeySlots {
  if (!existsSync(path)) throw new AppError('keySlotsDamaged', { reason: 'missing' })
  if (statSync(path).size > largest) throw new AppError('keySlotsDamaged', { reason: 'unreadable' })
  return parseKeySlots(readFileSync(path, 'utf8'))
}

/** @throws AppError `diskFull`, `readOnly`; then the old file is still there */
export function writeKeySlots(folder: string, content: KeySlots, dek: Uint8Array): void {
  const path = keySlotPath(folder)
  writeWithBackup(path, encodeKeySlots(content, dek), () => isReadable(path))
}

function isReadable(path: string): boolean {
  try {
    readOne(path)
    return true
  } catch {
    return false
  }
}
