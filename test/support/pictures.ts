/** @file Pictures made by code: tiny, whole, and with the notes that cameras hide in them. */
import { crc32, deflateSync } from 'node:zlib'
import { bytesOf, riff, riffChunk, u16, u32 } from './bytes.ts'

/** As a camera writes it: the way up, its own name, and where it stood. `mark` stands in each. */
export function cameraNotes(orientation: number, mark: string): Buffer {
  const make = bytesOf(`${mark} camera\0`)
  const entry = (tag: number, type: number, count: number, value: Buffer) =>
    Buffer.concat([u16(tag), u16(type), u32(count), value, Buffer.alloc(4 - value.length)])
  const [head, entries] = [8, 3]
  const makeAt = head + 2 + entries * 12 + 4
  const gpsAt = makeAt + make.length
  const place = bytesOf(`N 11.5564 E 104.9282 ${mark}\0`)
  const directory = Buffer.concat([
    u16(entries),
    entry(0x010f, 2, make.length, u32(makeAt)),
    entry(0x0112, 3, 1, u16(orientation)),
    entry(0x8825, 4, 1, u32(gpsAt)),
    u32(0),
  ])
  const gps = Buffer.concat([
    u16(1),
    entry(0x001b, 7, place.length, u32(gpsAt + 18)),
    u32(0),
    place,
  ])
  return Buffer.concat([bytesOf('MM\0*'), u32(head), directory, make, gps])
}

const segment = (marker: number, content: Buffer): Buffer =>
  Buffer.concat([Buffer.from([0xff, marker]), u16(content.length + 2), content])

/** One grey square of 8 by 8, in the smallest tables that decode. */
export function jpegParts() {
  const quantisation = segment(0xdb, Buffer.concat([Buffer.from([0]), Buffer.alloc(64, 16)]))
  const frame = segment(0xc0, Buffer.from([8, 0, 8, 0, 8, 1, 1, 0x11, 0]))
  const codes = (kind: number) =>
    segment(0xc4, Buffer.concat([Buffer.from([kind, 1]), Buffer.alloc(15), Buffer.from([0])]))
  const scan = segment(0xda, Buffer.from([1, 1, 0, 0, 63, 0]))
  return {
    start: Buffer.from([0xff, 0xd8]),
    header: segment(0xe0, Buffer.concat([bytesOf('JFIF\0\x01\x01\0\0\x01\0\x01\0\0')])),
    picture: Buffer.concat([quantisation, frame, codes(0), codes(0x10), scan, Buffer.from([0x3f])]),
    end: Buffer.from([0xff, 0xd9]),
    segment,
  }
}

/** With every place a JPEG has for words. */
export function photo(mark: string, orientation = 6): Buffer {
  const { start, header, picture, end } = jpegParts()
  return Buffer.concat([
    start,
    header,
    segment(0xe1, Buffer.concat([bytesOf('Exif\0\0'), cameraNotes(orientation, mark)])),
    segment(0xe1, bytesOf(`http://ns.adobe.com/xap/1.0/\0<x:xmpmeta>${mark}</x:xmpmeta>`)),
    segment(0xe2, bytesOf(`ICC_PROFILE\0\x01\x01${mark}`)),
    segment(0xed, bytesOf(`Photoshop 3.0\x008BIM${mark}`)),
    segment(0xfe, bytesOf(`by ${mark}`)),
    picture,
    end,
    bytesOf(`behind the end ${mark}`),
  ])
}

export function pngChunk(name: string, content: Buffer): Buffer {
  const body = Buffer.concat([bytesOf(name), content])
  return Buffer.concat([u32(content.length), body, u32(crc32(body))])
}

const pngSignature = bytesOf('\x89PNG\r\n\x1a\n')

export function pngHead(width: number, height: number): Buffer {
  return pngChunk('IHDR', Buffer.concat([u32(width), u32(height), Buffer.from([8, 2, 0, 0, 0])]))
}

/** A teal square, with texts in it. */
export function drawing(mark: string, side = 64, orientation = 1): Buffer {
  const row = Buffer.concat([Buffer.from([0]), Buffer.alloc(side * 3, Buffer.from([14, 90, 99]))])
  return Buffer.concat([
    pngSignature,
    pngHead(side, side),
    pngChunk('tEXt', bytesOf(`Author\0${mark}`)),
    pngChunk('iTXt', bytesOf(`XML:com.adobe.xmp\0\0\0\0\0${mark}`)),
    pngChunk('eXIf', cameraNotes(orientation, mark)),
    pngChunk('tIME', Buffer.from([7, 234, 1, 2, 3, 4, 5])),
    pngChunk('IDAT', deflateSync(Buffer.concat(Array.from({ length: side }, () => row)))),
    pngChunk('IEND', Buffer.alloc(0)),
    bytesOf(mark),
  ])
}

/** One pixel, lossless, as `cwebp` writes it. */
const onePixel = Buffer.from('2f00000010071011118888fe0700', 'hex')

export function webp(mark: string, orientation = 6): Buffer {
  const flags = Buffer.from([0x20 | 0x08 | 0x04, 0, 0, 0, 0, 0, 0, 0, 0, 0])
  return riff('WEBP', [
    riffChunk('VP8X', flags),
    riffChunk('ICCP', bytesOf(mark)),
    riffChunk('VP8L', onePixel),
    riffChunk('EXIF', cameraNotes(orientation, mark)),
    riffChunk('XMP ', bytesOf(mark)),
  ])
}

export function gif(mark: string): Buffer {
  return Buffer.concat([
    bytesOf('GIF89a'),
    Buffer.from('010001008000000e5a63ffffff', 'hex'),
    Buffer.from('21f9040000000000', 'hex'),
    Buffer.concat([Buffer.from([0x21, 0xfe, mark.length]), bytesOf(mark), Buffer.from([0])]),
    Buffer.concat([
      Buffer.from([0x21, 0xff, 11]),
      bytesOf('XMP DataXMP'),
      Buffer.from([mark.length]),
      bytesOf(mark),
      Buffer.from([0]),
    ]),
    Buffer.from('2c0000000001000100000202440100', 'hex'),
    Buffer.from([0x3b]),
    bytesOf(mark),
  ])
}
