/** @file The vaults of this computer, and the one that is open. */
import { existsSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { Restored } from '#main/backup/restore.ts'
import { databaseError } from '#main/db/database-error.ts'
import { deleteInvitationsOf } from '#main/db/tables/invitation.ts'
import { AppError } from '#shared/errors.ts'
import { createVault, databasePath } from './create-vault.ts'
import { eraseOffice } from './emergency-erase.ts'
import { DamagedSignIns } from './damaged-sign-in.ts'
import { enrol, type EnrolInput } from './enrol.ts'
import { calibrate, type KdfCost } from './kdf.ts'
import { keySlotPath } from './key-slot-file.ts'
import { makeFolder } from './make-folder.ts'
import { officeOnDisk } from './office-on-disk.ts'
import { OfficeRestoring } from './office-restoring.ts'
import { OfficePeople } from './office-people.ts'
import { openVault } from './open-vault.ts'
import type { OpenSession } from './open-session.ts'
import { newPracticeOffice } from './practice-office.ts'
import { openWithPaper } from './open-with-paper.ts'
import { PapersOfSession } from './papers.ts'
import type { RecoveryProof } from './recovery-proof.ts'
import { renewSlot } from './renew-slot.ts'
import { finishRotation } from './rotate.ts'
import type { Session } from './session.ts'
import { checkPassphrase, prepareSetup, type Setup, type SetupInput } from './set-up.ts'
import { unlockSlot } from './unlock.ts'
import type {
  OfficeOnDisk,
  PracticeInput,
  VaultHost,
  VaultHostOptions,
} from './vault-host-contract.ts'
import { wrongTries } from './wrong-tries.ts'

export const createVaultHost = (options: VaultHostOptions): VaultHost => new Host(options)

class Host implements VaultHost {
  readonly damaged = new DamagedSignIns()
  readonly #options: VaultHostOptions
  readonly #now: () => number
  readonly #real: string
  readonly #practice: string
  #session: OpenSession | null = null
  #setup: Setup | null = null
  #erased = false
  /** One thing at a time: two sign-ins must not race for the same files. */
  #queue: Promise<unknown> = Promise.resolve()

  readonly people: OfficePeople
  readonly papers: PapersOfSession
  readonly restoring: OfficeRestoring

  constructor(options: VaultHostOptions) {
    this.#options = options
    this.#now = options.now ?? Date.now
    this.#real = join(options.root, 'office')
    this.#practice = join(options.root, 'practice')
    this.people = new OfficePeople({
      ...this.#opening(),
      folder: this.#real,
      kdfCost: () => this.#kdfCost(),
      session: () => {
        if (this.#session === null) throw new AppError('locked')
        return this.#session
      },
      beforeNewLocks: () => {
        this.restoring.beforeNewLocks()
      },
      takeOverNewLocks: () => {
        this.#takeOverNewLocks()
      },
    })
    this.papers = new PapersOfSession(() => this.#session, this.#now)
    this.restoring = new OfficeRestoring({
      ...this.#opening(),
      root: options.root,
      computer: options.computer,
      kdfCost: () => this.#kdfCost(),
      session: () => this.#session,
    })
  }

  get session(): Session | null {
    return this.#session
  }

  get erased(): boolean {
    return this.#erased
  }

  office(): OfficeOnDisk | null {
    if (!this.#exists()) return null
    // A crash may have left new locks ready and not taken over. A disk that refuses now is no damage.
    if (this.#session === null) finishRotation(this.#real)
    return officeOnDisk(this.#real)
  }

  beginSetup(input: SetupInput): Promise<string> {
    return this.#alone(async () => {
      this.#expectNoOffice()
      checkPassphrase(input.passphrase, 'passphrase')
      this.#setup = await prepareSetup(input, await this.#kdfCost())
      return this.#setup.recoveryKey
    })
  }

  finishSetup(typed: string): Promise<Session> {
    return this.#alone(() => {
      const setup = this.#setup
      if (setup === null) throw new AppError('notFound', { reason: 'setup' })
      this.#expectNoOffice()
      const vault = setup.confirm(typed)
      this.#makeRoot()
      const keySlots = createVault(this.#real, { ...vault, ...this.#opening() })
      this.#setup = null
      const { keys, staff } = vault
      this.#session = openVault({
        ...this.#opening(),
        folder: this.#real,
        office: 'real',
        keys,
        keySlots,
        who: { staffId: staff.id },
      })
      return this.#session
    })
  }

  openPractice(
    input: PracticeInput,
    progress: (done: number, of: number) => void,
  ): Promise<Session> {
    return this.#alone(async () => {
      this.#makeRoot()
      const session = newPracticeOffice(this.#practice, input, this.#opening())
      try {
        await this.#options.fillPractice(session, input.persons, progress)
      } catch (error) {
        this.#end(session)
        throw error
      }
      this.#session = session
      return session
    })
  }

  enrol(input: EnrolInput): Promise<Session> {
    return this.#alone(async () => {
      this.#expectOffice()
      checkPassphrase(input.passphrase, 'passphrase')
      const place = { folder: this.#real, ...this.#opening() }
      const enrolled = await enrol(place, input, await this.#kdfCost())
      const { keys, keySlots, staffId, newSlots } = enrolled
      const session = openVault({ ...place, office: 'real', keys, keySlots, who: { staffId } })
      try {
        session.replaceSlots(newSlots, (db) => {
          deleteInvitationsOf(db, staffId)
        })
      } catch (error) {
        this.#end(session)
        throw error
      }
      this.#session = session
      return session
    })
  }

  unlock(slotId: string, passphrase: string): Promise<Session> {
    return this.#alone(async () => {
      this.#expectOffice()
      const tries = wrongTries(this.#real, this.#now)
      tries.check(slotId)
      const unlocked = await unlockSlot(this.#real, slotId, passphrase)
      if (unlocked === null) {
        tries.add(slotId)
        throw new AppError('wrongPassphrase')
      }
      const session = this.damaged.open(slotId, {
        ...this.#opening(),
        folder: this.#real,
        office: 'real',
        keys: unlocked.keys,
        keySlots: unlocked.keySlots,
        who: { slotId },
        wrongTries: tries.count(slotId),
      })
      try {
        renewSlot(session, unlocked, this.#now())
      } catch (error) {
        this.#end(session)
        throw error
      }
      tries.clear(slotId)
      this.#session = session
      return session
    })
  }

  recover(proof: RecoveryProof, slotId: string | null, newPassphrase: string) {
    return this.#alone(async () => {
      this.#expectOffice()
      checkPassphrase(newPassphrase, 'newPassphrase')
      const [cost, { papers }] = [await this.#kdfCost(), this]
      const opening = { ...this.#opening(), folder: this.#real }
      const opened = await openWithPaper(opening, { proof, slotId, newPassphrase, cost, papers })
      this.#session = opened.session
      return opened
    })
  }

  erase(): void {
    const session = this.#session
    if (session?.office !== 'real') throw new AppError('conflict', { reason: 'practice' })
    this.#session = null
    this.#setup = null
    this.#options.onErase?.()
    eraseOffice(this.#options.root, session)
    this.#erased = true
  }

  restore(make: () => Promise<Restored>) {
    return this.#alone(async () => {
      this.#makeRoot()
      const made = await make()
      const session = openVault({ ...this.#opening(), ...this.restoring.putInPlace(made) })
      this.#session = session
      this.damaged.last = null
      const { used } = made
      return { session, owed: used ? await this.papers.owe(session, used.way, used.keys) : null }
    })
  }

  close(): void {
    const session = this.#session
    this.#session = null
    this.damaged.last = null
    this.#setup = null
    if (session !== null) this.#end(session)
  }

  /** They are ready: whatever happens from here on, the next start takes them over. */
  #takeOverNewLocks(): void {
    const session = this.#session
    this.#session = null
    // What it would still write belongs to the file that goes.
    session?.abandon()
    try {
      finishRotation(this.#real)
    } catch {
      // A full or read-only disk: asked again before the next sign-in.
    }
  }

  #end(session: OpenSession): void {
    try {
      session.close()
    } finally {
      if (session.office === 'practice') rmSync(this.#practice, { recursive: true, force: true })
    }
  }

  #alone<T>(work: () => T | Promise<T>): Promise<T> {
    const result = this.#queue.then(() => {
      if (this.#session !== null) throw new AppError('conflict', { reason: 'signedIn' })
      return work()
    })
    this.#queue = result.catch(() => undefined)
    return result.catch((error: unknown) => {
      throw databaseError(error)
    })
  }

  #opening() {
    return { addon: this.#options.addon, now: this.#now }
  }

  async #kdfCost(): Promise<KdfCost> {
    return this.#options.kdfCost ?? (await calibrate())
  }

  #exists(): boolean {
    return existsSync(keySlotPath(this.#real)) || existsSync(databasePath(this.#real))
  }

  #expectOffice(): void {
    if (!this.#exists()) throw new AppError('notFound', { fields: ['office'] })
    finishRotation(this.#real)
  }

  #expectNoOffice(): void {
    this.restoring.expectOwnDisk()
    if (this.#exists()) throw new AppError('conflict', { reason: 'officeExists' })
  }

  #makeRoot(): void {
    makeFolder(this.#options.root)
  }
}
