/** @file Before the end-to-end tests: one office by the vault's own code, for tests to begin with a copy of. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { kdfFloor } from '#main/vault/kdf.ts'
import { createVaultHost } from '#main/vault/vault-host.ts'
import { office } from './office.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** Its profile. Nobody writes there. */
    readyOffice: string
  }
}

export async function setup(project: TestProject): Promise<() => void> {
  const profile = mkdtempSync(join(tmpdir(), 'tessera-ready-office-'))
  const root = join(profile, 'vault')
  const host = createVaultHost({ root, fillPractice: () => undefined, kdfCost: kdfFloor })
  // The least cost of a passphrase that a vault allows, and the picture that set-up proposes.
  const input = { ...office, country: 'KH', colour: 'teal', animal: 'turtle' }
  await host.finishSetup(await host.beginSetup(input))
  host.close()
  project.provide('readyOffice', profile)
  return () => {
    rmSync(profile, { recursive: true, force: true })
  }
}
