/** @file The log of what was done: to read, check, compare with paper, and save. */
import { z } from 'zod'
import { actionNames, auditKinds } from '../domain/audit-log.ts'
import { call, fileHandle, id, instant, nothing } from './call.ts'
import { language } from './session.ts'

const seq = z.int()

/** `null` anywhere: all. */
const filter = z.strictObject({
  person: id.nullable(),
  kind: z.enum(auditKinds).nullable(),
  action: z.enum(actionNames).nullable(),
  from: instant.nullable(),
  /** Not included. */
  to: instant.nullable(),
})
export type AuditFilter = z.infer<typeof filter>

/** What an entry is about, as far as it can be said without a name of anybody in a case. */
const about = z.strictObject({
  /**
   * `action`: what a second person agreed to. `paper`: of recovery. `error`: why something failed.
   * `day`: with or without the signs that name a backup. `other`: the start of an id.
   */
  kind: z.enum([
    'case',
    'staff',
    'partner',
    'count',
    'language',
    'action',
    'paper',
    'error',
    'day',
    'other',
  ]),
  text: z.string(),
})
export type AuditAbout = z.infer<typeof about>

export const auditEntry = z.strictObject({
  seq,
  /** As it stands in the log: whoever changed it may have written anything. */
  at: z.string(),
  /** `null`: nobody whom this office knows. */
  person: z.string().nullable(),
  /** `null`: nothing that Tessera ever writes. */
  action: z.enum(actionNames).nullable(),
  about: about.nullable(),
  signed: z.boolean(),
})
export type AuditEntryShown = z.infer<typeof auditEntry>

export const auditCheck = z.strictObject({
  /** Right from the first on. */
  entries: z.int(),
  problem: z
    .strictObject({
      /** The first number that is wrong. */
      seq,
      kind: z.enum([
        'missing',
        'edited',
        'inserted',
        'moved',
        'truncated',
        'rewritten',
        'signature',
      ]),
      /** When the last right entry before it was written; `null`: it is the first. */
      after: z.string().nullable(),
      /** The time that the wrong entry itself names; `null`: it is gone. */
      claimed: z.string().nullable(),
    })
    .nullable(),
  /** Where the log itself noted that older files had been put back. Newest first. */
  putBack: z.array(z.strictObject({ seq, at: z.string(), missing: z.int() })),
})
export type AuditCheck = z.infer<typeof auditCheck>

const comparison = z.discriminatedUnion('outcome', [
  z.strictObject({ outcome: z.literal('same'), seq, at: z.string() }),
  z.strictObject({
    outcome: z.literal('older'),
    seq,
    endsAt: z.string(),
    missing: z.int(),
  }),
  z.strictObject({ outcome: z.literal('unknownEntry'), seq }),
  z.strictObject({ outcome: z.literal('otherLog'), seq, at: z.string() }),
  /** Nearly the right code: it is typed wrongly. */
  z.strictObject({ outcome: z.literal('mistyped'), seq, differing: z.int() }),
])
export type AuditComparison = z.infer<typeof comparison>

const access = 'readAuditLog'

export const auditLogCalls = {
  state: call({
    access,
    input: nothing,
    output: z.strictObject({
      entries: z.int(),
      /** When it was last compared with something outside; `null`: never. */
      comparedAt: instant.nullable(),
      /** A month has gone by. */
      compareDue: z.boolean(),
    }),
  }),
  people: call({
    access,
    input: nothing,
    output: z.array(z.strictObject({ id, name: z.string() })),
  }),
  /** The newest first, those before the given number. */
  list: call({
    access,
    input: z.strictObject({ filter, before: seq.nullable(), limit: z.int().min(1).max(200) }),
    output: z.strictObject({ entries: z.array(auditEntry), more: z.boolean() }),
  }),
  /** Reads everything again. Can be cancelled. Its outcome is noted in the log. */
  check: call({ access, input: nothing, output: auditCheck }),
  /** @throws `invalidInput` when it is no reference */
  compare: call({
    access,
    input: z.strictObject({ reference: z.string().max(120) }),
    output: comparison,
  }),
  /** Names of staff are in it. Noted in the log before it is written. */
  save: call({
    access,
    files: ['target'],
    input: z.strictObject({
      filter,
      language,
      format: z.enum(['csv', 'xlsx']),
      target: fileHandle,
    }),
    output: z.strictObject({ entries: z.int() }),
  }),
}
