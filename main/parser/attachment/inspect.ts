/** @file A file that shall be kept with a case: what it is, and how to keep it without hidden notes. */
import {
  attachmentLimits,
  attachmentRefusals,
  type AttachmentRefusal,
  type AttachmentType,
} from '#shared/attachments/types.ts'
import { AppError } from '#shared/errors.ts'
import { cutGif } from './gif.ts'
import { cutJpeg } from './jpeg.ts'
import { cutM4a } from './m4a.ts'
import { cutMpegAudio } from './mpeg-audio.ts'
import { cutOgg } from './ogg.ts'
import { Cutting, type Piece } from './pieces.ts'
import { cutPng } from './png.ts'
import { refuseAttachment } from './refuse-attachment.ts'
import { sniff } from './sniff.ts'
import { cutWav } from './wav.ts'
import { cutWebp } from './webp.ts'

export interface InspectedFile {
  readonly kind: 'attachment'
  readonly type: AttachmentType
  /** What to keep; in order. */
  readonly pieces: readonly Piece[]
  /** Nothing hidden is left once it is put together. `false`: this type keeps what it holds. */
  readonly clean: boolean
}

export type InspectorAnswer =
  | { readonly ok: true; readonly value: InspectedFile }
  | { readonly ok: false; readonly reason: AttachmentRefusal }

type Cut = (bytes: Uint8Array) => { readonly cutting: Cutting; readonly clean: boolean }

const wholly =
  (cut: (bytes: Uint8Array) => Cutting): Cut =>
  (bytes) => ({ cutting: cut(bytes), clean: true })

/** A PDF points to places inside itself all over: taking something out would break it. */
const asItIs: Cut = (bytes) => {
  const cutting = new Cutting()
  cutting.keep(0, bytes.length)
  return { cutting, clean: false }
}

const cuts: Readonly<Record<AttachmentType, Cut>> = {
  jpeg: wholly(cutJpeg),
  png: wholly(cutPng),
  webp: wholly(cutWebp),
  gif: wholly(cutGif),
  pdf: asItIs,
  mp3: cutMpegAudio,
  aac: cutMpegAudio,
  m4a: cutM4a,
  wav: wholly(cutWav),
  ogg: cutOgg,
}

function inspected(bytes: Uint8Array): InspectedFile {
  if (bytes.length > attachmentLimits.bytes) refuseAttachment('tooLarge')
  const type = sniff(bytes)
  const { cutting, clean } = cuts[type](bytes)
  return { kind: 'attachment', type, pieces: cutting.pieces, clean }
}

/** Never throws: a file is understood, or refused with a reason. */
export function inspectAttachment(bytes: Uint8Array): InspectorAnswer {
  try {
    return { ok: true, value: inspected(bytes) }
  } catch (error) {
    const reason = error instanceof AppError ? error.detail.reason : undefined
    const known = attachmentRefusals.find((one) => one === reason)
    return { ok: false, reason: known ?? 'damagedFile' }
  }
}
