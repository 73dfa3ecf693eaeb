/** @file GIF without comments and what programs wrote for themselves. */
import { ByteReader } from './byte-reader.ts'
import { Cutting } from './pieces.ts'
import { checkPixels, refuseAttachment } from './refuse-attachment.ts'

const [extension, image, trailer] = [0x21, 0x2c, 0x3b]
const [applicationData, pictureControl] = [0xff, 0xf9]

const colourTable = (flags: number): number =>
  (flags & 0x80) === 0 ? 0 : 3 * 2 ** ((flags & 7) + 1)

function endOfSubBlocks(reader: ByteReader, from: number): number {
  let at = from
  for (let length = reader.u8(at); length > 0; length = reader.u8(at)) at += 1 + length
  return at + 1
}

/** How often to play; only in its plain form. */
const isLoop = (reader: ByteReader, at: number, end: number): boolean =>
  reader.says(at + 3, 'NETSCAPE2.0') && end === at + 19

function keepsExtension(reader: ByteReader, at: number, end: number): boolean {
  const kind = reader.u8(at + 1)
  if (kind === pictureControl) return end === at + 8
  return kind === applicationData && isLoop(reader, at, end)
}

/** @throws AppError badFile */
export function cutGif(bytes: Uint8Array): Cutting {
  const reader = new ByteReader(bytes)
  const cutting = new Cutting()
  checkPixels(reader.u16(6, true), reader.u16(8, true))
  let at = 13 + colourTable(reader.u8(10))
  cutting.keep(0, at)
  for (let kind = reader.u8(at); kind !== trailer; kind = reader.u8(at)) {
    if (kind !== extension && kind !== image) refuseAttachment('damagedFile')
    const data = kind === extension ? at + 2 : at + 11 + colourTable(reader.u8(at + 9))
    const end = endOfSubBlocks(reader, data)
    if (kind === image || keepsExtension(reader, at, end)) cutting.keep(at, end)
    at = end
  }
  cutting.keep(at, at + 1)
  return cutting
}
