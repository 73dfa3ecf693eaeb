/** @file Reads a backup from beginning to end: whether it is what was written, and what is really in it. */
import { openReadOnly, type OpenOptions } from '#main/db/database.ts'
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
    yield* within(checkPages(db), 0.3, 1)
    const { seq, head } = endOf(db)
    const cases = countCases(db)
    const same = seq === info.anchor.seq && head === info.anchor.head && cases === info.cases
    if (!same) throw new AppError('damaged', { reason: 'backup' })
    return cases
  } finally {
    db.close()
  }
}
