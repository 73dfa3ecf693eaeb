/** @file Offices, set-up, sign-in and lock. */
import { z } from 'zod'
import { allRights, roles } from '../domain/rights.ts'
import { languages } from '../i18n/languages.ts'
import { call, id, nothing } from './call.ts'

export const language = z.enum(languages)

/** `real` holds real people; `practice` holds synthetic ones and is marked on every screen. */
export const officeKind = z.enum(['real', 'practice'])

/** Neutral tiles: nothing on a stolen computer names a person. */
export const tile = z.strictObject({
  slot: id,
  colour: z.string().max(20),
  animal: z.string().max(20),
})

/** What sign-in found that people must be told. */
export const vaultWarning = z.strictObject({
  /** `vaultOlder`: entries that were there are gone. `keySlotsOlder`: older passphrases were put back. */
  kind: z.enum(['vaultOlder', 'keySlotsOlder']),
  /** When the newest thing known to have existed was written. */
  expectedAt: z.iso.datetime(),
  /** When the newest thing that is there was written. */
  foundAt: z.iso.datetime(),
  missingEntries: z.int(),
})

export const signedIn = z.strictObject({
  office: officeKind,
  organisation: z.string(),
  country: z.string(),
  person: z.string(),
  staffId: id,
  roles: z.array(z.enum(roles)),
  /** What they may do; see shared/domain/rights.ts. */
  rights: z.array(z.enum(allRights)),
  /** Absent when all is well. */
  warning: vaultWarning.optional(),
})

export const sessionState = z.strictObject({
  /** Which vaults exist on this computer. */
  offices: z.array(
    z.strictObject({
      kind: officeKind,
      tiles: z.array(tile),
      /** Whether somebody may come in with a code. */
      invited: z.boolean(),
      /** Why nobody can sign in; then there are no tiles. */
      problem: z.enum(['keySlotsDamaged', 'newerVersion']).optional(),
    }),
  ),
  /** `null` when locked. */
  signedIn: signedIn.nullable(),
})

const passphrase = z.string().min(1).max(1024)

export const sessionCalls = {
  state: call({ access: 'anytime', input: nothing, output: sessionState }),
  /** Six words; at least 64 bits. */
  suggestPassphrase: call({
    access: 'anytime',
    input: nothing,
    output: z.strictObject({ passphrase: z.string(), bits: z.number() }),
  }),
  /**
   * Makes keys in memory only. Nothing is written before `finishSetup` has seen the recovery key
   * typed back. `recoveryKey`: eight groups of four characters and a check character.
   */
  beginSetup: call({
    access: 'anytime',
    input: z.strictObject({
      organisation: z.string().trim().min(1).max(200),
      country: z.string().regex(/^[A-Z]{2}$/),
      person: z.string().trim().min(1).max(200),
      colour: z.string().max(20),
      animal: z.string().max(20),
      passphrase,
    }),
    output: z.strictObject({ recoveryKey: z.string() }),
  }),
  finishSetup: call({
    access: 'anytime',
    input: z.strictObject({ recoveryKey: z.string().max(200) }),
    output: signedIn,
  }),
  /**
   * Makes the practice office anew, filled with `persons` synthetic people, and signs in. Its keys
   * are held nowhere: locking ends it. The names are what screens and reports show for it.
   */
  openPractice: call({
    access: 'anytime',
    input: z.strictObject({
      persons: z.int().min(0).max(50_000),
      organisation: z.string().trim().min(1).max(200).optional(),
      person: z.string().trim().min(1).max(200).optional(),
    }),
    output: signedIn,
  }),
  unlock: call({
    access: 'anytime',
    input: z.strictObject({ office: officeKind, slot: id, passphrase }),
    output: signedIn,
  }),
  /**
   * Gives one person a new passphrase and signs them in. `slot` may be left out when the office has
   * one person. `newRecoveryKey` is to be shown and typed back (`recovery.finishKey`); until then the
   * used key goes on opening the office.
   */
  unlockWithRecoveryKey: call({
    access: 'anytime',
    input: z.strictObject({
      recoveryKey: z.string().max(200),
      newPassphrase: passphrase,
      slot: id.optional(),
    }),
    output: signedIn.extend({ newRecoveryKey: z.string() }),
  }),
  /** The same with two of the three trustee cards; `newCards` is owed too (`recovery.finishCards`). */
  unlockWithCards: call({
    access: 'anytime',
    input: z.strictObject({
      first: z.string().max(200),
      second: z.string().max(200),
      newPassphrase: passphrase,
      slot: id.optional(),
    }),
    output: signedIn.extend({
      newRecoveryKey: z.string(),
      newCards: z.array(z.string()).length(3),
    }),
  }),
  /** Somebody comes in with the code that a colleague gave them, and chooses tile and passphrase. */
  enrol: call({
    access: 'anytime',
    input: z.strictObject({
      code: z.string().max(100),
      colour: z.string().max(20),
      animal: z.string().max(20),
      passphrase,
    }),
    output: signedIn,
  }),
  /** Kills the vault process and reloads the window. */
  lock: call({ access: 'anytime', process: 'main', input: nothing, output: nothing }),
  /** Locks, and shows a neutral page instead of the sign-in until somebody presses a key. */
  hide: call({ access: 'anytime', process: 'main', input: nothing, output: nothing }),
}
