/** @file Unpacks a bundle: exactly the files the format names, nothing that points elsewhere. */
import { fromBufferPromise, type Entry, type ZipFile } from 'yauzl'
import { AppError } from '#shared/errors.ts'
import { refuse } from './refuse.ts'
import { limits } from './limits.ts'

/** Unix: upper half of the external attributes; regular file or nothing said. */
const regularFile = 0o100000
const typeMask = 0o170000
const stored = 0
const deflated = 8

function checkEntry(entry: Entry, ratio: number): void {
  const type = (entry.externalFileAttributes >>> 16) & typeMask
  if (type !== 0 && type !== regularFile) refuse('unsafeEntry')
  if (entry.isEncrypted()) refuse('unsafeEntry')
  if (entry.compressionMethod !== stored && entry.compressionMethod !== deflated)
    refuse('unsafeEntry')
  if (entry.uncompressedSize > limits.inflatedBytes) refuse('tooLarge')
  if (entry.uncompressedSize > Math.max(entry.compressedSize, 1) * ratio) refuse('tooLarge')
}

async function inflate(zip: ZipFile, entry: Entry): Promise<Uint8Array> {
  const stream = await zip.openReadStreamPromise(entry)
  const chunks: Buffer[] = []
  let length = 0
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    length += chunk.length
    if (length > entry.uncompressedSize) refuse('tooLarge')
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

function checkName(
  entry: Entry,
  names: ReadonlySet<string>,
  found: ReadonlyMap<string, unknown>,
): string {
  // Compared as bytes: the decoded name may have lost a mark that turns or ends it.
  const name = entry.fileNameRaw.toString('latin1')
  if (name !== entry.fileName) refuse('unsafeEntry')
  if (!names.has(name) || found.has(name)) refuse('wrongEntries')
  return name
}

export interface ZipOptions {
  /** The most that an entry may be larger inflated than packed. */
  readonly ratio?: number
  /** Those of the names that may be missing. */
  readonly optional?: readonly string[]
}

async function readEntries(
  zip: ZipFile,
  names: ReadonlySet<string>,
  { ratio, optional }: Required<ZipOptions>,
): Promise<ReadonlyMap<string, Uint8Array>> {
  if (zip.entryCount > names.size) refuse('wrongEntries')
  const entries = new Map<string, Entry>()
  let total = 0
  for await (const entry of zip.eachEntry()) {
    const name = checkName(entry, names, entries)
    checkEntry(entry, ratio)
    total += entry.uncompressedSize
    if (total > limits.inflatedBytes) refuse('tooLarge')
    entries.set(name, entry)
  }
  for (const name of names)
    if (!entries.has(name) && !optional.includes(name)) refuse('wrongEntries')
  const files = new Map<string, Uint8Array>()
  for (const [name, entry] of entries) files.set(name, await inflate(zip, entry))
  return files
}

/**
 * yauzl refuses names that lead elsewhere before we see them, and sizes that lie while inflating.
 * CRC errors are left to the digests of the manifest.
 */
function refusalFor(error: unknown): never {
  if (error instanceof AppError) throw error
  const message = error instanceof Error ? error.message : ''
  if (/relative path|absolute path|invalid characters in fileName/.test(message))
    refuse('unsafeEntry')
  if (/too many bytes|not enough bytes|size mismatch/.test(message)) refuse('tooLarge')
  return refuse('notAZip')
}

/** @throws AppError badFile: tooLarge, notAZip, wrongEntries, unsafeEntry */
export async function readZip(
  bytes: Uint8Array,
  names: readonly string[],
  options: ZipOptions = {},
): Promise<ReadonlyMap<string, Uint8Array>> {
  if (bytes.length > limits.zipBytes) refuse('tooLarge')
  try {
    const zip = await fromBufferPromise(
      Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength),
      {
        strictFileNames: true,
        validateEntrySizes: true,
      },
    )
    return await readEntries(zip, new Set(names), { ratio: limits.ratio, optional: [], ...options })
  } catch (error) {
    return refusalFor(error)
  }
}
