/** @file MP3 and AAC: frames of sound between tags. The tags go. */
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

/** @throws AppError badFile */
export function cutMpegAudio(bytes: Uint8Array): Cutting {
  const reader = new ByteReader(bytes)
  const cutting = new Cutting()
  const [from, to] = [endOfTags(reader), startOfLastTags(reader)]
  if (to <= from) refuseAttachment('damagedFile')
  cutting.keep(from, to)
  return cutting
}
