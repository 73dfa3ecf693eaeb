/** @file When to say loudly that a backup is missing, or that an old one should go. */
import type { BackupState } from '#shared/ipc/backup.ts'

const day = 24 * 60 * 60 * 1000
const week = 7 * day
/** Long enough to notice that something is missing; no year, because it holds what was deleted. */
const month = 30 * day

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

/** @param moments when each was set aside, in milliseconds since 1970 */
export function oldestAside(moments: readonly number[], now: number): BackupState['aside'] {
  if (moments.length === 0) return null
  const at = Math.min(...moments)
  return { at: new Date(at).toISOString(), due: Math.abs(now - at) > month }
}
