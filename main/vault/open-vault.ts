/** @file Opens a vault whose keys are known. */
import { chmodSync } from 'node:fs'
import { Copier } from '#main/backup/copier.ts'
import { giveToThoseOfToday, missingFrom } from '#main/backup/keep-backups.ts'
import { backupSteps } from '#main/backup/make-backup.ts'
import { inOneGo } from '#main/db/steps.ts'
import { databaseError } from '#main/db/database-error.ts'
import { openDatabase, type Database, type Writer } from '#main/db/database.ts'
import { migrate } from '#main/db/migrate.ts'
import { getSetting, putSetting } from '#main/db/tables/setting.ts'
import { findStaff, findStaffBySlot, insertSigningKey, putStaff } from '#main/db/tables/staff.ts'
import { keysFor, may, type Right } from '#shared/domain/rights.ts'
import { AppError } from '#shared/errors.ts'
import { isAnchored, type AuditAction } from './audit-actions.ts'
import { verifyAudit } from './audit-verification.ts'
import { auditKeyOf, createAuditWriter, readHead, type Author } from './audit.ts'
import { databasePath } from './create-vault.ts'
import { openDerivedFile } from './derived-file.ts'
import { writeKeySlots } from './key-slot-file.ts'
import type { KeySlots } from './key-slots.ts'
import { backupKey } from './backup-key.ts'
import { compareWithAnchor } from './sign-in-warning.ts'
import { createSealer } from './sealer.ts'
import { peersIn } from './peers.ts'
import type { OpenSession, OpenVault } from './open-session.ts'
import type { Warning } from './session.ts'
import { createSigner } from './signing.ts'

/** @throws AppError `inUse`, `damaged`, `newerVersion`, `readOnly`, `diskFull` */
export function openVault(options: OpenVault): OpenSession {
  const { folder, keys, keySlots } = options
  restrict(folder)
  const db = openDatabase({ path: databasePath(folder), key: keys.dek, addon: options.addon })
  try {
    db.quickCheck(['setting', 'staff', 'signing_key'])
    const migrated = migrate(db, () => {
      if (options.office === 'real') backUpBeforeUpdate(db, options)
    })
    if (getSetting(db, 'vaultId') !== keySlots.dbId) throw new AppError('damaged')
    const session = new VaultSession(db, options)
    session.signIn(migrated, options.wrongTries ?? 0)
    return session
  } catch (error) {
    db.close()
    throw error
  }
}

/** An update that cannot be backed up before does not happen. */
function backUpBeforeUpdate(db: Database, { folder, keys, keySlots, now }: OpenVault): void {
  const source = {
    folder,
    db,
    copyTo: (path: string) => {
      db.copyTo(path)
    },
    openCopy: (path: string) => db.openCopy(path),
    backupKey: backupKey(keys.dek),
    keySlots: () => keySlots,
    now,
  }
  inOneGo(backupSteps(source, 'update'))
}

/** @throws AppError `readOnly` */
function restrict(folder: string): void {
  try {
    chmodSync(folder, 0o700)
  } catch (error) {
    throw databaseError(error)
  }
}

class VaultSession implements OpenSession {
  readonly office
  readonly folder
  readonly staff
  readonly staffRow
  readonly settings
  readonly warning: Warning | null
  readonly db
  readonly file
  readonly identity
  readonly exportKeys
  readonly backupKey: Uint8Array
  readonly copier: Copier
  readonly keys
  readonly #database: Database
  readonly #audit
  readonly #signer
  readonly #now
  readonly #addon: string | undefined
  /** Closed with the session: Windows deletes no open file. Closing twice does nothing. */
  readonly #derived: Database[] = []
  #keySlots: KeySlots
  #closed = false

  constructor(database: Database, options: OpenVault) {
    const { keys, who } = options
    const staff =
      'slotId' in who ? findStaffBySlot(database, who.slotId) : findStaff(database, who.staffId)
    if (staff === null) throw new AppError('damaged', { reason: 'staff' })
    if (staff.status !== 'active') throw new AppError('forbidden', { reason: staff.status })
    this.office = options.office
    this.folder = options.folder
    this.staffRow = staff
    this.staff = { id: staff.id, name: staff.name, roles: staff.roles }
    this.settings = {
      organisation: getSetting(database, 'organisation'),
      country: getSetting(database, 'country'),
    }
    this.db = database
    this.file = database
    this.keys = keys
    this.identity = keys.kid && createSealer(keys.kid)
    this.exportKeys = keys.kex && createSealer(keys.kex)
    this.backupKey = backupKey(keys.dek)
    const { addon } = options
    this.copier = new Copier({ holdStill: () => database.holdStill(), key: keys.dek, addon })
    this.#database = database
    this.#now = options.now
    this.#addon = options.addon
    this.#keySlots = options.keySlots
    this.#signer = createSigner(keys.usk)
    this.#audit = createAuditWriter(
      database,
      auditKeyOf(database, keys.dek),
      staff.id,
      this.#signer,
    )
    this.warning =
      compareWithAnchor(database, options.keySlots) ??
      (options.office === 'real' ? this.#compareWithBackup() : null)
  }

