/** @file The unlocked vault: who is signed in, and the only way to read and write. */
import type { Right, Role } from '#shared/domain/rights.ts'
import type { Copier } from '#main/backup/copier.ts'
import type { Database, Reader, Writer } from '#main/db/database.ts'
import type { AuditAction } from './audit-actions.ts'
import type { AuditReport } from './audit-verification.ts'

/** AES-256-GCM bound to the place a value lives in, so that a sealed value cannot be moved. */
export interface Sealer {
  seal(table: string, row: string, field: string, plain: string): Uint8Array
  /** @throws AppError `damaged` when it was not sealed for this place, or was changed. */
  open(table: string, row: string, field: string, sealed: Uint8Array): string
}

/** What sign-in found that people must be told. */
export interface Warning {
  /** `vaultOlder`: entries that were there before are gone. `keySlotsOlder`: the key slots were put back. */
  readonly kind: 'vaultOlder' | 'keySlotsOlder'
  /** When the newest entry that is known to have existed was written. */
  readonly expectedAt: string
  /** When the newest entry that is there was written. */
  readonly foundAt: string
  readonly missingEntries: number
}

export interface Session {
  readonly office: 'real' | 'practice'
  /** The vault's folder. */
  readonly folder: string
  readonly staff: {
    readonly id: string
    readonly name: string
    readonly roles: readonly Role[]
  }
  /** By role, and only with the keys that the right needs. */
  may(right: Right): boolean
  readonly settings: { readonly organisation: string; readonly country: string }
  readonly warning: Warning | null
  readonly db: Reader
  /**
   * One immediate transaction that includes its audit entry. Synchronous: what it returns is on disk.
   * @param subject an id, a count, a day or a code of a closed list; anything else is refused, so that no
   * typed text reaches the log
   */
  write<T>(action: AuditAction, subject: string | null, work: (db: Writer) => T): T
  /**
   * One transaction without an audit entry: only for drafts, for what can be derived again, and for
   * pieces of a file that are nothing yet, or nothing any more.
   */
  writeDraft<T>(work: (db: Writer) => T): T
  /** Under K_id. `null` for a role that may not see identities. */
  readonly identity: Sealer | null
  /** Under K_ex. `null` for a role that may not export. */
  readonly exportKeys: Sealer | null
  /** With the signed-in person's Ed25519 key. */
  sign(data: Uint8Array): Uint8Array
  /** Newest audit entry; `hash` is 64 hex characters. */
  auditHead(): { readonly seq: number; readonly hash: string }
  /**
   * Opens, or makes, an encrypted file in the vault's folder for what can be derived again, with a
   * key that follows from K_id (see derived-file.ts). `null` for a role without it.
   * @throws AppError `damaged`
   */
  openDerived(name: string): Database | null
  /** Reads the whole audit log again. `progress` throws to stop it. */
  verifyAudit(progress?: (done: number, of: number) => void): Promise<AuditReport>
  /** An encrypted, compact copy of the database at a path that does not exist yet. */
  copyTo(path: string): void
  /** The vault's own file, for clearing out of it what was deleted. */
  readonly file: Pick<Database, 'emptyLog' | 'rewrite' | 'size'>
  /** Such a copy, only for reading. The caller closes it. @throws AppError `damaged` */
  openCopy(path: string): Database
  /** Makes a checked copy, or reads a backup, while the vault goes on being used. */
  readonly copier: Pick<Copier, 'settled' | 'copy' | 'read'>
  /** Seals what is written beside a backup; follows from the DEK. */
  readonly backupKey: Uint8Array
}
