/** @file A vault host in a temporary folder: set-up and sign-in as the application does them. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { kdfFloor } from '#main/vault/kdf.ts'
import type { VaultHostOptions } from '#main/vault/vault-host-contract.ts'
import { createVaultHost } from '#main/vault/vault-host.ts'
import type { VaultHost } from '#main/vault/vault-host-contract.ts'

export const passphrase = 'lantern orbit canvas velvet maple ridge'

/** Removed when the test ends. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'tessera-test-'))
  onTestFinished(() => {
    rmSync(folder, { recursive: true, force: true })
  })
  return folder
}

/** A second host on the same root stands for the application started again. */
export function hostAt(root: string, options: Partial<VaultHostOptions> = {}): VaultHost {
  const host = createVaultHost({
    root,
    fillPractice: () => undefined,
    kdfCost: kdfFloor,
    ...options,
  })
  onTestFinished(() => {
    host.close()
  })
  return host
}

/** Set up and signed in. */
export async function setUpOffice(root: string, options: Partial<VaultHostOptions> = {}) {
  const host = hostAt(root, options)
  const recoveryKey = await host.beginSetup({
    organisation: 'Test Organisation',
    country: 'KH',
    person: 'Test Person',
    colour: 'teal',
    animal: 'heron',
    passphrase,
  })
  await host.finishSetup(recoveryKey)
  const slot = host.office()?.tiles[0]?.slot ?? ''
  return { host, recoveryKey, slot, folder: join(root, 'office') }
}
