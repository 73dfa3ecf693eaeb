/** @file What the signed-in office can do with its people; needs the key slots, so it lives beside the keys. */
import { keepSlot, findStaffBySlot, putStaff } from '#main/db/tables/staff.ts'
import { deleteDraftsOf } from '#main/db/tables/draft.ts'
import { deleteHalfTyped } from '#main/db/tables/half-typed.ts'
import type { Role } from '#shared/domain/rights.ts'
import { AppError } from '#shared/errors.ts'
import type { Author } from './audit.ts'
import { newKey } from './encryption.ts'
import { derivePassphraseKey, newKdf, type KdfCost } from './kdf.ts'
import { newKeyPaper, type NewKey } from './new-papers.ts'
import type { OpenSession } from './open-session.ts'
import * as people from './people.ts'
import { newPersonSlot } from './person-slot.ts'
import { changeRecoveryNote } from './recovery-note.ts'
import { renewSlot } from './renew-slot.ts'
import { prepareRotation } from './rotate.ts'
import { checkPassphrase } from './set-up.ts'
import { createSigner } from './signing.ts'
import { unlockSlot } from './unlock.ts'
import type { RecoveredKeys } from './vault-keys.ts'
import { wrongTries } from './wrong-tries.ts'

export interface OfficePeopleOptions {
  readonly folder: string
  readonly addon?: string | undefined
  readonly now: () => number
  readonly kdfCost: () => Promise<KdfCost>
  /** @throws AppError `locked` */
  readonly session: () => OpenSession
  /** Today's passphrases must not open the backups of before. What it throws stops the change. */
  readonly beforeNewLocks: () => void
  /** Ends the session and takes over what was prepared; the person signs in anew. Never fails. */
  readonly takeOverNewLocks: () => void
}

/** Of the time after, in memory until the paper was typed back. */
interface Removal {
  readonly staffId: string
  readonly fresh: RecoveredKeys
  readonly paper: NewKey
}

export interface Working {
  readonly progress: (done: number, of: number) => void
  readonly cancelled: () => boolean
}

export class OfficePeople {
  readonly #options: OfficePeopleOptions
  #removal: Removal | null = null

  constructor(options: OfficePeopleOptions) {
    this.#options = options
  }

