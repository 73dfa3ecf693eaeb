/** @file WAV without the names, times and places that recorders write into it. */
import { ByteReader } from './byte-reader.ts'
import { Cutting } from './pieces.ts'
import { refuseAttachment } from './refuse-attachment.ts'
import { riffChunks, riffHead } from './riff.ts'

const sound = new Set(['fmt ', 'fact', 'data'])

/** A recorder that was switched off does not come back to write the length: then it reaches to the end. */
function mendedEnd(reader: ByteReader): number {
  return Math.min(8 + reader.u32(4, true), reader.length)
}

/** @throws AppError badFile */
export function cutWav(bytes: Uint8Array): Cutting {
  const reader = new ByteReader(bytes)
  const chunks = riffChunks(reader, 12, mendedEnd(reader))
  const kept = chunks.filter(({ name }) => sound.has(name))
  if (!['fmt ', 'data'].every((needed) => kept.some(({ name }) => name === needed)))
    refuseAttachment('damagedFile')
  const cutting = new Cutting()
  for (const { from, to } of kept) cutting.keep(from, to)
  cutting.insertFirst(riffHead('WAVE', cutting.length))
  return cutting
}
