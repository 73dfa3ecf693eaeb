/** @file Guided intake: drafts that survive everything, and turning one into a case. */
import { z } from 'zod'
import { repeatedEntities } from '../codebook/codebook.ts'
import { call, id, instant, nothing } from './call.ts'
import { answers, consentDecision } from './cases.ts'

export type { ConsentDecision } from './cases.ts'

/** An interview with the person in front of the screen, or one that was held on paper. */
const mode = z.enum(['guided', 'paper'])

/**
 * A draft is always storable: nothing in it is checked before it becomes a case. What came later has
 * a default, so that older drafts still open.
 */
export const draft = z.strictObject({
  /** Step the person stopped at. */
  step: z.string().max(40),
  answers,
  consents: z.array(consentDecision).max(40),
  /** What was already told to others, referrals and services: rows of the person. */
  rows: z
    .array(z.strictObject({ id, entity: z.enum(repeatedEntities), answers }))
    .max(200)
    .default([]),
  /** Somebody whom the office knows already: the interview is about them. */
  personId: id.nullable().default(null),
  /** What stood in the interview before an answer of that person's record took its place. */
  fromRecord: answers.default({}),
  /** The case that the person joins. */
  caseId: id.nullable().default(null),
  /** Where the interviewer stopped, and what comes next. */
  pauseNote: z.string().max(300).default(''),
  /** Persons who look alike but were said to be somebody else. */
  notSame: z.array(id).max(200).default([]),
  /** Steps that were seen. */
  visited: z.array(z.string().max(40)).max(40).default([]),
  /** Paths of answers that came from another person of the case, to be checked with this one. */
  copied: z.array(z.string().max(80)).max(200).default([]),
  /** The case's own answers when this person's interview began: only what differs is written back. */
  caseAnswers: answers.default({}),
  mode: mode.default('guided'),
  /** How it was last looked at: one step at a time, or as one sheet to type into. */
  view: z.enum(['guided', 'quick']).default('guided'),
})
export type Draft = z.infer<typeof draft>

export const draftRow = z.strictObject({
  draftId: id,
  code: z.string(),
  step: z.string(),
  startedAt: instant,
  savedAt: instant,
  pauseNote: z.string(),
  /** Code of the case that the person joins. */
  joinsCode: z.string().nullable(),
  mode,
})

export const intakeCalls = {
  drafts: call({ access: 'workOnCases', input: nothing, output: z.array(draftRow) }),
  /**
   * Reserves the human code that will be the case's. `joins`: another person of an existing case;
   * `paths` names the answers of `copyFrom` that the two share, see shared/domain/shared-answers.ts.
   */
  start: call({
    access: 'workOnCases',
    input: z.strictObject({
      joins: z
        .strictObject({ caseId: id, copyFrom: id, paths: z.array(z.string().max(80)).max(200) })
        .optional(),
      /** Of an interview that is not a person's who joins a case. */
      mode: mode.optional(),
    }),
    output: draftRow,
  }),
  open: call({
    access: 'workOnCases',
    input: z.strictObject({ draftId: id }),
    output: z.strictObject({ row: draftRow, draft }),
  }),
  /** Of a case that is joined nothing is shown or changed: what was typed must never be refused. */
  autosave: call({
    access: 'workOnCases',
    anyCase: true,
    input: z.strictObject({ draftId: id, draft }),
    output: z.strictObject({ savedAt: instant }),
  }),
  discard: call({ access: 'workOnCases', input: z.strictObject({ draftId: id }), output: nothing }),
  /**
   * Checks every answer, then writes case, person, consents, rows and status in one transaction. A
   * person who said no to the interview or to a record gets a case of their own with only the code,
   * the day and the refusal. Answers with the case joined, or the new one.
   */
  finish: call({
    access: 'workOnCases',
    input: z.strictObject({ draftId: id, draft }),
    output: z.strictObject({ caseId: id, code: z.string() }),
  }),
}
