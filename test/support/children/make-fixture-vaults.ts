/**
 * @file Makes the vault of today's schema for test/fixtures/vaults, and of older ones where they are
 * named. Run once for each release: what lies there is never made anew.
 *
 *   node --import ./test/support/raw-imports.ts test/support/children/make-fixture-vaults.ts [1 2 3 …]
 */
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openDatabase } from '#main/db/database.ts'
import { migrations } from '#main/db/migrations.ts'
import { kdfFloor } from '#main/vault/kdf.ts'
import { unlockSlot } from '#main/vault/unlock.ts'
import { createVaultHost } from '#main/vault/vault-host.ts'
import { fillFixtureOffice } from '../fixture-office.ts'
import { fixtureOf, fixturePassphrase } from '../fixture-vaults.ts'
import { writeAtSchema } from '../older-schema.ts'
import { digestsOf } from '../table-digests.ts'

const versions = new Set([...process.argv.slice(2).map(Number), migrations.length])
const root = mkdtempSync(join(tmpdir(), 'tessera-fixture-'))
const office = join(root, 'office')

async function makeOffice(): Promise<Uint8Array> {
  const host = createVaultHost({ root, fillPractice: () => undefined, kdfCost: kdfFloor })
  const recoveryKey = await host.beginSetup({
    organisation: 'House of Mlis',
    country: 'KH',
    person: 'Vanna Test',
    colour: 'teal',
    animal: 'fish',
    passphrase: fixturePassphrase,
  })
  await fillFixtureOffice(await host.finishSetup(recoveryKey))
  host.close()
  const slot = host.office()?.tiles[0]?.slot ?? ''
  const unlocked = await unlockSlot(office, slot, fixturePassphrase)
  if (unlocked === null) throw new Error('the new office does not open')
  return unlocked.keys.dek
}

try {
  const key = await makeOffice()
  const newest = openDatabase({ path: join(office, 'vault.db'), key })
  for (const version of versions) {
    const folder = fixtureOf(version)
    // Never over one that is there: a released vault is kept as it was.
    mkdirSync(folder)
    const path = join(folder, 'vault.db')
    if (version === migrations.length) newest.copyTo(path)
    else writeAtSchema(newest, path, key, version)
    copyFileSync(join(office, 'keyslots.json'), join(folder, 'keyslots.json'))
    const made = openDatabase({ path, key })
    writeFileSync(join(folder, 'contents.json'), `${JSON.stringify(digestsOf(made), null, 1)}\n`)
    made.close()
  }
  newest.close()
} finally {
  rmSync(root, { recursive: true, force: true })
}
