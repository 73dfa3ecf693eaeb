/** @file Which way up a photo is: the one note of a camera that must stay for the picture to be right. */
import type { ByteReader } from './byte-reader.ts'

/** As a camera holds it; what needs no note. */
const upright = 1
const orientationTag = 0x0112

/** Out of TIFF data; anything that does not add up reads as upright. */
export function orientationIn(reader: ByteReader, from: number, to: number): number {
  const order = reader.ascii(from, 4)
  const little = order === 'II*\0'
  if (!little && order !== 'MM\0*') return upright
  const directory = from + readable32(reader, from + 4, to, little)
  if (directory + 2 > to) return upright
  const entries = reader.u16(directory, little)
  for (let entry = 0; entry < entries; entry++) {
    const at = directory + 2 + entry * 12
    if (at + 12 > to) return upright
    if (reader.u16(at, little) !== orientationTag) continue
    const value = reader.u16(at + 8, little)
    return value >= 1 && value <= 8 ? value : upright
  }
  return upright
}

const readable32 = (reader: ByteReader, at: number, to: number, little: boolean): number =>
  at + 4 > to ? Number.MAX_SAFE_INTEGER : reader.u32(at, little)

/** TIFF data that says which way up, and nothing else. `null`: nothing need be said. */
export function orientationNote(orientation: number): Uint8Array | null {
  if (orientation === upright) return null
  const note = Buffer.alloc(26)
  note.write('MM\0*', 'latin1')
  note.writeUInt32BE(8, 4)
  note.writeUInt16BE(1, 8)
  note.writeUInt16BE(orientationTag, 10)
  note.writeUInt16BE(3, 12)
  note.writeUInt32BE(1, 14)
  note.writeUInt16BE(orientation, 18)
  return note
}
