/** @file Checks what the reading process says: it met the hostile file, so it is believed as little. */
import { z } from 'zod'
import { AppError } from '#shared/errors.ts'
import { fieldOfColumn } from '#shared/sharing/columns.ts'
import { contactCard, signature, type ContactCard } from '#shared/sharing/contact-card.ts'
import { manifest, sha256Hex } from '#shared/sharing/manifest.ts'
import { refusals } from '#shared/sharing/refusals.ts'
import { limits } from './limits.ts'
import type { ParsedBundle } from './parse-bundle.ts'
import { refuse } from './refuse.ts'

const table = z
  .strictObject({
    columns: z
      .array(
        z
          .string()
          .max(80)
          .refine((id) => fieldOfColumn(id) !== null),
      )
      .max(200),
    records: z
      .array(
        z.strictObject({
          person: z.string().regex(/^[A-Z2-7]{16}$/),
          cells: z.array(z.string().max(limits.cellCharacters)).max(200),
        }),
      )
      .max(limits.records),
  })
  .refine(({ columns, records }) => records.every(({ cells }) => cells.length === columns.length))

const answer = z.discriminatedUnion('ok', [
  z.strictObject({ ok: z.literal(false), reason: z.enum(refusals) }),
  z.strictObject({
    ok: z.literal(true),
    value: z.discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('contactCard'), card: contactCard }),
      z.strictObject({
        kind: z.literal('bundle'),
        manifestText: z.string().max(limits.jsonBytes),
        manifest,
        signature: z.strictObject({ keyId: sha256Hex, signature }),
        table,
      }),
    ]),
  }),
])

function read(raw: unknown): Extract<z.infer<typeof answer>, { ok: true }>['value'] {
  const checked = answer.safeParse(raw)
  if (!checked.success) throw new AppError('badFile', { reason: 'parserStopped' })
  if (!checked.data.ok) return refuse(checked.data.reason)
  return checked.data.value
}

/** @throws AppError badFile */
export function bundleFrom(raw: unknown): ParsedBundle {
  const value = read(raw)
  return value.kind === 'bundle' ? value : refuse('notAZip')
}

/** @throws AppError badFile */
export function cardFrom(raw: unknown): ContactCard {
  const value = read(raw)
  return value.kind === 'contactCard' ? value.card : refuse('badCard')
}
