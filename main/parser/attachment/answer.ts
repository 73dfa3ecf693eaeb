/** @file Checks what the reading process says of a file: it met the hostile file, so it is believed as little. */
import { z } from 'zod'
import { attachmentRefusals, attachmentTypes } from '#shared/attachments/types.ts'
import { AppError } from '#shared/errors.ts'
import { type InspectedFile } from './inspect.ts'
import { lengthOf } from './pieces.ts'
import { refuseAttachment } from './refuse-attachment.ts'

/** Heads and notes that are written anew are short; most of a file is what came. */
const mostNew = 4 * 1024 * 1024
const offset = z.int().min(0)

const answer = z.discriminatedUnion('ok', [
  z.strictObject({ ok: z.literal(false), reason: z.enum(attachmentRefusals) }),
  z.strictObject({
    ok: z.literal(true),
    value: z.strictObject({
      kind: z.literal('attachment'),
      type: z.enum(attachmentTypes),
      clean: z.boolean(),
      pieces: z
        .array(
          z.union([
            z.strictObject({ from: offset, to: offset }),
            z.strictObject({ bytes: z.instanceof(Uint8Array) }),
            z.strictObject({ zeros: offset }),
          ]),
        )
        .min(1)
        .max(50_000),
    }),
  }),
])

/** Parts of the original come in its order, each once, and the whole is not longer than it was. */
function fits({ pieces }: InspectedFile, length: number): boolean {
  let [reached, added] = [0, 0]
  for (const piece of pieces) {
    if ('from' in piece) {
      if (piece.from < reached || piece.to <= piece.from) return false
      reached = piece.to
    } else if ('bytes' in piece) added += piece.bytes.length
  }
  const total = pieces.reduce((sum, piece) => sum + lengthOf(piece), 0)
  return reached <= length && added <= mostNew && total <= length + mostNew && total > 0
}

/**
 * @param length of the file that was sent
 * @throws AppError badFile
 */
export function inspectedFrom(raw: unknown, length: number): InspectedFile {
  const checked = answer.safeParse(raw)
  if (!checked.success) return refuseAttachment('parserStopped')
  if (!checked.data.ok) return refuseAttachment(checked.data.reason)
  const { value } = checked.data
  if (!fits(value, length)) throw new AppError('badFile', { reason: 'parserStopped' })
  return value
}
