/** @file Tries a backup out: opens it, reads all of it, counts the cases that are really in there. */
import { databaseError } from '#main/db/database-error.ts'
import type { Watch } from '#main/db/steps.ts'
import { AppError } from '#shared/errors.ts'
import type { Session } from '#main/vault/session.ts'
import { backupFolder, pathsOf, readKept, setAsideDamaged } from './backup-files.ts'

export interface Tried {
  readonly whole: boolean
  readonly made: string
  /** What it really holds; what it should hold when it is damaged. */
  readonly cases: number
}

/**
 * Changes nothing but this: a damaged one no longer counts as a backup.
 * @throws AppError `notFound`, `cancelled`
 */
export async function testBackup(session: Session, name: string, watch: Watch): Promise<Tried> {
  const folder = backupFolder(session.folder)
  const kept = readKept(folder, name, session.backupKey)
  if (kept === null) throw new AppError('notFound')
  const { made } = kept.info
  try {
    const path = pathsOf(folder, name).database
    const cases = await session.copier.read({ path, info: kept.info }, watch)
    return { whole: true, made, cases }
  } catch (error) {
    if (databaseError(error).code !== 'damaged') throw error
    setAsideDamaged(folder, name)
    return { whole: false, made, cases: kept.info.cases }
  }
}
