/** @file Which files may be kept with a case, how each is shown, and why others are refused. */

/** Stored by name: never rename or reuse one. */
export const attachmentTypes = [
  'jpeg',
  'png',
  'webp',
  'gif',
  'pdf',
  'mp3',
  'aac',
  'm4a',
  'wav',
  'ogg',
] as const
export type AttachmentType = (typeof attachmentTypes)[number]

export const shownAs = {
  jpeg: 'image',
  png: 'image',
  webp: 'image',
  gif: 'image',
  pdf: 'pdf',
  mp3: 'audio',
  aac: 'audio',
  m4a: 'audio',
  wav: 'audio',
  ogg: 'audio',
} as const satisfies Readonly<Record<AttachmentType, 'image' | 'pdf' | 'audio'>>

export const mimeTypes: Readonly<Record<AttachmentType, string>> = {
  jpeg: 'image/jpeg',
  png: 'image/png',
  webp: 'image/webp',
  gif: 'image/gif',
  pdf: 'application/pdf',
  mp3: 'audio/mpeg',
  aac: 'audio/aac',
  m4a: 'audio/mp4',
  wav: 'audio/wav',
  ogg: 'audio/ogg',
}

/**
 * What became of the notes a camera or program hides in a file: where, when, with what.
 * `removed`: nothing of the kind is left. `kept`: on purpose. `mayRemain`: this type cannot be cleaned.
 */
export const hiddenNotes = ['removed', 'kept', 'mayRemain'] as const
export type HiddenNotes = (typeof hiddenNotes)[number]

const mebibyte = 1024 * 1024

export const attachmentLimits = {
  bytes: 100 * mebibyte,
  /** What is sealed at once; all but the last are exactly this long. */
  chunkBytes: mebibyte,
  nameCharacters: 200,
  descriptionCharacters: 2_000,
  /** A small file can unfold to more picture than an old laptop can hold. */
  pixels: 120_000_000,
} as const

/** The `reason` of AppError('badFile') for a file that is not taken. Words: attachments.refusals. */
export const attachmentRefusals = [
  'empty',
  'tooLarge',
  'tooManyPixels',
  'heic', // a photo format that this window cannot show
  'video',
  'document', // a word processor's or spreadsheet's file
  'unknownType',
  'damagedFile', // cut short, or not what its beginning says
  'parserStopped', // the reading process ran out of memory or time
] as const
export type AttachmentRefusal = (typeof attachmentRefusals)[number]
