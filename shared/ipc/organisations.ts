/** @file The directory of organisations that the office works with. */
import { z } from 'zod'
import { call, id, nothing } from './call.ts'
import { answers } from './cases.ts'

export const organisationRow = z.strictObject({ id, revision: z.int(), answers })
export type OrganisationRow = z.infer<typeof organisationRow>

export const organisationCalls = {
  /** By name. `search` matches any part of name, town or phone; empty: everybody. */
  list: call({
    access: 'readCases',
    input: z.strictObject({
      search: z.string().max(200),
      limit: z.int().min(1).max(1000).optional(),
    }),
    output: z.strictObject({ rows: z.array(organisationRow), matching: z.int(), total: z.int() }),
  }),
  /** `id: null` adds one. Refused with `conflict` over a newer revision. */
  save: call({
    access: 'workOnCases',
    input: z.strictObject({ id: id.nullable(), revision: z.int().nullable(), answers }),
    output: organisationRow,
  }),
  remove: call({
    access: 'workOnCases',
    input: z.strictObject({ id, revision: z.int() }),
    output: nothing,
  }),
}
