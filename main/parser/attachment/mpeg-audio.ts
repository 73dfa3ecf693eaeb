/** @file MP3 and AAC: frames of sound between tags of many kinds. Only the frames stay. */
import { ByteReader } from './byte-reader.ts'
import { Cutting } from './pieces.ts'
import { refuseAttachment } from './refuse-attachment.ts'

/** Four times seven bits. */
const synchsafe = (reader: ByteReader, at: number): number =>
  [0, 1, 2, 3].reduce((sum, byte) => sum * 128 + (reader.u8(at + byte) & 0x7f), 0)

/** Where the tags at the beginning end: there may be several, and zeros behind them. */
export function endOfTags(reader: ByteReader): number {
  let at = 0
  while (reader.says(at, 'ID3') && at + 10 <= reader.length) {
    const footer = (reader.u8(at + 5) & 0x10) === 0 ? 0 : 10
    at += 10 + synchsafe(reader, at + 6) + footer
  }
  while (at > 0 && at < reader.length && reader.u8(at) === 0) at += 1
  return at
}

function startOfLastTags(reader: ByteReader): number {
  const withoutOld = reader.says(reader.length - 128, 'TAG') ? reader.length - 128 : reader.length
  const ape = withoutOld - 32
  if (ape < 0 || !reader.says(ape, 'APETAGEX')) return withoutOld
  const head = (reader.u32(ape + 20, true) & 0x80000000) === 0 ? 0 : 32
  const start = withoutOld - reader.u32(ape + 12, true) - head
  return start < 0 ? refuseAttachment('damagedFile') : start
}

/** Bits 1 and 2 of the second byte name the layer: 1 is the third, that of MP3; none is AAC. */
export function soundAt(reader: ByteReader, at: number): 'mp3' | 'aac' | null {
  if (at + 4 > reader.length || reader.u8(at) !== 0xff) return null
  const second = reader.u8(at + 1)
  if ((second & 0xf6) === 0xf0) return 'aac'
  const isMpeg = (second & 0xe0) === 0xe0 && (second & 0x18) !== 0x08
  const third = reader.u8(at + 2)
  const isFrame = (third & 0xf0) !== 0xf0 && (third & 0x0c) !== 0x0c
  return isMpeg && (second & 0x06) === 0x02 && isFrame ? 'mp3' : null
}

/** Kilobits a second, by the number that a frame names, of MPEG 1 and of the later halves of it. */
const mpeg1 = [0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320]
const mpeg2 = [0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160]
const samplesPerSecond = [44_100, 48_000, 32_000]

/** Bytes; 0: the frame does not say. */
function mp3Length(reader: ByteReader, at: number): number {
  const [second, third] = [reader.u8(at + 1), reader.u8(at + 2)]
  const version = (second >> 3) & 3
  const isFirst = version === 3
  const rate = (isFirst ? mpeg1 : mpeg2)[third >> 4] ?? 0
  const divisor = isFirst ? 1 : version === 2 ? 2 : 4
  const samples = (samplesPerSecond[(third >> 2) & 3] ?? 1) / divisor
  if (rate === 0) return 0
  return Math.floor(((isFirst ? 144 : 72) * rate * 1000) / samples) + ((third >> 1) & 1)
}

function frameLength(reader: ByteReader, at: number, kind: 'mp3' | 'aac'): number {
  if (kind === 'mp3') return mp3Length(reader, at)
  if (at + 6 > reader.length) return 0
  const length = ((reader.u8(at + 3) & 3) << 11) | (reader.u8(at + 4) << 3)
  return length | (reader.u8(at + 5) >> 5)
}

/** More than any honest file has, so that a hostile one does not fill the memory. */
const mostGaps = 10_000

/** What lies between, before or behind the frames is no sound: lyrics, names, pictures. */
function keepFrames(reader: ByteReader, cutting: Cutting, from: number, to: number): void {
  const kind = soundAt(reader, from)
  let gaps = 0
  for (let at = from, isGap = false; at < to;) {
    const length = soundAt(reader, at) === kind && kind !== null ? frameLength(reader, at, kind) : 0
    const end = at + length
    // One that nothing follows as it should is cut short, or only looks like a frame.
    const isFrame = length > 0 && (end === to || (end < to && soundAt(reader, end) === kind))
    if (isFrame) cutting.keep(at, end)
    else if (!isGap && ++gaps > mostGaps) refuseAttachment('damagedFile')
    isGap = !isFrame
    at = isFrame ? end : at + 1
  }
}

/**
 * @returns `clean`: whether the frames say where they end
 * @throws AppError badFile
 */
export function cutMpegAudio(bytes: Uint8Array): {
  readonly cutting: Cutting
  readonly clean: boolean
} {
  const reader = new ByteReader(bytes)
  const cutting = new Cutting()
  const [from, to] = [endOfTags(reader), startOfLastTags(reader)]
  if (to <= from) refuseAttachment('damagedFile')
  const kind = soundAt(reader, from)
  if (kind !== null && frameLength(reader, from, kind) === 0) {
    cutting.keep(from, to)
    return { cutting, clean: false }
  }
  keepFrames(reader, cutting, from, to)
  if (cutting.length === 0) refuseAttachment('damagedFile')
  return { cutting, clean: true }
}
