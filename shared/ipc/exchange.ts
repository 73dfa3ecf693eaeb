/** @file All data of an office in one locked file of open tables: to leave with it, or to bring it in. */
import { z } from 'zod'
import { approval, call, fileHandle, instant } from './call.ts'

const passphrase = z.string().min(1).max(1024)

export const dataContents = z.strictObject({
  organisation: z.string(),
  created: instant,
  /** Of the definitions the file was written with. */
  codebookVersion: z.string(),
  cases: z.int(),
  persons: z.int(),
  /** Cases that this office has already: they stay as they are here. */
  knownCases: z.int(),
  /** Questions of that office's own that this one does not have yet: they come with the cases. */
  ownQuestions: z.int(),
  /** What is wrong with it, at most 50; with any, nothing is read in. No value is named. */
  problems: z.array(
    z.strictObject({
      table: z.string(),
      row: z.int(),
      column: z.string(),
      problem: z.string(),
    }),
  ),
})
export type DataContents = z.infer<typeof dataContents>

export const exchangeCalls = {
  /** Everything leaves: two people. @throws `secondPerson` */
  write: call({
    access: 'moveData',
    files: ['target'],
    input: z.strictObject({
      target: fileHandle,
      passphrase: z.string().min(16).max(1024),
      approval: approval.optional(),
    }),
    output: z.strictObject({ cases: z.int(), persons: z.int() }),
  }),
  /** Opens and checks; changes nothing. */
  look: call({
    access: 'moveData',
    files: ['source'],
    input: z.strictObject({ source: fileHandle, passphrase }),
    output: dataContents,
  }),
  /** @throws `invalidInput` when the file has problems */
  read: call({
    access: 'moveData',
    files: ['source'],
    input: z.strictObject({ source: fileHandle, passphrase }),
    output: z.strictObject({ cases: z.int(), persons: z.int(), recoded: z.int() }),
  }),
}
