/** @file Corrections of the words on the screen, by native speakers, for this office. */
import { z } from 'zod'
import { call, fileHandle, nothing } from './call.ts'
import { language } from './session.ts'

/** Corrected texts by their key. */
export const corrections = z.record(z.string().max(200), z.string().max(5000))

export const correctionsLook = z.strictObject({
  changes: z.array(
    z.strictObject({
      key: z.string(),
      english: z.string(),
      before: z.string(),
      after: z.string(),
    }),
  ),
  problems: z.array(
    z.strictObject({ key: z.string(), problem: z.enum(['unknownKey', 'places', 'wrongText']) }),
  ),
})
export type CorrectionsLook = z.infer<typeof correctionsLook>

export const translationCalls = {
  corrections: call({
    access: 'unlocked',
    input: z.strictObject({ language }),
    output: corrections,
  }),
  /** A table with every text: key, English, translation, whether it was checked, and room for a better one. */
  write: call({
    access: 'shapeOffice',
    files: ['target'],
    input: z.strictObject({ language, target: fileHandle }),
    output: nothing,
  }),
  /** What the table would change. Changes nothing. */
  look: call({
    access: 'shapeOffice',
    files: ['source'],
    input: z.strictObject({ language, source: fileHandle }),
    output: correctionsLook,
  }),
  /** Takes over what is right in the table. */
  read: call({
    access: 'shapeOffice',
    files: ['source'],
    input: z.strictObject({ language, source: fileHandle }),
    output: corrections,
  }),
  /** Back to the words that Tessera came with. */
  forget: call({ access: 'shapeOffice', input: z.strictObject({ language }), output: nothing }),
}
