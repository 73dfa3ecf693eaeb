/** @file Packs files so that the size of the result says little about what is inside. */
import { buffer } from 'node:stream/consumers'
import { ZipFile } from 'yazl'
import { fileNames } from '#shared/sharing/manifest.ts'

export interface PackedFile {
  readonly name: string
  readonly content: Buffer
}

/** The smallest bucket; each next one is twice as large. */
export const smallestBucket = 64 * 1024

/** ZIP dates are local and say when somebody worked: always the same one. */
const mtime = new Date(Date.UTC(2020, 0, 1))
const options = { mtime, mode: 0o100600, forceDosTimestamp: true }

async function pack(files: readonly PackedFile[], padding: number): Promise<Buffer> {
  const zip = new ZipFile()
  for (const { name, content } of files)
    zip.addBuffer(content, name, { ...options, compress: true })
  zip.addBuffer(Buffer.alloc(padding), fileNames.padding, { ...options, compress: false })
  zip.end()
  return buffer(zip.outputStream)
}

export function bucketFor(bytes: number): number {
  let bucket = smallestBucket
  while (bucket < bytes) bucket *= 2
  return bucket
}

/** A ZIP of exactly 64 KiB x 2^n: the rest is zeros in `pad.bin`, stored as they are. */
export async function packPadded(files: readonly PackedFile[]): Promise<Buffer> {
  const bare = await pack(files, 0)
  return pack(files, bucketFor(bare.length) - bare.length)
}
