/** @file Opens a vault with keys that another process hands over as text. */
import { readKeySlots } from '#main/vault/key-slot-file.ts'
import { openVault } from '#main/vault/open-vault.ts'
import type { OpenSession } from '#main/vault/open-session.ts'
import type { VaultKeys } from '#main/vault/vault-keys.ts'

/** All four keys one after the other, in hex. */
export function keysAsText({ dek, kid, kex, usk }: VaultKeys): string {
  const none = new Uint8Array(32)
  return Buffer.concat([dek, kid ?? none, kex ?? none, usk]).toString('hex')
}

export function openTestVault(folder: string, keys: string, staffId: string): OpenSession {
  const bytes = new Uint8Array(Buffer.from(keys, 'hex'))
  const part = (index: number) => bytes.slice(index * 32, index * 32 + 32)
  return openVault({
    folder,
    office: 'real',
    keys: { dek: part(0), kid: part(1), kex: part(2), usk: part(3) },
    keySlots: readKeySlots(folder).content,
    who: { staffId },
    now: Date.now,
  })
}
