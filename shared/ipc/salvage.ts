/** @file Records that cannot be read whole: what is left of them, a backup in their place, and the rest merged. */
import { z } from 'zod'
import { call, instant, nothing } from './call.ts'
import { signedIn } from './session.ts'

const backupName = z.string().regex(/^\d{4}-\d{2}-\d{2}-[0-9a-f]{8}$/)

const tableRead = z.strictObject({
  table: z.string(),
  rows: z.int(),
  /** Places where a row is, or was, that cannot be read. */
  lost: z.int(),
})

export const salvageLook = z.strictObject({
  /** Cases whose own row can be read. */
  cases: z.int(),
  /** Of the first of them, sorted. */
  codes: z.array(z.string()).max(1000),
  lost: z.int(),
  tables: z.array(tableRead),
})
export type SalvageLook = z.infer<typeof salvageLook>

const caseOffer = z.strictObject({
  code: z.string(),
  /** `missing`: not in the backup. `newer`: there as it was before. */
  kind: z.enum(['missing', 'newer']),
})

export const salvageOffer = z.strictObject({
  /** The first of them, by code. */
  cases: z.array(caseOffer).max(1000),
  missing: z.int(),
  newer: z.int(),
  drafts: z.int(),
  organisations: z.int(),
  /** Photos, documents and recordings. */
  files: z.int(),
  /** Of the office, that were changed since. */
  settings: z.int(),
  /** Who works on which case, agreements, bundles, reports that left, own questions, words. */
  others: z.int(),
  /** Deleted for good since: they will be deleted again. */
  deletions: z.int(),
  lost: z.int(),
})
export type SalvageOffer = z.infer<typeof salvageOffer>

/** The first three only after a sign-in whose passphrase fitted and that ended with `damaged`. */
export const salvageCalls = {
  /** Reads; changes nothing. @throws `conflict`: no such sign-in, as in the next two */
  look: call({ access: 'anytime', input: nothing, output: salvageLook }),
  /** Of this vault and on this computer, newest first. */
  backups: call({
    access: 'anytime',
    input: nothing,
    output: z.array(z.strictObject({ name: backupName, made: instant, cases: z.int() })),
  }),
  /** The damaged vault is set aside, whole; then signs in. @throws `damaged`: so is this backup */
  restore: call({
    access: 'anytime',
    input: z.strictObject({ name: backupName }),
    output: signedIn,
  }),
  /** Whether a damaged vault lies aside that nobody has decided about. */
  waiting: call({
    access: 'unlocked',
    input: nothing,
    output: z.strictObject({ since: instant }).nullable(),
  }),
  /** `null`: nothing waits, or nothing of it can be read. */
  offer: call({ access: 'keepBackups', input: nothing, output: salvageOffer.nullable() }),
  merge: call({
    access: 'keepBackups',
    input: nothing,
    output: z.strictObject({
      cases: z.int(),
      rows: z.int(),
      deletedAgain: z.int(),
      leftOut: z.int(),
    }),
  }),
  /** It is not asked again. The damaged vault stays where it is. */
  decline: call({ access: 'keepBackups', input: nothing, output: nothing }),
}