  invitations() {
    return people.openInvitations(this.#options.session())
  }

  invite(person: { staffId: string | null; name: string; roles: readonly Role[] }) {
    return people.invite(this.#session, person, this.#options.now())
  }

  withdraw(slotId: string): void {
    people.withdraw(this.#session, slotId)
  }

  /** Nobody changes their own, so somebody who manages people always stays. */
  changeRoles(staffId: string, roles: readonly Role[]): void {
    this.#expectOther(staffId)
    people.changeRoles(this.#session, staffId, roles, this.#at())
  }

  suspend(staffId: string): void {
    this.#expectOther(staffId)
    people.suspend(this.#session, staffId, this.#at())
  }

  resume(staffId: string): void {
    people.resume(this.#session, staffId, this.#at())
  }

  /** Wraps the same keys anew. @throws AppError `wrongPassphrase`, `waitBeforeRetry`, `invalidInput` */
  async changePassphrase(old: string, next: string): Promise<void> {
    checkPassphrase(next, 'newPassphrase')
    const session = this.#session
    const slot = people.findSlot(session, session.staffRow)
    if (slot === null) throw new AppError('notFound', { reason: 'slot' })
    await this.#opened(slot.id, old)
    const head = { id: slot.id, tile: slot.tile, kdf: newKdf(await this.#options.kdfCost()) }
    const kek = await derivePassphraseKey(next, head.kdf)
    const { dbId, slots } = session.keySlots
    const renewed = newPersonSlot(head, dbId, kek, session.keys, session.peers())
    const others = slots.filter(({ id, type }) => type !== 'passphrase' || id !== slot.id)
    session.replaceSlots([...others, renewed])
    session.write('session.passphrase', null, () => undefined)
  }

  /**
   * Somebody else's word, given with their own passphrase on this screen.
   * @throws AppError `wrongPassphrase`, `waitBeforeRetry`, `conflict` with reason `signInFirst`
   */
  async approver(slotId: string, passphrase: string): Promise<Author> {
    const staff = findStaffBySlot(this.#session.db, slotId)
    if (staff === null) throw new AppError('notFound', { fields: ['slot'] })
    const unlocked = await this.#opened(slotId, passphrase)
    const signer = createSigner(unlocked.keys.usk)
    // A recovery or a code that a power cut stopped half way: the log waits for another key of theirs.
    if (signer.keyId !== staff.signingKeyId)
      throw new AppError('conflict', { reason: 'signInFirst' })
    // Otherwise locks that are changed next could come from somebody whom their slot does not name yet.
    renewSlot(this.#session, unlocked, this.#options.now())
    return { staffId: staff.id, signer }
  }

  noteApproval: OpenSession['noteApproval'] = (author, action) => {
    this.#session.noteApproval(author, action)
  }

  /** Makes the recovery key of the time after. Nothing is changed before it was typed back. */
  beginRemoval(staffId: string): string {
    this.#expectOther(staffId)
    const session = this.#session
    people.staffStillHere(session, staffId)
    const fresh = { dek: newKey(), kid: newKey(), kex: newKey() }
    this.#removal = { staffId, fresh, paper: newKeyPaper(session.keySlots.dbId, fresh) }
    return this.#removal.paper.text
  }

  /** @returns who leaves, once the key was copied down right. @throws AppError `wrongRecoveryKey`, `notFound` */
  checkRemoval(typed: string): string {
    const { staffId, paper } = this.#begunRemoval()
    paper.confirm(typed)
    return staffId
  }

  #begunRemoval(): Removal {
    if (this.#removal === null) throw new AppError('notFound', { reason: 'removal' })
    return this.#removal
  }

  /**
   * Changes all locks and ends the session. What somebody else writes meanwhile is not lost: then
   * nothing is changed. @throws AppError `conflict`, `cancelled`, `diskFull`
   */
  async finishRemoval(typed: string, working: Working): Promise<void> {
    const { staffId, fresh, paper } = this.#begunRemoval()
    const recoverySlot = paper.confirm(typed)
    const session = this.#session
    const person = people.staffStillHere(session, staffId)
    const { dek, kid, kex, usk } = session.keys
    if (kid === null || kex === null) throw new AppError('forbidden')
    const at = this.#at()
    const changes = session.changes()
    const { slots, keptSlots } = people.slotsForNewLocks(session, staffId, fresh)
    await prepareRotation({
      ...working,
      folder: this.#options.folder,
      addon: this.#options.addon,
      old: { dek, kid, kex },
      fresh,
      keySlots: session.keySlots,
      slots: [...slots, recoverySlot],
      staffId: session.staff.id,
      entry: { action: 'people.remove', subject: staffId },
      signer: createSigner(usk),
      at,
      copyTo: (path) => {
        session.copyTo(path)
      },
      also: (db) => {
        // Half an interview nobody else may read; the colleague was told before.
        deleteDraftsOf(db, staffId)
        deleteHalfTyped(db, staffId)
        keepSlot(db, staffId, null)
        putStaff(db, { ...person, slotId: null, status: 'left' }, at)
        keptSlots(db)
        changeRecoveryNote(db, { keyMadeAt: at, keyOwed: null })
      },
      unchanged: () => session.changes() === changes,
      beforeReady: this.#options.beforeNewLocks,
    })
    this.#removal = null
    this.#options.takeOverNewLocks()
  }

  async #opened(slotId: string, passphrase: string) {
    const { folder, now } = this.#options
    const tries = wrongTries(folder, now)
    tries.check(slotId)
    const unlocked = await unlockSlot(folder, slotId, passphrase)
    if (unlocked === null) {
      tries.add(slotId)
      throw new AppError('wrongPassphrase')
    }
    return unlocked
  }

  /** Nobody comes or goes in the practice office: it has no slots. */
  get #session(): OpenSession {
    const session = this.#options.session()
    if (session.office === 'practice') throw new AppError('conflict', { reason: 'practice' })
    return session
  }

  #at(): string {
    return new Date(this.#options.now()).toISOString()
  }

  #expectOther(staffId: string): void {
    if (staffId === this.#session.staff.id) throw new AppError('conflict', { reason: 'yourself' })
  }
}
