/** @file Offices, set-up, sign-in and lock. */
import { z } from 'zod'
import { call, id, nothing } from './call.ts'

export const languages = ['en', 'km'] as const
export const language = z.enum(languages)
export type Language = z.infer<typeof language>

/** `real` holds real people; `practice` holds synthetic ones and is marked on every screen. */
export const officeKind = z.enum(['real', 'practice'])

/** Neutral tiles: nothing on a stolen computer names a person. */
export const tile = z.strictObject({ slot: id, colour: z.string().max(20), animal: z.string().max(20) })

export const signedIn = z.strictObject({
  office: officeKind,
  organisation: z.string(),
  country: z.string(),
  person: z.string(),
  staffId: id,
  canSeeNames: z.boolean(),
  canExport: z.boolean(),
})

export const sessionState = z.strictObject({
  /** Which vaults exist on this computer. */
  offices: z.array(z.strictObject({ kind: officeKind, tiles: z.array(tile) })),
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
  /** Makes the practice office anew, filled with `persons` synthetic people, and signs in. */
  openPractice: call({
    access: 'anytime',
    input: z.strictObject({ persons: z.int().min(0).max(50_000) }),
    output: signedIn,
  }),
  unlock: call({
    access: 'anytime',
    input: z.strictObject({ office: officeKind, slot: id, passphrase }),
    output: signedIn,
  }),
  unlockWithRecoveryKey: call({
    access: 'anytime',
    input: z.strictObject({ recoveryKey: z.string().max(200), newPassphrase: passphrase }),
    output: signedIn,
  }),
  /** Kills the vault process and reloads the window. */
  lock: call({ access: 'anytime', process: 'main', input: nothing, output: nothing }),
}
