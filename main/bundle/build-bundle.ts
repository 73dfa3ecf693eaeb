/** @file From a protected table to the padded, signed ZIP that is then locked for the partner. */
import { codebookVersion } from '#shared/codebook/codebook.ts'
import { loadAllCodebookWords } from '#shared/i18n/load-codebook-words.ts'
import { canonicalJson } from '#shared/sharing/canonical-json.ts'
import { bundleFormat, bundleVersion, fileNames, type Manifest } from '#shared/sharing/manifest.ts'
import { codebookFile, dataPackageFile, readmeFile, sha256 } from './description.ts'
import { keyIdOf, type PublicKeys } from './fingerprint.ts'
import type { OrganisationKeys } from './organisation-keys.ts'
import { signText } from './signing.ts'
import { personsFile, type OutgoingRow } from './table-file.ts'
import { packPadded, type PackedFile } from './zip.ts'

/** What the caller knows; the rest of the manifest is computed here. */
export type BundleFacts = Omit<
  Manifest,
  | 'format'
  | 'version'
  | 'sender'
  | 'recipientKeyId'
  | 'codebookVersion'
  | 'records'
  | 'persons'
  | 'files'
>

export interface BundleInput {
  readonly facts: BundleFacts
  readonly organisation: string
  readonly keys: OrganisationKeys
  readonly recipient: PublicKeys
  readonly columns: readonly string[]
  readonly rows: readonly OutgoingRow[]
}

export interface BuiltBundle {
  readonly zip: Buffer
  readonly manifest: Manifest
  readonly manifestText: string
}

function contents(input: BundleInput): readonly PackedFile[] {
  const { columns, rows, facts, organisation } = input
  const persons = personsFile(columns, rows)
  const codebook = codebookFile(columns)
  return [
    { name: fileNames.codebook, content: codebook },
    {
      name: fileNames.dataPackage,
      content: dataPackageFile(columns, facts.created, persons, codebook),
    },
    { name: fileNames.persons, content: persons },
    { name: fileNames.readme, content: readmeFile(organisation, facts.purpose, facts.deleteBy) },
  ]
}

function manifestOf(input: BundleInput, files: readonly PackedFile[]): Manifest {
  return {
    ...input.facts,
    format: bundleFormat,
    version: bundleVersion,
    sender: { organisation: input.organisation, keyId: keyIdOf(input.keys) },
    recipientKeyId: keyIdOf(input.recipient),
    codebookVersion,
    records: input.rows.length,
    persons: new Set(input.rows.map((row) => row.person)).size,
    files: files.map(({ name, content }) => ({
      name,
      bytes: content.length,
      sha256: sha256(content),
    })) as Manifest['files'],
  }
}

export async function buildBundle(input: BundleInput): Promise<BuiltBundle> {
  // The codebook inside speaks every language.
  await loadAllCodebookWords()
  const files = contents(input)
  const manifest = manifestOf(input, files)
  const manifestText = canonicalJson(manifest)
  const signature = signText('tessera-bundle|v1|', manifestText, input.keys.signingKey)
  const zip = await packPadded([
    ...files,
    { name: fileNames.manifest, content: Buffer.from(manifestText, 'utf8') },
    {
      name: fileNames.signature,
      content: Buffer.from(canonicalJson({ keyId: keyIdOf(input.keys), signature }), 'utf8'),
    },
  ])
  return { zip, manifest, manifestText }
}
