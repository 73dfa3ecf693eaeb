/** @file Guided intake: drafts that survive everything, and turning one into a case. */
import { z } from 'zod'
import { call, id, instant, nothing } from './call.ts'
import { answers, consentDecision } from './cases.ts'

export type { ConsentDecision } from './cases.ts'

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
