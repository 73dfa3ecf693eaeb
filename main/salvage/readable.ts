/** @file What can still be read of a damaged vault, in numbers and codes. */
import { existsSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { Database } from '#main/db/database.ts'
import { AppError } from '#shared/errors.ts'
import {
  readableTables,
  readPastDamage,
  type SavedRow,
  type TableRead,
} from './read-past-damage.ts'

export interface Damaged {
  /** Of the vault. */
  readonly folder: string
  /** Only for reading, with the vault's key. */
  readonly open: (path: string) => Database
}

export interface Watch {
  readonly progress: (done: number, of: number) => void
  readonly cancelled: () => boolean
}

export interface Readable {
  readonly tables: readonly (TableRead & { readonly table: string })[]
  /** Of cases, sorted. */
  readonly codes: readonly string[]
}

/** @returns `null`: not even its first page can be read, or it has another key */
export async function withDamaged<T>(
  { folder, open }: Damaged,
  work: (db: Database) => Promise<T>,
): Promise<T | null> {
  const path = join(folder, 'vault.db')
  const hadLog = existsSync(`${path}-wal`)
  const db = openOrNull(path, open)
  if (db === null) return null
  try {
    return await work(db)
  } finally {
    db.close()
    // Made by reading alone: numbers of pages, and an empty log.
    rmSync(`${path}-shm`, { force: true })
    if (!hadLog) rmSync(`${path}-wal`, { force: true })
  }
}

function openOrNull(path: string, open: Damaged['open']): Database | null {
  try {
    return open(path)
  } catch (error) {
    if (error instanceof AppError && error.code === 'damaged') return null
    throw error
  }
}

/**
 * @returns no table where nothing can be read
 * @throws AppError `cancelled`
 */
export async function readable(damaged: Damaged, watch: Watch): Promise<Readable> {
  const codes: string[] = []
  const tables = await withDamaged(damaged, (db) =>
    readTables(db, watch, (table, row) => {
      if (table === 'case_record') codes.push(String(row['code']))
    }),
  )
  return { tables: tables ?? [], codes: codes.sort() }
}

async function readTables(
  db: Database,
  { progress, cancelled }: Watch,
  each: (table: string, row: SavedRow) => void,
): Promise<Readable['tables']> {
  const names = readableTables(db)
  const tables: (TableRead & { table: string })[] = []
  for (const [index, table] of names.entries()) {
    progress(index, names.length)
    const take = (row: SavedRow): void => {
      each(table, row)
    }
    tables.push({ table, ...(await readPastDamage(db, table, { each: take, cancelled })) })
  }
  return tables
}
