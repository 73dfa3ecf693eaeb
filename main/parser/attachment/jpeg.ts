/** @file JPEG without what a camera wrote beside the picture: place, time, device, preview, what follows the end. */
import { ByteReader } from './byte-reader.ts'
import { orientationIn, orientationNote } from './orientation.ts'
import { Cutting } from './pieces.ts'
import { checkPixels, refuseAttachment } from './refuse-attachment.ts'

const startOfImage = 0xffd8
const [endOfImage, startOfScan] = [0xd9, 0xda]

/** Tables, restart intervals and sizes: what decoding needs. Application data and comments are not here. */
const needed = new Set([0xc4, 0xcc, 0xdb, 0xdc, 0xdd, startOfScan])
const isFrame = (marker: number): boolean =>
  marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)

const exifMark = 'Exif\0\0'

/** Says which pixels are how wide, without the preview that may hang on it. */
const plainHeader = (reader: ByteReader, at: number): Uint8Array => {
  const header = Buffer.from(reader.bytes.subarray(at, at + 18))
  header.writeUInt16BE(16, 2)
  header.fill(0, 16)
  return header
}

interface Scan {
  readonly cutting: Cutting
  orientation: number
  frames: number
}

function takeSegment(reader: ByteReader, scan: Scan, at: number, length: number): void {
  const marker = reader.u8(at + 1)
  const content = at + 4
  if (isFrame(marker)) {
    checkPixels(reader.u16(content + 3), reader.u16(content + 1))
    scan.frames += 1
  }
  if (isFrame(marker) || needed.has(marker)) scan.cutting.keep(at, at + 2 + length)
  // Without these two a decoder would guess the colours.
  else if (marker === 0xe0 && reader.says(content, 'JFIF\0') && length >= 16)
    scan.cutting.insert(plainHeader(reader, at))
  else if (marker === 0xee && reader.says(content, 'Adobe') && length === 14)
    scan.cutting.keep(at, at + 16)
  else if (marker === 0xe1 && reader.says(content, exifMark))
    scan.orientation = orientationIn(reader, content + exifMark.length, at + 2 + length)
}

/** Where the next marker stands after picture data. */
function endOfData({ bytes, length }: ByteReader, from: number): number {
  for (let at = bytes.indexOf(0xff, from); at !== -1; at = bytes.indexOf(0xff, at + 1)) {
    const next = bytes[at + 1]
    if (at + 1 >= length || next === undefined) break
    const isStuffing = next === 0 || next === 0xff || (next >= 0xd0 && next <= 0xd7)
    if (!isStuffing) return at
  }
  return refuseAttachment('damagedFile')
}

/** @throws AppError badFile */
export function cutJpeg(bytes: Uint8Array): Cutting {
  const reader = new ByteReader(bytes)
  if (reader.u16(0) !== startOfImage) refuseAttachment('unknownType')
  const scan: Scan = { cutting: new Cutting(), orientation: 1, frames: 0 }
  let [at, scans] = [2, 0]
  for (;;) {
    // A marker may begin with any number of FF.
    while (reader.u8(at) === 0xff && reader.u8(at + 1) === 0xff) at += 1
    if (reader.u8(at) !== 0xff) refuseAttachment('damagedFile')
    const marker = reader.u8(at + 1)
    if (marker === endOfImage) break
    const length = reader.u16(at + 2)
    if (length < 2) refuseAttachment('damagedFile')
    takeSegment(reader, scan, at, length)
    const next = at + 2 + length
    if (marker !== startOfScan) at = next
    else {
      at = endOfData(reader, next)
      scan.cutting.keep(next, at)
      scans += 1
    }
  }
  if (scan.frames !== 1 || scans === 0) refuseAttachment('damagedFile')
  // What follows the end of the picture is a second picture, a film, or a hiding place.
  scan.cutting.keep(at, at + 2)
  const note = orientationNote(scan.orientation)
  if (note !== null) scan.cutting.insertFirst(exifSegment(note))
  scan.cutting.insertFirst(bytes.slice(0, 2))
  return scan.cutting
}

function exifSegment(note: Uint8Array): Uint8Array {
  const head = Buffer.from(`\xff\xe1\0\0${exifMark}`, 'latin1')
  head.writeUInt16BE(2 + exifMark.length + note.length, 2)
  return Buffer.concat([head, note])
}
