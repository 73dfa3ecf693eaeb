/** @file What the signed page of a bundle says. Written as canonical JSON; see main/bundle/README.md. */
import { z } from 'zod'
import { id, instant, isoDate } from '../ipc/call.ts'
import { organisationName } from './contact-card.ts'

export const bundleFormat = 'tessera-bundle'
export const bundleVersion = 1

export const fileNames = {
  dataPackage: 'datapackage.json',
  persons: 'persons.csv',
  codebook: 'codebook.csv',
  readme: 'README.txt',
  manifest: 'manifest.json',
  signature: 'manifest.sig',
  padding: 'pad.bin',
} as const

/** Files whose digest stands in the manifest. The padding must be zeros instead. */
export const hashedFiles = [
  fileNames.codebook,
  fileNames.dataPackage,
  fileNames.persons,
  fileNames.readme,
] as const

export const sha256Hex = z.string().regex(/^[0-9a-f]{64}$/)
const count = z.int().min(0).max(50_000)

export const manifest = z.strictObject({
  format: z.literal(bundleFormat),
  version: z.literal(bundleVersion),
  bundleId: id,
  agreementId: id,
  /** Goes up by one with each bundle under the same agreement, starting at 1. */
  sequence: z.int().min(1).max(1_000_000),
  sender: z.strictObject({ organisation: organisationName, keyId: sha256Hex }),
  /** SHA-256 over the recipient's two keys: nobody can pass the bundle on as if it was for them. */
  recipientKeyId: sha256Hex,
  purpose: z.string().max(500),
  period: z.strictObject({ from: isoDate, to: isoDate }),
  codebookVersion: z.string().max(20),
  /** Smallest allowed group, and the smallest one in this bundle. */
  k: z.int().min(1).max(1000),
  smallestGroup: count,
  /** Fewest different answers to a sensitive question inside one group; 0 when none was asked. */
  l: count,
  records: count,
  persons: count,
  /** Cells held back; `null` when naming the number would point at few people. */
  withheldValues: z.int().min(0).nullable(),
  files: z
    .array(z.strictObject({ name: z.enum(hashedFiles), bytes: z.int().min(0), sha256: sha256Hex }))
    .length(hashedFiles.length),
  audit: z.strictObject({ seq: z.int().min(0), hash: z.string().regex(/^[0-9a-f]{0,128}$/) }),
  created: instant,
  deleteBy: isoDate,
})
export type Manifest = z.infer<typeof manifest>
