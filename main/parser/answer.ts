/** @file Checks what the reading process says: it met the hostile file, so it is believed as little. */
import { z } from 'zod'
import { AppError } from '#shared/errors.ts'
import { fieldOfColumn } from '#shared/sharing/columns.ts'
import { contactCard, signature, type ContactCard } from '#shared/sharing/contact-card.ts'
import { manifest, sha256Hex } from '#shared/sharing/manifest.ts'
import { refusals } from '#shared/sharing/refusals.ts'
import { localCodebook } from '#shared/codebook/local/local-codebook.ts'
import { dataManifest, dataTables } from '#shared/codebook/exchange/data-files.ts'
import { dataLimits, limits, translationLimits } from './limits.ts'
import type { ParsedBundle } from './parse-bundle.ts'
import type { ParsedData } from './parse-data.ts'
import type { ParsedTranslations } from './parse-translations.ts'
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

const dataCell = z.string().max(dataLimits.cellCharacters)
const dataTable = z
  .strictObject({
    name: z.enum(dataTables),
    columns: z.array(z.string().max(80)).max(200),
    rows: z.array(z.array(dataCell).max(200)).max(dataLimits.rows),
  })
  .refine(({ columns, rows }) => rows.every((row) => row.length === columns.length))

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
      z.strictObject({
        kind: z.literal('data'),
        manifest: dataManifest,
        tables: z.array(dataTable).max(40),
        ownQuestions: localCodebook,
      }),
      z.strictObject({
        kind: z.literal('translations'),
        rows: z
          .array(
            z.strictObject({
              key: z.string().max(translationLimits.recordBytes),
              correction: z.string().max(translationLimits.recordBytes),
            }),
          )
          .max(translationLimits.rows),
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

/** @throws AppError badFile */
export function dataFrom(raw: unknown): ParsedData {
  const value = read(raw)
  return value.kind === 'data' ? value : refuse('wrongEntries')
}

/** @throws AppError badFile */
export function translationsFrom(raw: unknown): ParsedTranslations {
  const value = read(raw)
  return value.kind === 'translations' ? value : refuse('unknownColumn')
}
