/** @file Brings a vault to the newest schema. */
import { AppError } from '#shared/errors.ts'
import type { Database } from './database.ts'
import { migrations as all } from './migrations.ts'

/**
 * One transaction each.
 * @param backUp called before anything is changed; what it throws stops the migration. `null` for a
 * vault that was just made
 * @returns the version reached, or `null` when nothing was to do
 * @throws AppError `newerVersion`, before anything is touched
 */
export function migrate(
  db: Database,
  backUp: (() => void) | null,
  migrations: readonly string[] = all,
): number | null {
  const found = db.userVersion()
  if (found > migrations.length) throw new AppError('newerVersion')
  if (found === migrations.length) return null
  backUp?.()
  migrations.slice(found).forEach((sql, index) => {
    db.transaction(() => {
      db.exec(sql)
      db.exec(`PRAGMA user_version = ${String(found + index + 1)}`)
    })
  })
  return migrations.length
}
