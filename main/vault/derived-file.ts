/** @file A second encrypted file beside the vault, for what can be derived again: never backed up. */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { openDatabase, type Database } from '#main/db/database.ts'
import { deriveKey } from './encryption.ts'

export interface DerivedFile {
  readonly folder: string
  readonly name: string
  /** K_id: what is derived from sealed values is as secret as they are. */
  readonly identityKey: Uint8Array
  readonly addon?: string | undefined
}

/**
 * The same recipe as the vault's, but a commit may be lost in a power cut: it is derived again.
 * @throws AppError `damaged`
 */
export function openDerivedFile({ folder, name, identityKey, addon }: DerivedFile): Database {
  const path = join(folder, name)
  const db = openDatabase({
    path,
    key: deriveKey(identityKey, `derived ${name}`),
    create: !existsSync(path),
    addon,
  })
  db.exec('PRAGMA synchronous = NORMAL')
  return db
}
