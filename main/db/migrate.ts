/** @file Brings a vault to the newest schema. */
import { renameSync, rmSync } from 'node:fs'
import { AppError } from '#shared/errors.ts'
import { databaseError } from './database-error.ts'
import type { Database } from './database.ts'
import { migrations as all } from './migrations.ts'

/**
 * One transaction each. A vault that already holds data is copied first.
 * @param copyTo where the copy goes; `null` for a vault that was just made
 * @returns the version reached, or `null` when nothing was to do
 * @throws AppError `newerVersion`, before anything is touched
 */
export function migrate(
  db: Database,
  copyTo: string | null,
  migrations: readonly string[] = all,
): number | null {
  const found = db.userVersion()
  if (found > migrations.length) throw new AppError('newerVersion')
  if (found === migrations.length) return null
  if (copyTo !== null) keepCopy(db, copyTo)
  migrations.slice(found).forEach((sql, index) => {
    db.transaction(() => {
      db.exec(sql)
      db.exec(`PRAGMA user_version = ${String(found + index + 1)}`)
    })
  })
  return migrations.length
}

function keepCopy(db: Database, path: string): void {
  const part = `${path}.part`
  rmSync(part, { force: true })
  try {
    db.copyTo(part)
    renameSync(part, path)
  } catch (error) {
    rmSync(part, { force: true })
    throw databaseError(error)
  }
}
