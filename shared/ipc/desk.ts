/** @file What belongs to whoever sits here: half-typed words, copies, wrong tries at the sign-in. */
import { z } from 'zod'
import { call, id, instant, nothing } from './call.ts'

/**
 * The only forms whose text may be kept. None of them asks for a passphrase, a key, a card, a code or a
 * word that confirms a deed, and a form that is not named here keeps nothing.
 */
export const keptForms = [
  'section',
  'person',
  'record',
  'consent',
  'reason',
  'danger',
  'agreement',
  'compared',
  'ownQuestion',
  'ownSection',
  'keepLonger',
] as const
export type KeptForm = (typeof keptForms)[number]

/** One field of a form that was open, and what stood in it. */
export const halfTypedField = z.strictObject({
  /** Of the screen. */
  path: z.string().regex(/^\/[\w/-]{0,120}$/),
  form: z.enum(keptForms),
  /** Whose form it was: the case, the person or the record. It is never put into another's. */
  of: z.string().regex(/^[\w -]{1,200}$/),
  /** The question it answers, for fields of the codebook; otherwise empty. */
  question: z.string().max(120),
  /** As it was read aloud, in the language of the screen. */
  label: z.string().max(500),
  /** Which of the fields with this question and label, from the top. */
  at: z.int().min(0).max(1000),
  /** The language of what is typed, where it is not the screen's; otherwise empty. */
  lang: z.string().max(20),
  kind: z.enum(['text', 'select', 'tick']),
  /** Of a tick: `on` or `off`. */
  value: z.string().max(100_000),
})
export type HalfTypedField = z.infer<typeof halfTypedField>

export const halfTyped = z.strictObject({ fields: z.array(halfTypedField).max(500) })
export type HalfTyped = z.infer<typeof halfTyped>

export const deskCalls = {
  /** What the signed-in person had begun to write; `null`: nothing. */
  halfTyped: call({ access: 'unlocked', input: nothing, output: halfTyped.nullable() }),
  /** In place of what was kept before. No fields: nothing is half typed any more. */
  keepHalfTyped: call({ access: 'unlocked', input: halfTyped, output: nothing }),
  /** Something of a screen that shows names was copied. `null`: of several cases, or of none. */
  copied: call({
    access: 'unlocked',
    input: z.strictObject({ caseId: id.nullable() }),
    output: nothing,
  }),
  /** Wrong passphrases that others noticed since this person's sign-in before this one. */
  wrongTries: call({
    access: 'readAuditLog',
    input: nothing,
    output: z.strictObject({ count: z.int(), lastAt: instant.nullable() }),
  }),
}
