/** @file When to say loudly that a backup is missing. */
import type { BackupState } from '#shared/ipc/backup.ts'

const week = 7 * 24 * 60 * 60 * 1000

/** Milliseconds since 1970; `null`: never. */
export interface BackupTimes {
  readonly made: number | null
  readonly copied: number | null
  /** When the office was set up: a new one has seven days too. */
  readonly began: number
  readonly now: number
}

/** A time in the future is a clock that was wrong, and says nothing: as good as never. */
export function overdueOf({ made, copied, began, now }: BackupTimes): BackupState['overdue'] {
  const isOld = (at: number | null): boolean => {
    const known = at ?? began
    return now - known > week || known - now > week
  }
  if (isOld(made)) return 'backup'
  return isOld(copied) ? 'copy' : null
}
