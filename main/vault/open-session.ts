/** @file An open vault as the vault host holds it, and what opening one needs. */
import type { Writer } from '#main/db/database.ts'
import type { Staff } from '#main/db/tables/staff.ts'
import type { AuditAction } from './audit-actions.ts'
import type { Author } from './audit.ts'
import type { KeySlots } from './key-slots.ts'
import type { Session } from './session.ts'
import type { VaultKeys } from './vault-keys.ts'

/** The session as the vault host holds it: only the host may end it. */
export interface OpenSession extends Session {
  readonly keys: VaultKeys
  readonly staffRow: Staff
  readonly keySlots: KeySlots
  /** The epoch goes up, so that older slots are noticed. `also` is written together with it. */
  replaceSlots(slots: KeySlots['slots'], also?: (db: Writer) => void): void
  /** Notes in the log, in their own name, that a second person agreed to an action. */
  noteApproval(author: Author, action: AuditAction): void
  /** Rows written since the vault was opened, drafts included: whether anything happened meanwhile. */
  changes(): number
  /** Public signing keys of those whose transfers of keys are to be believed today; see transfer.ts. */
  peers(): readonly Uint8Array[]
  /** Audit entry, anchor, checkpoint, close; the keys are wiped. Once only. */
  close(): void
  /** Closes and wipes the keys, and writes nothing: what follows is the end of the files. */
  abandon(): void
}

export interface OpenVault {
  readonly folder: string
  readonly office: Session['office']
  readonly keys: VaultKeys
  /** Authenticated. */
  readonly keySlots: KeySlots
  readonly who: { readonly slotId: string } | { readonly staffId: string }
  readonly addon?: string | undefined
  readonly now: () => number
  /** Since the last sign-in. */
  readonly wrongTries?: number
}