  signIn(migrated: number | null, wrongTries: number): void {
    const nothing = () => undefined
    if (migrated !== null) this.write('session.migrate', String(migrated), nothing)
    if (this.#signer.keyId !== this.staffRow.signingKeyId) this.#introduceSigningKey()
    if (wrongTries > 0) this.write('session.wrongPassphrases', String(wrongTries), nothing)
    if (this.warning?.kind === 'vaultOlder')
      this.write('session.vaultOlder', String(this.warning.missingEntries), nothing)
    if (this.warning?.kind === 'keySlotsOlder')
      this.write('session.keySlotsOlder', String(this.#keySlots.epoch), (db) => {
        putSetting(db, 'epoch', String(this.#keySlots.epoch))
      })
    this.write('session.unlock', null, nothing)
    this.#anchor()
  }

  write<T>(action: AuditAction, subject: string | null, work: (db: Writer) => T): T {
    const { result, head } = this.#database.transaction((db) => {
      const made = work(db)
      // After the work: no row of it is younger than its entry, which a salvage goes by.
      const at = new Date(this.#now()).toISOString()
      return { result: made, head: this.#audit.append(db, action, subject, at) }
    })
    if (result instanceof Promise) throw new AppError('internal', { reason: 'asyncWrite' })
    this.#audit.keep(head)
    if (isAnchored(action)) this.#anchor()
    return result
  }

  noteApproval(author: Author, action: AuditAction): void {
    const at = new Date(this.#now()).toISOString()
    const head = this.#database.transaction((db) =>
      this.#audit.append(db, 'approval.give', action, at, author),
    )
    this.#audit.keep(head)
    this.#anchor()
  }

  writeDraft<T>(work: (db: Writer) => T): T {
    return this.#database.transaction(work)
  }

  sign(data: Uint8Array): Uint8Array {
    return this.#signer.sign(data)
  }

  auditHead(): { seq: number; hash: string } {
    const { seq, hash } = this.#audit.head
    return { seq, hash: Buffer.from(hash).toString('hex') }
  }

  openDerived(name: string): Database | null {
    const identityKey = this.keys.kid
    if (identityKey === null) return null
    const db = openDerivedFile({ folder: this.folder, name, identityKey, addon: this.#addon })
    this.#derived.push(db)
    return db
  }

  may(right: Right): boolean {
    if (!may(this.staffRow.roles, right)) return false
    const held = { identity: this.identity, export: this.exportKeys }
    return keysFor(right).every((key) => held[key] !== null)
  }

  verifyAudit(progress?: (done: number, of: number) => void) {
    // Newer than the anchor in the key slots, and held where no file can be put back.
    return verifyAudit(this.db, this.keys.dek, this.#audit.anchor, progress)
  }

  copyTo(path: string): void {
    this.#database.copyTo(path)
  }

  openCopy(path: string): Database {
    return this.#database.openCopy(path)
  }

  get keySlots(): KeySlots {
    return this.#keySlots
  }

  changes(): number {
    return Number(this.db.prepare('SELECT total_changes()').pluck().get())
  }

  peers(): readonly Uint8Array[] {
    return peersIn(this.db)
  }

  replaceSlots(slots: KeySlots['slots'], also: (db: Writer) => void = () => undefined): void {
    const epoch = this.#keySlots.epoch + 1
    // File first: after a crash slots ahead of the vault are taken, slots behind it are noticed.
    this.#save({ ...this.#keySlots, epoch, slots })
    // The entry is signed, so an anchor follows, and with it the backup file forgets the old slots.
    this.write('session.slots', String(epoch), (db) => {
      putSetting(db, 'epoch', String(epoch))
      also(db)
    })
  }

  close(): void {
    if (this.#closed) return
    this.#closed = true
    try {
      this.write('session.lock', null, () => undefined)
      this.#anchor()
    } finally {
      this.#end()
    }
  }

  abandon(): void {
    if (this.#closed) return
    this.#closed = true
    this.#end()
  }

  #end(): void {
    const { dek, kid, kex, usk } = this.keys
    this.copier.end()
    try {
      for (const db of [...this.#derived, this.#database]) db.close()
    } finally {
      for (const key of [dek, kid, kex, usk, this.backupKey]) key?.fill(0)
    }
  }

  /** After recovery: the old key stays, because what it signed must still verify. */
  #introduceSigningKey(): void {
    const { keyId, publicKey } = this.#signer
    const { id } = this.staffRow
    const at = new Date(this.#now()).toISOString()
    this.write('session.recover', keyId, (db) => {
      insertSigningKey(db, { id: keyId, staffId: id, publicKey }, at)
      putStaff(db, { ...this.staffRow, signingKeyId: keyId }, at)
    })
  }

  #compareWithBackup(): Warning | null {
    const anchor = missingFrom(this.db, this.folder, this.backupKey)
    if (anchor === null) return null
    const found = readHead(this.db)
    return {
      kind: 'vaultOlder',
      expectedAt: anchor.at,
      foundAt: found.at,
      missingEntries: Math.max(0, anchor.seq - found.seq),
    }
  }

  #anchor(): void {
    this.#save({ ...this.#keySlots, anchor: this.#audit.anchor })
  }

  #save(content: KeySlots): void {
    writeKeySlots(this.folder, content, this.keys.dek)
    const others = content.slots !== this.#keySlots.slots
    this.#keySlots = content
    if (others) giveToThoseOfToday(this.folder, content.slots, this.backupKey)
  }
}
