/** @file What belongs to this computer and not to the vault. */
import { z } from 'zod'
import { call, fileHandle, id, nothing } from './call.ts'
import { language } from './session.ts'

export const preferences = z.strictObject({
  language: language.nullable(),
  railCollapsed: z.boolean(),
})
export type Preferences = z.infer<typeof preferences>

const capture = z.strictObject({ allowed: z.boolean(), works: z.boolean() })

export const appCalls = {
  preferences: call({ access: 'anytime', process: 'main', input: nothing, output: preferences }),
  setPreferences: call({
    access: 'anytime',
    process: 'main',
    input: preferences.partial(),
    output: preferences,
  }),
  about: call({
    access: 'anytime',
    process: 'main',
    input: nothing,
    output: z.strictObject({
      version: z.string(),
      electron: z.string(),
      codebook: z.string(),
      licences: z.array(
        z.strictObject({ name: z.string(), licence: z.string(), text: z.string() }),
      ),
    }),
  }),
  /** `null`: the person closed the dialog. */
  chooseFolder: call({
    access: 'unlocked',
    process: 'main',
    input: nothing,
    output: fileHandle.nullable(),
  }),
  chooseFile: call({
    access: 'unlocked',
    process: 'main',
    input: z.strictObject({ kind: z.enum(['bundle', 'contactCard', 'data', 'csv', 'attachment']) }),
    output: fileHandle.nullable(),
  }),
  /** In front of the sign-in too: where there is no office yet, or a damaged one. `null`: closed. */
  chooseBackup: call({
    access: 'anytime',
    process: 'main',
    input: nothing,
    output: fileHandle.nullable(),
  }),
  /** `null`: closed. The suggested name must hold no personal data. */
  chooseSaveFile: call({
    access: 'unlocked',
    process: 'main',
    input: z.strictObject({
      kind: z.enum(['pdf', 'xlsx', 'json', 'contactCard', 'data', 'csv', 'log']),
      suggestedName: z.string().regex(/^[\w.-]{1,80}$/),
    }),
    output: fileHandle.nullable(),
  }),
  /** Prints what the window shows, as print styles lay it out, to the printer dialog. */
  print: call({ access: 'anytime', process: 'main', input: nothing, output: nothing }),
  /** The same page as PDF, written to a place chosen with `chooseSaveFile`. */
  printToPdf: call({
    access: 'unlocked',
    process: 'main',
    files: ['target'],
    input: z.strictObject({ target: fileHandle, footer: z.string().max(300) }),
    output: nothing,
  }),
  /** Asks the running call of that name (`group.call`) to stop; it then fails with `cancelled`. */
  cancel: call({
    access: 'anytime',
    process: 'main',
    input: z.strictObject({ job: z.string().max(80) }),
    output: nothing,
  }),
  /**
   * Where somebody stood when the office was locked, kept in memory until the same person signs in.
   * A path of the screens holds random ids and nothing else.
   */
  keepPlace: call({
    access: 'anytime',
    process: 'main',
    input: z.strictObject({ staffId: id, path: z.string().regex(/^\/[\w/-]{0,120}$/) }),
    output: nothing,
  }),
  /** Asked once after sign-in; `null`: nothing is kept, or it was somebody else's. */
  takePlace: call({
    access: 'unlocked',
    process: 'main',
    input: z.strictObject({ staffId: id }),
    output: z.string().nullable(),
  }),
  /** Whether the window was hidden and nobody has come back yet. */
  hidden: call({ access: 'anytime', process: 'main', input: nothing, output: z.boolean() }),
  /** Somebody wants to come back: the sign-in may be shown. */
  comeBack: call({ access: 'anytime', process: 'main', input: nothing, output: nothing }),
  /** Something was copied, or (on Linux) selected, which other programs can paste. Cleared after a while. */
  copied: call({
    access: 'anytime',
    process: 'main',
    input: z.strictObject({ to: z.enum(['clipboard', 'selection']) }),
    output: nothing,
  }),
  /** Whose picture was chosen at the last sign-in, kept in memory until the window closes. */
  keepTile: call({
    access: 'anytime',
    process: 'main',
    input: z.strictObject({ slot: id }),
    output: nothing,
  }),
  lastTile: call({ access: 'anytime', process: 'main', input: nothing, output: id.nullable() }),
  /** Whether other programs may take pictures of the window; `works`: whether this system can forbid it. */
  capture: call({ access: 'unlocked', process: 'main', input: nothing, output: capture }),
  setCapture: call({
    access: 'allowCapture',
    process: 'main',
    input: capture.pick({ allowed: true }),
    output: capture,
  }),
  /** The technical log, newest last. It can hold nothing but codes, counts and places in the program. */
  log: call({
    access: 'unlocked',
    process: 'main',
    input: nothing,
    output: z.strictObject({ lines: z.array(z.string()) }),
  }),
  saveLog: call({
    access: 'unlocked',
    process: 'main',
    files: ['target'],
    input: z.strictObject({ target: fileHandle }),
    output: nothing,
  }),
  quit: call({ access: 'anytime', process: 'main', input: nothing, output: nothing }),
}
