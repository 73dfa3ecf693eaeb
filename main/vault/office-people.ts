/** @file What the signed-in office can do with its people; needs the key slots, so it lives beside the keys. */
import { timingSafeEqual } from 'node:crypto'
import { keepSlot, findStaffBySlot, putStaff } from '#main/db/tables/staff.ts'
import { deleteDraftsOf } from '#main/db/tables/draft.ts'
import { deleteHalfTyped } from '#main/db/tables/half-typed.ts'
import type { Role } from '#shared/domain/rights.ts'
import { AppError } from '#shared/errors.ts'
import type { Author } from './audit.ts'
import { newId, newKey } from './encryption.ts'
import { derivePassphraseKey, newKdf, type KdfCost } from './kdf.ts'
import type { KeySlots } from './key-slots.ts'
import type { OpenSession } from './open-session.ts'
import * as people from './people.ts'
import { newPersonSlot } from './person-slot.ts'
import { changeRecoveryNote } from './recovery-note.ts'
import {
  differingGroups,
  formatRecoveryKey,
  newRecoveryKey,
  parseRecoveryKey,
} from './recovery-key.ts'
import { prepareRotation } from './rotate.ts'
import { checkPassphrase } from './set-up.ts'
import { createSigner } from './signing.ts'
import { unlockSlot } from './unlock.ts'
import { wrapForRecovery } from './vault-keys.ts'
import { wrongTries } from './wrong-tries.ts'

export interface OfficePeopleOptions {
  readonly folder: string
  readonly addon?: string | undefined
  readonly now: () => number
  readonly kdfCost: () => Promise<KdfCost>
  /** @throws AppError `locked` */
  readonly session: () => OpenSession
  /** Closes the session and takes over what was prepared; the person signs in anew. */
  readonly takeOverNewLocks: () => void
}

interface Removal {
  readonly staffId: string
  readonly recoveryKey: Uint8Array
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

  /** Nobody changes their own: that takes a colleague. */
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
    const slotId = session.staffRow.slotId
    if (slotId === null) throw new AppError('notFound', { reason: 'slot' })
    await this.#opened(slotId, old)
    const slot = people.slotOf(session, session.staffRow)
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
   * @throws AppError `wrongPassphrase`, `waitBeforeRetry`
   */
  async approver(slotId: string, passphrase: string): Promise<Author> {
    const staff = findStaffBySlot(this.#session.db, slotId)
    if (staff === null) throw new AppError('notFound', { fields: ['slot'] })
    const { keys } = await this.#opened(slotId, passphrase)
    return { staffId: staff.id, signer: createSigner(keys.usk) }
  }

  noteApproval: OpenSession['noteApproval'] = (author, action) => {
    this.#session.noteApproval(author, action)
  }

  /** Makes the recovery key of the time after. Nothing is changed before it was typed back. */
  beginRemoval(staffId: string): string {
    this.#expectOther(staffId)
    const session = this.#session
    const person = people.staffStillHere(session, staffId)
    people.expectOfficerLeft(session, { ...person, status: 'left' })
    this.#removal = { staffId, recoveryKey: newRecoveryKey() }
    return formatRecoveryKey(this.#removal.recoveryKey)
  }

  /** Whether the key was copied down right. @throws AppError `wrongRecoveryKey`, `notFound` */
  checkRemoval(typed: string): Removal {
    const removal = this.#removal
    if (removal === null) throw new AppError('notFound', { reason: 'removal' })
    const bytes = parseRecoveryKey(typed)
    if (!timingSafeEqual(bytes, removal.recoveryKey))
      throw new AppError('wrongRecoveryKey', {
        fields: differingGroups(bytes, removal.recoveryKey),
      })
    return removal
  }

  /**
   * Changes all locks and ends the session. What somebody else writes meanwhile is not lost: then
   * nothing is changed. @throws AppError `conflict`, `cancelled`, `diskFull`
   */
  async finishRemoval(typed: string, working: Working): Promise<void> {
    const { staffId, recoveryKey } = this.checkRemoval(typed)
    const session = this.#session
    const person = people.staffStillHere(session, staffId)
    const { dek, kid, kex, usk } = session.keys
    if (kid === null || kex === null) throw new AppError('forbidden')
    const fresh = { dek: newKey(), kid: newKey(), kex: newKey() }
    const at = this.#at()
    session.write('people.remove', staffId, () => undefined)
    const head = session.auditHead()
    const { slots, keptSlots } = people.slotsForNewLocks(session, staffId, fresh)
    await prepareRotation({
      ...working,
      folder: this.#options.folder,
      addon: this.#options.addon,
      old: { dek, kid, kex },
      fresh,
      keySlots: session.keySlots,
      slots: [...slots, this.#recoverySlot(session.keySlots, recoveryKey, fresh)],
      staffId: session.staff.id,
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
      unchanged: () => session.auditHead().seq === head.seq,
    })
    this.#removal = null
    this.#options.takeOverNewLocks()
  }

  #recoverySlot({ dbId }: KeySlots, key: Uint8Array, fresh: Parameters<typeof wrapForRecovery>[3]) {
    return wrapForRecovery(newId(), dbId, key, fresh)
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
