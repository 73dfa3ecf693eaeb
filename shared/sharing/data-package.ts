/** @file The Frictionless Data Package that describes a bundle to other people's tools. */
import { z } from 'zod'

const field = z.strictObject({
  name: z.string().max(80),
  title: z.string().max(200),
  type: z.enum(['string', 'integer', 'boolean']),
  description: z.string().max(2000).optional(),
  constraints: z
    .strictObject({
      required: z.boolean().optional(),
      enum: z.array(z.string().max(200)).max(1000).optional(),
    })
    .optional(),
})

const resource = z.strictObject({
  name: z.string().max(80),
  path: z.string().max(80),
  profile: z.literal('tabular-data-resource'),
  format: z.literal('csv'),
  mediatype: z.literal('text/csv'),
  encoding: z.literal('utf-8'),
  dialect: z.strictObject({
    delimiter: z.literal(','),
    quoteChar: z.literal('"'),
    doubleQuote: z.literal(true),
    lineTerminator: z.literal('\r\n'),
    header: z.literal(true),
  }),
  bytes: z.int().min(0),
  hash: z.string().regex(/^sha256:[0-9a-f]{64}$/),
  schema: z.strictObject({
    fields: z.array(field).max(200),
    missingValues: z.array(z.string().max(40)).max(20),
  }),
})

export const dataPackage = z.strictObject({
  profile: z.literal('tabular-data-package'),
  name: z.string().max(80),
  title: z.string().max(200),
  created: z.iso.datetime(),
  resources: z.array(resource).length(2),
})
export type DataPackage = z.infer<typeof dataPackage>
export type TableField = z.infer<typeof field>
