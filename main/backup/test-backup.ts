/** @file Tries a backup out: opens it, reads all of it, counts the cases that are really in there. */
import { databaseError } from '#main/db/database-error.ts'
import { countCases } from '#main/db/tables/case-list.ts'
import { AppError } from '#shared/errors.ts'
import type { Session } from '#main/vault/session.ts'
import { backupFolder, digestOf, pathsOf, readKept, setAsideDamaged } from './backup-files.ts'
import { checkPages, extentOf } from './check-copy.ts'
import type { BackupInfo } from './sidecar.ts'
import type { Steps } from '#main/db/steps.ts'

export interface Tried {
  readonly whole: boolean
  readonly made: string
  /** What it really holds; what it should hold when it is damaged. */
  readonly cases: number
}

/** Changes nothing but this: a damaged one no longer counts as a backup. @throws AppError `notFound` */
export function* testBackup(session: Session, name: string): Steps<Tried> {
  const folder = backupFolder(session.folder)
  const kept = readKept(folder, name, session.backupKey)
  if (kept === null) throw new AppError('notFound')
  const { made } = kept.info
  try {
    const cases = yield* read(session, pathsOf(folder, name).database, kept.info)
    return { whole: true, made, cases }
  } catch (error) {
    if (databaseError(error).code !== 'damaged') throw error
    setAsideDamaged(folder, name)
    return { whole: false, made, cases: kept.info.cases }
  }
}

function* read(session: Session, path: string, info: BackupInfo): Steps<number> {
  if ((yield* digestOf(path)) !== info.sha256) throw new AppError('damaged', { reason: 'backup' })
  const db = session.openCopy(path)
  try {
    yield* checkPages(db)
    const { seq, head } = yield* extentOf(db)
    const cases = countCases(db)
    const same = seq === info.anchor.seq && head === info.anchor.head && cases === info.cases
    if (!same) throw new AppError('damaged', { reason: 'backup' })
    return cases
  } finally {
    db.close()
  }
}
