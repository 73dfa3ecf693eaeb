/** @file Bundles for tests: really built, really locked, of invented rows. */
import { makeOrganisationKeys, type OrganisationKeys } from '#main/bundle/organisation-keys.ts'
import { buildBundle, type BundleFacts, type BuiltBundle } from '#main/bundle/build-bundle.ts'
import { agreementKey, pseudonymOf } from '#main/bundle/pseudonym.ts'
import type { OutgoingRow } from '#main/bundle/table-file.ts'

export const bundleColumns = [
  'x_prs_AgeAtRegistration',
  'prs_Gender',
  'prs_Citizenship',
  'vic_TypeOfExploitation',
]

export const facts: BundleFacts = {
  bundleId: 'b'.repeat(32),
  agreementId: 'a'.repeat(32),
  sequence: 1,
  purpose: 'Routes between two provinces',
  period: { from: '2026-01-01', to: '2026-12-31' },
  k: 5,
  smallestGroup: 5,
  l: 2,
  withheldValues: null,
  audit: { seq: 12, hash: 'c'.repeat(64) },
  created: '2026-11-22T08:00:00.000Z',
  deleteBy: '2027-11-22',
}

export function rowsOf(
  count: number,
  keys: OrganisationKeys,
  agreementId = facts.agreementId,
): OutgoingRow[] {
  const key = agreementKey(keys.pseudonymRoot, agreementId)
  return Array.from({ length: count }, (_, index) => ({
    person: pseudonymOf(key, `person-${index}`),
    cells: [
      index % 2 ? '18--20' : '9--17',
      index % 3 ? 'Woman' : 'Man',
      index % 5 ? 'KH' : '(other)',
      index % 2 ? 'ForcedLabour;ForcedBegging' : 'SexualExploitation',
    ],
  }))
}

export interface Office {
  readonly keys: OrganisationKeys
  readonly name: string
}

export async function makeOffice(name: string): Promise<Office> {
  return { keys: await makeOrganisationKeys(), name }
}

export async function bundleOf(
  sender: Office,
  recipient: Office,
  rows: readonly OutgoingRow[],
  more: Partial<BundleFacts> = {},
  columns: readonly string[] = bundleColumns,
): Promise<BuiltBundle> {
  return buildBundle({
    facts: { ...facts, ...more },
    organisation: sender.name,
    keys: sender.keys,
    recipient: recipient.keys,
    columns,
    rows,
  })
}
