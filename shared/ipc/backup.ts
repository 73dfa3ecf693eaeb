/** @file Backups: made, copied to a stick, tried out, put back. */
import { z } from 'zod'
import { errorCodes } from '../errors.ts'
import { approval, call, fileHandle, id, instant, nothing } from './call.ts'
import { paper } from './recovery.ts'
import { signedIn } from './session.ts'

/** A day and random characters. */
const backupName = z.string().regex(/^\d{4}-\d{2}-\d{2}-[0-9a-f]{8}$/)

const kept = z.strictObject({
  name: backupName,
  made: instant,
  why: z.enum(['daily', 'quit', 'lock', 'asked', 'update']),
  cases: z.int(),
  bytes: z.int(),
  /** Would have gone, but holds more cases than the newest. */
  held: z.boolean(),
  /** What was deleted for good after it: a restore deletes it again. */
  deletedSince: z.int(),
})
export type KeptBackupRow = z.infer<typeof kept>

const place = z.strictObject({
  /** Records should lie on the computer's own disk. */
  kind: z.enum(['own', 'network', 'removable']),
  /** A program that copies the folder to the internet, by its own name. */
  cloud: z.string().nullable(),
})

export const backupState = z.strictObject({
  /** The newest one on this computer. */
  last: z.strictObject({ made: instant, cases: z.int() }).nullable(),
  /** The newest one that was read back from a stick. */
  copied: z.strictObject({ at: instant, cases: z.int() }).nullable(),
  /** The last try, when it failed. */
  failed: z.strictObject({ at: instant, code: z.enum(errorCodes) }).nullable(),
  /** More than seven days without: any backup at all, or one that is not on this computer. */
  overdue: z.enum(['backup', 'copy']).nullable(),
  /** An older one holds more cases than a later one, stays for that reason, and nobody said that it is right. */
  held: z.boolean(),
  /** The oldest of what was set aside by a restore; due when it has lain there for a month. */
  aside: z.strictObject({ at: instant, due: z.boolean() }).nullable(),
  place,
})
export type BackupState = z.infer<typeof backupState>

const inside = z.strictObject({
  name: backupName,
  made: instant,
  organisation: z.string(),
  cases: z.int(),
  /** Who can come in with it: the picture they chose, and their name. */
  people: z.array(
    z.strictObject({
      slot: id,
      name: z.string(),
      colour: z.string(),
      animal: z.string(),
    }),
  ),
})
export type BackupInside = z.infer<typeof inside>

const passphrase = z.string().min(1).max(1024)

const byPaper = z.strictObject({ paper, slot: id, newPassphrase: passphrase })
const enteredByPaper = signedIn.extend({
  newRecoveryKey: z.string(),
  /** `null`: no cards were used. */
  newCards: z.array(z.string()).length(3).nullable(),
})

export const backupCalls = {
  /** For everybody: how old, and where. */
  state: call({ access: 'unlocked', input: nothing, output: backupState }),
  list: call({
    access: 'keepBackups',
    input: nothing,
    output: z.strictObject({
      /** Newest first. */
      backups: z.array(kept),
      /** How many cases the office has now. */
      cases: z.int(),
      /** What was in place before a restore, newest first. */
      aside: z.array(z.strictObject({ name: z.string(), at: instant })),
    }),
  }),
  make: call({
    access: 'keepBackups',
    input: nothing,
    output: z.strictObject({ made: instant, cases: z.int() }),
  }),
  /** Before the window closes; makes none when nothing is new. Needs no right. */
  beforeQuit: call({
    access: 'unlocked',
    input: nothing,
    output: z.strictObject({ made: z.boolean() }),
  }),
  /** Whether `beforeQuit` has something to do. */
  hasNews: call({ access: 'unlocked', input: nothing, output: z.boolean() }),
  /** Reads it through. `whole: false`: damaged, and no longer counted. */
  test: call({
    access: 'keepBackups',
    input: z.strictObject({ name: backupName }),
    output: z.strictObject({ whole: z.boolean(), made: instant, cases: z.int() }),
  }),
  /** Having fewer cases than in earlier backups is right: these may go like all others. */
  acceptFewer: call({ access: 'keepBackups', input: nothing, output: nothing }),
  /** The newest one, made anew when something is new. When it returns, the stick may be pulled. */
  copy: call({
    access: 'keepBackups',
    files: ['folder'],
    input: z.strictObject({ folder: fileHandle }),
    output: z.strictObject({
      file: z.string(),
      made: instant,
      cases: z.int(),
      /** The folder is no stick but this computer's own disk. */
      sameDisk: z.boolean(),
      cloud: z.string().nullable(),
    }),
  }),
  /** Put in place after the next lock. Undoes what everybody wrote since: two people. @throws `secondPerson` */
  restore: call({
    access: 'keepBackups',
    input: z.strictObject({ name: backupName, approval: approval.optional() }),
    output: nothing,
  }),
  /** Deletes what was in place before a restore. */
  removeAside: call({
    access: 'keepBackups',
    input: z.strictObject({ name: z.string().max(80) }),
    output: nothing,
  }),

  /** In front of the sign-in: what lies beside the vault, newest first. The day is all that is known. */
  here: call({
    access: 'anytime',
    input: nothing,
    output: z.array(z.strictObject({ name: backupName, day: z.iso.date() })),
  }),
  lookHere: call({
    access: 'anytime',
    input: z.strictObject({ name: backupName, paper }),
    output: inside,
  }),
  lookHereWithPassphrase: call({
    access: 'anytime',
    input: z.strictObject({ name: backupName, slot: id, passphrase }),
    output: inside,
  }),
  lookInFile: call({
    access: 'anytime',
    files: ['source'],
    input: z.strictObject({ source: fileHandle, paper }),
    output: inside,
  }),
  /**
   * Each gives one person a new passphrase and signs them in. `newRecoveryKey`, and `newCards` where
   * cards were used, are to be shown and typed back (`recovery.finishKey`, `recovery.finishCards`);
   * until then the old ones open the office.
   */
  restoreHere: call({
    access: 'anytime',
    input: byPaper.extend({ name: backupName }),
    output: enteredByPaper,
  }),
  restoreFile: call({
    access: 'anytime',
    files: ['source'],
    input: byPaper.extend({ source: fileHandle }),
    output: enteredByPaper,
  }),
  /**
   * A damaged vault keeps nobody from its backups, and asks for no paper.
   * @throws `secondPerson` with reason `whole`: it can be signed in to, and two people are needed
   */
  restoreHereWithPassphrase: call({
    access: 'anytime',
    input: z.strictObject({ name: backupName, slot: id, passphrase }),
    output: signedIn,
  }),
}
