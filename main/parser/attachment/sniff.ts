/** @file What a file is, by what stands in it; its name is not asked. */
import type { AttachmentType } from '#shared/attachments/types.ts'
import { ByteReader } from './byte-reader.ts'
import { endOfTags, soundAt } from './mpeg-audio.ts'
import { pngSignature } from './png.ts'
import { refuseAttachment } from './refuse-attachment.ts'

/** Readers of PDF look this far for its beginning, so people have such files. */
const pdfHead = 1024

const soundBrands = /^(M4A |M4B |mp4[12]|isom|iso[2-9]|3gp\d|3g2\w|dash|MSNV|qt {2})$/
const heicBrands = /^(hei[cxms]|hev[cmsx]|mif1|msf1|avif|avis)$/

/** The brand alone does not tell a film from a recording: the tracks do. */
function boxed(reader: ByteReader): AttachmentType {
  const brand = reader.ascii(8, 4)
  if (heicBrands.test(brand)) refuseAttachment('heic')
  return soundBrands.test(brand) ? 'm4a' : refuseAttachment('video')
}

const signs: readonly (readonly [number, string, AttachmentType])[] = [
  [0, '\xff\xd8\xff', 'jpeg'],
  [0, pngSignature, 'png'],
  [0, 'GIF87a', 'gif'],
  [0, 'GIF89a', 'gif'],
  [0, 'OggS', 'ogg'],
]

const others = [
  ['PK\x03\x04', 'document'],
  ['\xd0\xcf\x11\xe0', 'document'],
  ['{\\rtf', 'document'],
  ['\x1aE\xdf\xa3', 'video'],
  ['FLV', 'video'],
  ['\0\0\x01\xba', 'video'],
] as const

function byRiff(reader: ByteReader): AttachmentType {
  if (reader.says(8, 'WEBP')) return 'webp'
  if (reader.says(8, 'WAVE')) return 'wav'
  return refuseAttachment(reader.says(8, 'AVI ') ? 'video' : 'unknownType')
}

/** @throws AppError badFile naming why it is not taken */
export function sniff(bytes: Uint8Array): AttachmentType {
  const reader = new ByteReader(bytes)
  if (reader.length === 0) refuseAttachment('empty')
  const sign = signs.find(([at, text]) => reader.says(at, text))
  if (sign !== undefined) return sign[2]
  if (reader.says(0, 'RIFF')) return byRiff(reader)
  if (reader.says(4, 'ftyp')) return boxed(reader)
  if (reader.ascii(0, pdfHead).includes('%PDF-')) return 'pdf'
  const other = others.find(([text]) => reader.says(0, text))
  if (other !== undefined) refuseAttachment(other[1])
  return soundAt(reader, endOfTags(reader)) ?? refuseAttachment('unknownType')
}
