/** @file Reads a backup from beginning to end: whether it is what was written, and what is really in it. */
import { openReadOnly, type OpenOptions, type Reader } from '#main/db/database.ts'
import { within, type Steps } from '#main/db/steps.ts'
import { countCases } from '#main/db/tables/case-list.ts'
import { AppError } from '#shared/errors.ts'
import { digestOf } from './backup-files.ts'
import { checkPages, endOf } from './check-copy.ts'
import type { BackupInfo } from './sidecar.ts'

export interface ReadOrder extends Pick<OpenOptions, 'path' | 'key' | 'addon'> {
  /** What it must be. */
  readonly info: Pick<BackupInfo, 'sha256' | 'anchor' | 'cases'>
}

/** @returns the number of cases; @throws AppError `damaged` */
export function* readThrough({ path, key, addon, info }: ReadOrder): Steps<number> {
  const sha256 = yield* within(digestOf(path), 0, 0.3)
  if (sha256 !== info.sha256) throw new AppError('damaged', { reason: 'backup' })
  const db = openReadOnly({ path, key, addon })
  try {
    yield* within(expectWhole(db, info), 0.3, 1)
    const cases = countCases(db)
    if (cases !== info.cases) throw new AppError('damaged', { reason: 'backup' })
    return cases
  } finally {
    db.close()
  }
}

/** Every page of it, and the log's end as it was noted. @throws AppError `damaged` */
export function* expectWhole(db: Reader, { anchor }: Pick<BackupInfo, 'anchor'>): Steps<void> {
  yield* checkPages(db)
  const { seq, head } = endOf(db)
  if (seq !== anchor.seq || head !== anchor.head)
    throw new AppError('damaged', { reason: 'backup' })
}
