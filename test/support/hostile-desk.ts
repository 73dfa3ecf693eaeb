/** @file An office that gets files from a partner it knows, and from people it does not. */
import { randomBytes } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from 'vitest'
import { lockFor } from '#main/bundle/age-file.ts'
import type { BuiltBundle } from '#main/bundle/build-bundle.ts'
import { organisationKeys } from '#main/bundle/office-keys.ts'
import type { Refusal } from '#shared/sharing/refusals.ts'
import { bundleOf, rowsOf, type Office } from './bundles.ts'
import { filesOf, type Files } from './hostile-bundles.ts'
import { sharingOffice, type SharingOffice } from './sharing.ts'

export interface HostileDesk {
  readonly office: SharingOffice
  /** The office as the recipient of bundles. */
  readonly us: Office
  /** A partner whose keys were compared. */
  readonly sender: Office
  readonly built: BuiltBundle
  /** What an honest bundle holds. */
  readonly honest: Files
  locked(zip: Uint8Array): Promise<Uint8Array>
  /** Puts a file on the stick and gives its path. */
  written(content: Uint8Array): string
  /** Refused with this reason, within five seconds of computing, with nothing in the vault changed. */
  expectRefusal(content: Uint8Array, reason: Refusal): Promise<void>
}

const tables = ['partner_bundle', 'partner_record', 'audit_entry', 'partner', 'case_record']

function rowsIn({ session }: SharingOffice): unknown {
  return tables.map((table) => session.db.prepare(`SELECT count(*) FROM ${table}`).pluck().get())
}

export async function hostileDesk(): Promise<HostileDesk> {
  const office = sharingOffice('Hill House')
  const other = sharingOffice('River House')
  await office.befriend(await other.card())
  const us = { name: 'Hill House', keys: await organisationKeys(office.session) }
  const sender = { name: 'River House', keys: await organisationKeys(other.session) }
  other.remove()
  const built = await bundleOf(sender, us, rowsOf(8, sender.keys))
  const written = (content: Uint8Array) => {
    const path = join(office.folder, `${randomBytes(6).toString('hex')}.age`)
    writeFileSync(path, content)
    return path
  }
  return {
    office,
    us,
    sender,
    built,
    honest: await filesOf(built),
    locked: (zip) => lockFor(us.keys.ageRecipient, zip),
    written,
    async expectRefusal(content, reason) {
      const before = rowsIn(office)
      const started = process.cpuUsage()
      const refused = { code: 'badFile', detail: { reason } }
      await expect(office.read(written(content))).rejects.toMatchObject(refused)
      // Not by the clock, which goes on while this computer does something else.
      const { user, system } = process.cpuUsage(started)
      expect((user + system) / 1_000_000).toBeLessThan(5)
      expect(rowsIn(office)).toEqual(before)
    },
  }
}
