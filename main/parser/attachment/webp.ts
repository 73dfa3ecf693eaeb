/** @file WebP without camera notes, texts and colour profile. */
import { ByteReader } from './byte-reader.ts'
import { orientationIn, orientationNote } from './orientation.ts'
import { Cutting } from './pieces.ts'
import { checkPixels, refuseAttachment } from './refuse-attachment.ts'
import { riffChunks, riffHead, type RiffChunk } from './riff.ts'

const picture = new Set(['VP8 ', 'VP8L', 'ALPH', 'ANIM', 'ANMF'])
const ofFrame = new Set(['VP8 ', 'VP8L', 'ALPH'])

/** Bits of VP8X that announce what follows. */
const [hasProfile, hasNotes, hasXmp] = [0x20, 0x08, 0x04]

/** Behind the size and place of a frame, in front of its own chunks. */
const frameHead = 16

function checkFrame(reader: ByteReader, chunk: RiffChunk): void {
  const inside = riffChunks(reader, chunk.content + frameHead, chunk.contentEnd)
  if (!inside.every(({ name }) => ofFrame.has(name))) refuseAttachment('damagedFile')
}

function checkSize(reader: ByteReader, { name, content }: RiffChunk): void {
  if (name === 'VP8X') checkPixels(reader.u24le(content + 4) + 1, reader.u24le(content + 7) + 1)
  if (name === 'VP8 ')
    checkPixels(reader.u16(content + 6, true) & 0x3fff, reader.u16(content + 8, true) & 0x3fff)
  if (name === 'VP8L') {
    const bits = reader.u32(content + 1, true)
    checkPixels((bits & 0x3fff) + 1, ((bits >>> 14) & 0x3fff) + 1)
  }
}

function extended(reader: ByteReader, { from, to, content }: RiffChunk, noted: boolean) {
  const head = Buffer.from(reader.bytes.subarray(from, to))
  const flags = reader.u8(content) & ~(hasProfile | hasNotes | hasXmp)
  head[content - from] = noted ? flags | hasNotes : flags
  return head
}

/** @throws AppError badFile */
export function cutWebp(bytes: Uint8Array): Cutting {
  const reader = new ByteReader(bytes)
  const chunks = riffChunks(reader, 12, 8 + reader.u32(4, true))
  const exif = chunks.find(({ name }) => name === 'EXIF')
  const orientation = exif === undefined ? 1 : orientationIn(reader, exif.content, exif.contentEnd)
  const note = orientationNote(orientation)
  const cutting = new Cutting()
  for (const chunk of chunks) {
    checkSize(reader, chunk)
    if (chunk.name === 'ANMF') checkFrame(reader, chunk)
    if (chunk.name === 'VP8X') cutting.insert(extended(reader, chunk, note !== null))
    else if (picture.has(chunk.name)) cutting.keep(chunk.from, chunk.to)
  }
  if (!chunks.some(({ name }) => ['VP8 ', 'VP8L', 'ANMF'].includes(name)))
    refuseAttachment('damagedFile')
  if (note !== null) {
    const head = Buffer.from('EXIF\0\0\0\0', 'latin1')
    head.writeUInt32LE(note.length, 4)
    cutting.insert(Buffer.concat([head, note]))
  }
  cutting.insertFirst(riffHead('WEBP', cutting.length))
  return cutting
}
