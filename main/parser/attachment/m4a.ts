/** @file M4A sound: the boxes with names, place and time are emptied where they stand, so that nothing moves. */
import { ByteReader } from './byte-reader.ts'
import { Cutting } from './pieces.ts'
import { refuseAttachment } from './refuse-attachment.ts'

interface Box {
  readonly name: string
  readonly from: number
  readonly content: number
  readonly to: number
}

const [mostBoxes, deepest] = [10_000, 8]

/** Boxes that hold boxes on the way to the sound. */
const folders = new Set([
  'moov',
  'trak',
  'mdia',
  'minf',
  'stbl',
  'edts',
  'dinf',
  'moof',
  'traf',
  'mvex',
])
/** What a player needs, and nothing else: unknown boxes are emptied. */
const needed = new Set(
  (
    'ftyp mdat mvhd tkhd mdhd hdlr smhd dref stsd stts stsc stsz stz2 stco co64 ctts stss ' +
    'sgpd sbgp elst mehd trex mfhd tfhd tfdt trun sidx'
  ).split(' '),
)
/** They say when the sound was made. */
const timed = new Set(['mvhd', 'tkhd', 'mdhd'])

function boxAt(reader: ByteReader, from: number, end: number): Box {
  const short = reader.u32(from)
  const content = short === 1 ? from + 16 : from + 8
  const size = short === 0 ? end - from : short === 1 ? reader.u64(from + 8) : short
  const to = from + size
  if (to < content || to > end) refuseAttachment('damagedFile')
  return { name: reader.ascii(from + 4, 4), from, content, to }
}

interface Walk {
  readonly reader: ByteReader
  readonly cutting: Cutting
  boxes: number
  sounds: number
  /** Chapters, places on the way: what they say lies among the sound, where it cannot be told apart. */
  others: number
}

/** Leaves the length as it is, and the name of a box that everybody skips. */
function emptied({ reader, cutting }: Walk, { from, content, to }: Box): void {
  const head = Buffer.from(reader.bytes.subarray(from, content))
  head.write('free', 4, 'latin1')
  cutting.insert(head)
  cutting.blank(to - content)
}

function withoutTime({ reader, cutting }: Walk, { from, content, to }: Box): void {
  const length = reader.u8(content) === 1 ? 16 : 8
  const start = content + 4
  if (start + length > to) refuseAttachment('damagedFile')
  cutting.keep(from, start)
  cutting.blank(length)
  cutting.keep(start + length, to)
}

/** What the track holds, and a name that the recorder gave it. */
function handler(walk: Walk, { from, content, to }: Box): void {
  const kind = walk.reader.ascii(content + 8, 4)
  if (kind === 'vide') refuseAttachment('video')
  if (kind === 'soun') walk.sounds += 1
  else walk.others += 1
  const name = content + 24
  if (name > to) refuseAttachment('damagedFile')
  walk.cutting.keep(from, name)
  walk.cutting.blank(to - name)
}

function take(walk: Walk, box: Box, depth: number): void {
  const { name, from, content, to } = box
  if (++walk.boxes > mostBoxes || depth > deepest) refuseAttachment('damagedFile')
  if (folders.has(name)) {
    walk.cutting.keep(from, content)
    takeAll(walk, content, to, depth + 1)
  } else if (name === 'hdlr') handler(walk, box)
  else if (timed.has(name)) withoutTime(walk, box)
  else if (needed.has(name)) walk.cutting.keep(from, to)
  else emptied(walk, box)
}

function takeAll(walk: Walk, start: number, end: number, depth: number): void {
  for (let at = start; at < end;) {
    const box = boxAt(walk.reader, at, end)
    take(walk, box, depth)
    at = box.to
  }
}

/** @throws AppError badFile */
export function cutM4a(bytes: Uint8Array): { readonly cutting: Cutting; readonly clean: boolean } {
  const reader = new ByteReader(bytes)
  const walk: Walk = { reader, cutting: new Cutting(), boxes: 0, sounds: 0, others: 0 }
  takeAll(walk, 0, reader.length, 0)
  if (walk.sounds === 0) refuseAttachment('damagedFile')
  return { cutting: walk.cutting, clean: walk.others === 0 }
}
