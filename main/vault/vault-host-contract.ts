/** @file What a vault host is made with, what it is asked for, and what it says. */
import type { Computer } from '#main/backup/place.ts'
import type { Restored } from '#main/backup/restore.ts'
import type { DamagedSignIns } from './damaged-sign-in.ts'
import type { EnrolInput } from './enrol.ts'
import type { KdfCost } from './kdf.ts'
import type { OfficePeople } from './office-people.ts'
import type { OfficeRestoring } from './office-restoring.ts'
import type { OwedPapers, Papers } from './papers.ts'
import type { RecoveryProof } from './recovery-proof.ts'
import type { Session } from './session.ts'
import type { SetupInput } from './set-up.ts'

type FillPractice = (
  session: Session,
  persons: number,
  progress: (done: number, of: number) => void,
) => void | Promise<void>

export interface VaultHostOptions {
  /** Holds `office` and `practice`. */
  readonly root: string
  readonly fillPractice: FillPractice
  /** Called before the first key goes. */
  readonly onErase?: () => void
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

export interface VaultHost {
  /** `null` when locked. */
  readonly session: Session | null
  /** Held until the next sign-in, lock or restore. */
  readonly damaged: DamagedSignIns
  /** `null`: not set up yet. */
  office(): OfficeOnDisk | null
  /** Makes keys in memory; nothing is written. @returns the recovery key to show */
  beginSetup(input: SetupInput): Promise<string>
  finishSetup(typedRecoveryKey: string): Promise<Session>
  openPractice(input: PracticeInput, progress: (done: number, of: number) => void): Promise<Session>
  unlock(slotId: string, passphrase: string): Promise<Session>
  /** With a paper. The successors of the paper are to be shown, and count once they were typed back. */
  recover(
    proof: RecoveryProof,
    slotId: string | null,
    newPassphrase: string,
  ): Promise<{ session: Session; owed: OwedPapers }>
  /** Somebody comes in with a code, and is signed in. */
  enrol(input: EnrolInput): Promise<Session>
  /** What the signed-in person does with the people of the office. */
  readonly people: OfficePeople
  readonly papers: Papers
  /** Ends the session and makes everything of this office unreadable. @throws AppError `readOnly` */
  erase(): void
  /** Everything was erased: nothing in this process is of use any more. */
  readonly erased: boolean
  /** Makes a vault out of a backup, puts it in place and opens it. `owed`: where a paper was used. */
  restore(make: () => Promise<Restored>): Promise<{ session: Session; owed: OwedPapers | null }>
  readonly restoring: OfficeRestoring
  /** Audit entry, checkpoint, anchor, close. Does nothing when locked. */
  close(): void
}
