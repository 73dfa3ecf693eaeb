/** @file The box that WebP and WAV come in. */
import type { ByteReader } from './byte-reader.ts'
import { refuseAttachment } from './refuse-attachment.ts'

export interface RiffChunk {
  readonly name: string
  readonly from: number
  readonly content: number
  readonly contentEnd: number
  /** With the byte that makes the length even. */
  readonly to: number
}

/** More than any honest file has, so that a hostile one does not fill the memory. */
const mostChunks = 10_000

/** @throws AppError badFile: a chunk that reaches beyond `end`, or an end beyond the file */
export function riffChunks(reader: ByteReader, start: number, end: number): readonly RiffChunk[] {
  if (end > reader.length) refuseAttachment('damagedFile')
  const chunks: RiffChunk[] = []
  for (let from = start; from < end;) {
    const content = from + 8
    const contentEnd = content + reader.u32(from + 4, true)
    if (contentEnd > end || chunks.length === mostChunks) refuseAttachment('damagedFile')
    // A last odd chunk may come without its even byte.
    const to = Math.min(contentEnd + (contentEnd & 1), end)
    chunks.push({ name: reader.ascii(from, 4), from, content, contentEnd, to })
    from = to
  }
  return chunks
}

export function riffHead(form: string, length: number): Uint8Array {
  const head = Buffer.from(`RIFF\0\0\0\0${form}`, 'latin1')
  head.writeUInt32LE(4 + length, 4)
  return head
}
