/** @file Recordings made by code, with the names and times that recorders write into them. */
import { bytesOf, le32, riff, riffChunk, u16, u32 } from './bytes.ts'

/** A second of a quiet tone, with the recorder's names and times around it. */
export function wav(mark: string, seconds = 1): Buffer {
  const rate = 8_000
  const format = Buffer.alloc(16)
  format.writeUInt16LE(1, 0)
  format.writeUInt16LE(1, 2)
  format.writeUInt32LE(rate, 4)
  format.writeUInt32LE(rate, 8)
  format.writeUInt16LE(1, 12)
  format.writeUInt16LE(8, 14)
  const samples = Buffer.alloc(rate * seconds, 0).map((_, at) =>
    Math.round(128 + 20 * Math.sin((at / rate) * 2 * Math.PI * 440)),
  )
  return riff('WAVE', [
    riffChunk('bext', bytesOf(mark)),
    riffChunk('fmt ', format),
    riffChunk('data', Buffer.from(samples)),
    riffChunk('LIST', bytesOf(`INFOIART${mark}`)),
    riffChunk('id3 ', bytesOf(mark)),
  ])
}

const synchsafe = (value: number): Buffer =>
  Buffer.from([value >> 21, value >> 14, value >> 7, value].map((part) => part & 0x7f))

/** Frames of silence, between tags of many kinds, of which not all say that they are some. */
export function mp3(mark: string): Buffer {
  const frame = Buffer.concat([Buffer.from([0xff, 0xfb, 0x90, 0xc4]), Buffer.alloc(413)])
  const title = Buffer.concat([
    bytesOf('TIT2'),
    u32(mark.length + 1),
    u16(0),
    Buffer.from([0]),
    bytesOf(mark),
  ])
  const ape = Buffer.alloc(32)
  ape.write('APETAGEX', 'latin1')
  ape.writeUInt32LE(2000, 8)
  ape.writeUInt32LE(32 + mark.length, 12)
  const old = Buffer.alloc(128)
  old.write(`TAG${mark}`, 'latin1')
  return Buffer.concat([
    bytesOf('ID3\x03\0\0'),
    synchsafe(title.length),
    title,
    ...Array.from({ length: 10 }, () => frame),
    bytesOf(`between ${mark}`),
    ...Array.from({ length: 10 }, () => frame),
    bytesOf(`LYRICSBEGININD0000${mark}000027LYRICS200`),
    bytesOf(`TAG+${mark}`),
    bytesOf(mark),
    ape,
    old,
  ])
}

/** Frames of AAC as a phone streams them, with a tag before and words behind. */
export function aac(mark: string): Buffer {
  const length = 40
  const frame = Buffer.concat([
    Buffer.from([0xff, 0xf1, 0x50, 0x80, length >> 3, ((length & 7) << 5) | 0x1f, 0xfc]),
    Buffer.alloc(length - 7),
  ])
  const title = bytesOf(`TIT2${mark}`)
  return Buffer.concat([
    bytesOf('ID3\x04\0\0'),
    synchsafe(title.length),
    title,
    ...Array.from({ length: 20 }, () => frame),
    bytesOf(`3DI ${mark}`),
  ])
}

const box = (name: string, ...content: readonly Buffer[]): Buffer => {
  const body = Buffer.concat(content)
  return Buffer.concat([u32(body.length + 8), bytesOf(name), body])
}

/** The boxes of a phone's recording, without sound that would play. `kinds`: one of each track. */
export function m4a(mark: string, kinds: readonly string[] = ['soun']): Buffer {
  const times = Buffer.concat([u32(0), u32(0xe0000001), u32(0xe0000002), Buffer.alloc(88)])
  const handler = (kind: string) =>
    Buffer.concat([u32(0), u32(0), bytesOf(kind), Buffer.alloc(12), bytesOf(`${mark}\0`)])
  return Buffer.concat([
    box('ftyp', bytesOf('M4A \0\0\0\0M4A isom')),
    box(
      'moov',
      box('mvhd', times),
      ...kinds.map((kind) =>
        box(
          'trak',
          box('tkhd', times),
          box('mdia', box('mdhd', times), box('hdlr', handler(kind))),
        ),
      ),
      box('udta', box('\xa9xyz', bytesOf(`+11.55+104.92/${mark}`))),
      box('meta', bytesOf(mark)),
    ),
    box('uuid', bytesOf(mark)),
    box('mdat', bytesOf('sound')),
  ])
}

interface OggPage {
  readonly flags: number
  /** How many samples have been heard at its end. */
  readonly samples: number
  readonly packet: Buffer
}

/** Bit by bit, as the standard words it. */
function oggSum(page: Buffer): number {
  let sum = 0
  for (const byte of page)
    for (let bit = 7; bit >= 0; bit--) {
      const out = (sum >>> 31) ^ ((byte >> bit) & 1)
      sum = (sum << 1) ^ (out === 1 ? 0x04c11db7 : 0)
    }
  return sum >>> 0
}

function oggPage({ flags, samples, packet }: OggPage, sequence: number): Buffer {
  const { length } = packet
  const segments = [...Array.from({ length: Math.floor(length / 255) }, () => 255), length % 255]
  const head = Buffer.alloc(27)
  head.write('OggS', 'latin1')
  head[5] = flags
  head.writeUInt32LE(samples, 6)
  head.writeUInt32LE(77, 14)
  head.writeUInt32LE(sequence, 18)
  head[26] = segments.length
  const page = Buffer.concat([head, Buffer.from(segments), packet])
  page.writeUInt32LE(oggSum(page), 22)
  return page
}

/** A fifth of a second of silence, in an Opus recording that says who made it. */
export function ogg(mark: string): Buffer {
  const head = Buffer.concat([bytesOf('OpusHead\x01\x01\0\0'), le32(48_000), Buffer.alloc(3)])
  const comment = bytesOf(`ARTIST=${mark}`)
  const tags = Buffer.concat([
    bytesOf('OpusTags'),
    le32(mark.length),
    bytesOf(mark),
    le32(1),
    le32(comment.length),
    comment,
    Buffer.alloc(400, mark),
  ])
  const frames = Array.from({ length: 10 }, (_, at) => ({
    flags: at === 9 ? 4 : 0,
    samples: 960 * (at + 1),
    packet: Buffer.from([0xf8, 0xff, 0xfe]),
  }))
  const pages = [
    { flags: 2, samples: 0, packet: head },
    { flags: 0, samples: 0, packet: tags },
  ]
  return Buffer.concat([...pages, ...frames].map(oggPage))
}
