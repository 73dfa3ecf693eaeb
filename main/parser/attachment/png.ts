/** @file PNG without its texts, times and camera notes. */
import { crc32 } from 'node:zlib'
import { ByteReader } from './byte-reader.ts'
import { orientationIn, orientationNote } from './orientation.ts'
import { Cutting } from './pieces.ts'
import { checkPixels, refuseAttachment } from './refuse-attachment.ts'

export const pngSignature = '\x89PNG\r\n\x1a\n'

/** The picture, its colours, and its movement. */
const needed = new Set(
  'IHDR PLTE IDAT IEND tRNS gAMA cHRM sRGB sBIT bKGD acTL fcTL fdAT'.split(' '),
)

/** @throws AppError badFile */
export function cutPng(bytes: Uint8Array): Cutting {
  const reader = new ByteReader(bytes)
  const cutting = new Cutting()
  cutting.keep(0, pngSignature.length)
  let at = pngSignature.length
  let orientation = 1
  for (let name = ''; name !== 'IEND';) {
    const length = reader.u32(at)
    name = reader.ascii(at + 4, 4)
    const end = at + 12 + length
    if (end > reader.length) refuseAttachment('damagedFile')
    if ((name === 'IHDR') !== (at === pngSignature.length)) refuseAttachment('damagedFile')
    if (name === 'IHDR') checkPixels(reader.u32(at + 8), reader.u32(at + 12))
    if (crc32(bytes.subarray(at + 4, end - 4)) !== reader.u32(end - 4))
      refuseAttachment('damagedFile')
    if (name === 'eXIf') orientation = orientationIn(reader, at + 8, end - 4)
    if (name === 'IEND') insertNote(cutting, orientation)
    if (needed.has(name)) cutting.keep(at, end)
    at = end
  }
  return cutting
}

function insertNote(cutting: Cutting, orientation: number): void {
  const note = orientationNote(orientation)
  if (note !== null) cutting.insert(pngChunk('eXIf', note))
}

function pngChunk(name: string, content: Uint8Array): Uint8Array {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), content])
  const chunk = Buffer.alloc(body.length + 8)
  chunk.writeUInt32BE(content.length)
  chunk.set(body, 4)
  chunk.writeUInt32BE(crc32(body), body.length + 4)
  return chunk
}
