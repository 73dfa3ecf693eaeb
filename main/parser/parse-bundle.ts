/** @file The inside of a bundle, from bytes to what the vault process may look at. Holds no key. */
import { createHash } from 'node:crypto'
import { z } from 'zod'
import { codebookVersion } from '#shared/codebook/codebook.ts'
import { canonicalJson, type Json } from '#shared/sharing/canonical-json.ts'
import { signature as signatureText } from '#shared/sharing/contact-card.ts'
import {
  bundleVersion,
  fileNames,
  hashedFiles,
  manifest,
  sha256Hex,
  type Manifest,
} from '#shared/sharing/manifest.ts'
import { dataPackage } from '#shared/sharing/data-package.ts'
import { limits } from './limits.ts'
import { readJson } from './read-json.ts'
import { readTable, type PersonTable } from './read-table.ts'
import { readZip } from './read-zip.ts'
import { orRefuse, refuse } from './refuse.ts'
import { textOf } from './text.ts'

export interface ParsedBundle {
  readonly kind: 'bundle'
  /** Exactly as signed. */
  readonly manifestText: string
  readonly manifest: Manifest
  readonly signature: { readonly keyId: string; readonly signature: string }
  readonly table: PersonTable
}

const signatureFile = z.strictObject({ keyId: sha256Hex, signature: signatureText })
const anyVersion = z.object({ format: z.string(), version: z.int() })

function fileOf(files: ReadonlyMap<string, Uint8Array>, name: string): Uint8Array {
  return files.get(name) ?? refuse('wrongEntries')
}

function readManifest(bytes: Uint8Array): { readonly text: string; readonly value: Manifest } {
  const raw = readJson(bytes)
  const version = anyVersion.safeParse(raw)
  if (version.success && version.data.version > bundleVersion) refuse('newerFormat')
  const value = orRefuse('badManifest', () => manifest.parse(raw))
  const text = textOf(bytes)
  // One spelling only: a key written twice, or a space more, would be another file with this meaning.
  if (orRefuse('badManifest', () => canonicalJson(raw as Json)) !== text) refuse('badManifest')
  return { text, value }
}

function checkDigests(files: ReadonlyMap<string, Uint8Array>, value: Manifest): void {
  const listed = new Set(value.files.map((file) => file.name))
  if (listed.size !== hashedFiles.length) refuse('badManifest')
  for (const { name, bytes, sha256 } of value.files) {
    const file = fileOf(files, name)
    if (file.length !== bytes) refuse('hashMismatch')
    if (createHash('sha256').update(file).digest('hex') !== sha256) refuse('hashMismatch')
  }
  if (fileOf(files, fileNames.padding).some((byte) => byte !== 0)) refuse('badPadding')
}

function checkCounts(value: Manifest, table: PersonTable, headers: readonly string[]): void {
  if (table.records.length !== value.records) refuse('badTable')
  if (new Set(table.records.map((record) => record.person)).size !== value.persons)
    refuse('badTable')
  if (headers.slice(1).join() !== table.columns.join()) refuse('badDataPackage')
}

/** @throws AppError badFile with the reason */
export async function parseBundle(zipBytes: Uint8Array): Promise<ParsedBundle> {
  const files = await readZip(zipBytes, Object.values(fileNames))
  const { text, value } = readManifest(fileOf(files, fileNames.manifest))
  const signature = orRefuse('badManifest', () =>
    signatureFile.parse(readJson(fileOf(files, fileNames.signature), limits.cardBytes)),
  )
  checkDigests(files, value)
  const description = orRefuse('badDataPackage', () =>
    dataPackage.parse(readJson(fileOf(files, fileNames.dataPackage))),
  )
  const table = readTable(
    fileOf(files, fileNames.persons),
    value.codebookVersion !== codebookVersion,
  )
  const persons = description.resources.find((resource) => resource.path === fileNames.persons)
  checkCounts(value, table, persons?.schema.fields.map((field) => field.name) ?? [])
  return { kind: 'bundle', manifestText: text, manifest: value, signature, table }
}
