/** @file Ogg sound: the packet of comments is emptied where it stands, and its pages are sealed anew. */
import { ByteReader } from './byte-reader.ts'
import { Cutting } from './pieces.ts'
import { refuseAttachment } from './refuse-attachment.ts'

interface Page {
  readonly from: number
  readonly content: number
  readonly to: number
}

/** The comments stand in the second packet; no honest one takes this many pages. */
const mostPages = 2_000

const kinds = [
  { head: 'OpusHead', comments: 'OpusTags', endsWithBit: false },
  { head: '\x01vorbis', comments: '\x03vorbis', endsWithBit: true },
] as const
type Kind = (typeof kinds)[number]

function pageAt(reader: ByteReader, from: number): Page {
  if (!reader.says(from, 'OggS')) refuseAttachment('damagedFile')
  const segments = reader.u8(from + 26)
  const content = from + 27 + segments
  let to = content
  for (let segment = 0; segment < segments; segment++) to += reader.u8(from + 27 + segment)
  if (to > reader.length) refuseAttachment('damagedFile')
  return { from, content, to }
}

/** Where the packet that begins with this page ends, and which pages it takes. */
function packetFrom(reader: ByteReader, first: number) {
  const pages: Page[] = []
  const parts: { readonly from: number; readonly to: number }[] = []
  for (let at = first; pages.length < mostPages;) {
    const page = pageAt(reader, at)
    pages.push(page)
    let end = page.content
    for (let table = page.from + 27; table < page.content; table++) {
      const length = reader.u8(table)
      end += length
      if (length < 255) return { pages, parts: [...parts, { from: page.content, to: end }] }
    }
    parts.push({ from: page.content, to: end })
    at = page.to
  }
  return refuseAttachment('damagedFile')
}

const crcTable = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte << 24
  for (let bit = 0; bit < 8; bit++)
    value = (value & 0x80000000) === 0 ? value << 1 : (value << 1) ^ 0x04c11db7
  return value
})

function sealPage(bytes: Uint8Array): Uint8Array {
  const page = Buffer.from(bytes)
  page.fill(0, 22, 26)
  const crc = page.reduce(
    (sum, byte) => (sum << 8) ^ (crcTable[((sum >>> 24) ^ byte) & 0xff] ?? 0),
    0,
  )
  page.writeUInt32LE(crc >>> 0, 22)
  return page
}

/** No vendor, no comment; Vorbis wants a set bit at the end. */
const emptyComments = ({ comments, endsWithBit }: Kind): Uint8Array =>
  Buffer.from(`${comments}\0\0\0\0\0\0\0\0${endsWithBit ? '\x01' : ''}`, 'latin1')

/** @returns `clean`: whether this kind of sound could be emptied of its comments */
export function cutOgg(bytes: Uint8Array): { readonly cutting: Cutting; readonly clean: boolean } {
  const reader = new ByteReader(bytes)
  const first = pageAt(reader, 0)
  const cutting = new Cutting()
  const kind = kinds.find(({ head }) => reader.says(first.content, head))
  if (reader.says(first.content, '\x80theora')) refuseAttachment('video')
  const second = kind === undefined ? null : packetFrom(reader, first.to)
  if (kind === undefined || !second || !isOneStream(reader, [first, ...second.pages])) {
    cutting.keep(0, reader.length)
    return { cutting, clean: false }
  }
  const written = Buffer.from(bytes.subarray(first.to, second.pages.at(-1)?.to ?? first.to))
  const empty = emptyComments(kind)
  let done = 0
  for (const { from, to } of second.parts) {
    written.fill(0, from - first.to, to - first.to)
    written.set(empty.subarray(done, done + to - from), from - first.to)
    done += to - from
  }
  if (done < empty.length) refuseAttachment('damagedFile')
  cutting.keep(0, first.to)
  for (const { from, to } of second.pages)
    cutting.insert(sealPage(written.subarray(from - first.to, to - first.to)))
  cutting.keep(first.to + written.length, reader.length)
  return { cutting, clean: true }
}

/** Pages of another stream between them, or a second song behind them, would keep their comments. */
function isOneStream(reader: ByteReader, pages: readonly Page[]): boolean {
  const serial = reader.u32(14)
  const firsts = countOfFirstPages(reader)
  return firsts === 1 && pages.every(({ from }) => reader.u32(from + 14) === serial)
}

function countOfFirstPages(reader: ByteReader): number {
  let found = 0
  for (let at = 0; at < reader.length; at = pageAt(reader, at).to)
    if ((reader.u8(at + 5) & 2) !== 0) found += 1
  return found
}
