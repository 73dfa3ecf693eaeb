/** @file What the thread of a backup does: copies the bytes, reads them back, opens the copy and reads all of it. */
import { rmSync, statSync } from 'node:fs'
import { openReadOnly, withoutLog, type OpenOptions } from '#main/db/database.ts'
import { countCases } from '#main/db/tables/case-list.ts'
import { digestOf, syncFile } from './backup-files.ts'
import { checkEveryPage, endOf, expectEqual, expectSameEnd, type End } from './check-copy.ts'
import { copyBytes, type ByteCopy } from './copy-bytes.ts'
import { within, type Steps } from '#main/db/steps.ts'

/** What the vault was when it was held still. */
export interface Moment extends End {
  readonly cases: number
}

export interface CopyOrder extends ByteCopy, Pick<OpenOptions, 'key' | 'addon'> {
  readonly moment: Moment
}

export interface CheckedCopy {
  readonly bytes: number
  /** 64 hex characters. */
  readonly sha256: string
}

/**
 * To the byte the file as it was: that no row is missing follows from that, so none is counted twice.
 * @param filed called when the vault's file is needed no more, and nothing more is written
 * @throws AppError `damaged`, `diskFull`, `readOnly`; then nothing of it is left
 */
export function* checkedCopy(order: CopyOrder, filed: () => void): Steps<CheckedCopy> {
  const { part, key, addon, moment } = order
  try {
    const sha256 = yield* within(copyBytes(order), 0, 0.3)
    expectEqual(yield* within(digestOf(part), 0.3, 0.45), sha256)
    withoutLog({ path: part, key, addon })
    filed()
    const copy = openReadOnly({ path: part, key, addon })
    try {
      yield* within(checkEveryPage(copy), 0.45, 0.85)
      expectSameEnd(endOf(copy), moment)
      expectEqual(countCases(copy), moment.cases)
    } finally {
      copy.close()
    }
    const digest = yield* within(digestOf(part), 0.85, 1)
    syncFile(part)
    return { bytes: statSync(part).size, sha256: digest }
  } catch (error) {
    removePart(part)
    throw error
  }
}

/** As far as it can be: what is left, the next backup clears away. Windows deletes no open file. */
export function removePart(part: string): void {
  for (const ending of ['', '-journal', '-wal'])
    try {
      rmSync(`${part}${ending}`, { force: true })
    } catch {
      // It never counts as a backup: it has no name.
    }
}
