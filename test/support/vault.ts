/** @file A real encrypted vault in a temporary folder, signed in with every key. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { keysOf, roles, type Role } from '#shared/domain/rights.ts'
import { createVault } from '#main/vault/create-vault.ts'
import { newId } from '#main/vault/encryption.ts'
import type { KeySlots } from '#main/vault/key-slots.ts'
import { openVault } from '#main/vault/open-vault.ts'
import type { OpenSession } from '#main/vault/open-session.ts'
import { newVaultKeys, type VaultKeys } from '#main/vault/vault-keys.ts'

export interface TestVault {
  readonly session: OpenSession
  readonly folder: string
  readonly keys: VaultKeys
  readonly staffId: string
  readonly keySlots: KeySlots
  /** Closes the session and signs in again. */
  reopen(keys?: VaultKeys): OpenSession
  /** Closes what is open and deletes the folder. */
  remove(): void
}

interface TestVaultOptions {
  readonly now?: () => number
  readonly office?: 'real' | 'practice'
  readonly organisation?: string
  readonly country?: string
  readonly person?: string
  /** All of them when left out. Their keys follow from them. */
  readonly roles?: readonly Role[]
}

/**
 * Opened with its keys, without a passphrase: a slow key derivation would add nothing here.
 * What passphrases do is tested in test/integration/vault-unlocking.test.ts.
 */
export function createTestVault(options: TestVaultOptions = {}): TestVault {
  const root = mkdtempSync(join(tmpdir(), 'tessera-test-'))
  const folder = join(root, 'office')
  const held = options.roles ?? roles
  const all = newVaultKeys()
  const { identity, export: exporting } = keysOf(held)
  const keys: VaultKeys = {
    ...all,
    kid: identity ? all.kid : null,
    kex: exporting ? all.kex : null,
  }
  const staffId = newId()
  const now = options.now ?? Date.now
  const keySlots = createVault(folder, {
    dbId: newId(),
    keys,
    slots: [],
    organisation: options.organisation ?? 'Test Organisation',
    country: options.country ?? 'KH',
    staff: {
      id: staffId,
      name: options.person ?? 'Test Person',
      slotId: null,
      roles: held,
    },
    now,
  })
  const open = (with_: VaultKeys): OpenSession =>
    openVault({
      folder,
      office: options.office ?? 'real',
      // The session wipes its keys when it closes.
      keys: copyOf(with_),
      keySlots,
      who: { staffId },
      now,
    })
  let session = open(keys)
  const closeIfOpen = () => {
    try {
      session.close()
    } catch {
      // Closed by the test itself.
    }
  }
  return {
    get session() {
      return session
    },
    folder,
    keys,
    staffId,
    keySlots,
    reopen(other = keys) {
      closeIfOpen()
      session = open(other)
      return session
    },
    remove() {
      closeIfOpen()
      rmSync(root, { recursive: true, force: true })
    },
  }
}

const copyOf = ({ dek, kid, kex, usk }: VaultKeys): VaultKeys => ({
  dek: dek.slice(),
  kid: kid?.slice() ?? null,
  kex: kex?.slice() ?? null,
  usk: usk.slice(),
})
