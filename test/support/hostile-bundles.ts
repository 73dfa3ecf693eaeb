/** @file Bundles from a partner whose keys are right and whose intentions are not. */
import { canonicalJson, type Json } from '#shared/sharing/canonical-json.ts'
import { fileNames, hashedFiles } from '#shared/sharing/manifest.ts'
import { sha256 } from '#main/bundle/description.ts'
import { signText } from '#main/bundle/signing.ts'
import { readZip } from '#main/parser/read-zip.ts'
import type { BuiltBundle } from '#main/bundle/build-bundle.ts'
import type { RawEntry } from './raw-zip.ts'

export type Files = ReadonlyMap<string, Uint8Array>

export const text = (content: string): Buffer => Buffer.from(content, 'utf8')

export function entriesOf(files: Files): readonly RawEntry[] {
  return [...files].map(([name, content]) => ({
    name,
    content,
    stored: name === fileNames.padding,
  }))
}

export async function filesOf({ zip }: BuiltBundle): Promise<Files> {
  return readZip(zip, Object.values(fileNames))
}

export interface Forgery {
  readonly files?: Readonly<Record<string, Uint8Array>>
  readonly manifest?: Readonly<Record<string, Json>>
  /** The text that is signed and written, when it is no canonical JSON. */
  readonly manifestText?: (honest: string) => string
}

/** The same bundle with something else in it, with right digests and a right signature. */
export function forged(
  honest: Files,
  built: BuiltBundle,
  signingKey: string,
  forgery: Forgery,
): Files {
  const files = new Map([...honest, ...Object.entries(forgery.files ?? {})])
  const listed = hashedFiles.map((name) => {
    const content = files.get(name) ?? new Uint8Array()
    return { name, bytes: content.length, sha256: sha256(content) }
  })
  const plain = canonicalJson({ ...built.manifest, files: listed, ...forgery.manifest })
  const manifestText = forgery.manifestText?.(plain) ?? plain
  const signature = signText('tessera-bundle|v1|', manifestText, signingKey)
  files.set(fileNames.manifest, text(manifestText))
  files.set(
    fileNames.signature,
    text(canonicalJson({ keyId: built.manifest.sender.keyId, signature })),
  )
  return files
}
