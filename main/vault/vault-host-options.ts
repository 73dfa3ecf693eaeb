/** @file What a vault host is made with, and what it is asked for and says. */
import type { Computer } from '#main/backup/place.ts'
import type { KdfCost } from './kdf.ts'
import type { Session } from './session.ts'

type FillPractice = (
  session: Session,
  persons: number,
  progress: (done: number, of: number) => void,
) => void | Promise<void>

export interface VaultHostOptions {
  /** Holds `office` and `practice`. */
  readonly root: string
  readonly fillPractice: FillPractice
  /** Path of another build of the database addon; only stand-in runtimes have one. */
  readonly addon?: string | undefined
  readonly now?: () => number
  /** Skips calibration. Never less than the floor: the key slots could not be read again. */
  readonly kdfCost?: KdfCost
  /** Whose disks are asked about; a test can be another computer. */
  readonly computer?: Computer
}

export interface OfficeOnDisk {
  readonly tiles: readonly { slot: string; colour: string; animal: string }[]
  /** Whether anybody may come in with a code. */
  readonly invited: boolean
  readonly problem: 'keySlotsDamaged' | 'newerVersion' | null
}

export interface PracticeInput {
  readonly persons: number
  readonly organisation?: string | undefined
  readonly person?: string | undefined
}
