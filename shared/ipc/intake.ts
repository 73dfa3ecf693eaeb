/** @file Guided intake: drafts that survive everything, and turning one into a case. */
import { z } from 'zod'
import { answers } from './cases.ts'
import { call, id, instant, isoDate, nothing } from './call.ts'

/** One decision about one scope, as taken in the interview. */
export const consentDecision = z.strictObject({
  scope: z.string().max(40),
  decision: z.string().max(40),
  givenBy: z.string().max(40).nullable(),
  decidedOn: isoDate,
  expiresOn: isoDate.nullable(),
})
export type ConsentDecision = z.infer<typeof consentDecision>

/** A draft is always storable: nothing in it is checked before it becomes a case. */
export const draft = z.strictObject({
  /** Step the person stopped at. */
  step: z.string().max(40),
  answers,
  consents: z.array(consentDecision).max(40),
})
export type Draft = z.infer<typeof draft>

export const draftRow = z.strictObject({
  draftId: id,
  code: z.string(),
  step: z.string(),
  startedAt: instant,
  savedAt: instant,
})

export const intakeCalls = {
  drafts: call({ access: 'identity', input: nothing, output: z.array(draftRow) }),
  /** Reserves the human code that will be the case's. */
  start: call({ access: 'identity', input: nothing, output: draftRow }),
  open: call({
    access: 'identity',
    input: z.strictObject({ draftId: id }),
    output: z.strictObject({ row: draftRow, draft }),
  }),
  autosave: call({
    access: 'identity',
    input: z.strictObject({ draftId: id, draft }),
    output: z.strictObject({ savedAt: instant }),
  }),
  discard: call({ access: 'identity', input: z.strictObject({ draftId: id }), output: nothing }),
  /** Checks every answer, then writes case, person, consents and status in one transaction. */
  finish: call({
    access: 'identity',
    input: z.strictObject({ draftId: id, draft }),
    output: z.strictObject({ caseId: id, code: z.string() }),
  }),
}
