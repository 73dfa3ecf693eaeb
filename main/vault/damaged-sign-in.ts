/** @file A sign-in whose passphrase fitted and whose records cannot be read: held until the next try. */
import { databaseError } from '#main/db/database-error.ts'
import { openReadOnly, type Database } from '#main/db/database.ts'
import { openVault } from './open-vault.ts'
import type { OpenSession, OpenVault } from './open-session.ts'

export type DamagedSignIn = OpenVault & {
  readonly slotId: string
  /** Only for reading, with the vault's key. */
  readonly open: (path: string) => Database
}

export class DamagedSignIns {
  /** `null`: the last sign-in did not end like this, or is over. */
  last: DamagedSignIn | null = null

  /** A person who is not in the records is another matter than records that cannot be read. */
  open(slotId: string, options: OpenVault): OpenSession {
    this.last = null
    try {
      return openVault(options)
    } catch (error) {
      const { code, detail } = databaseError(error)
      const { keys, addon } = options
      const open = (path: string) => openReadOnly({ path, key: keys.dek, addon })
      if (code === 'damaged' && detail.reason === undefined)
        this.last = { ...options, slotId, open }
      throw error
    }
  }
}
