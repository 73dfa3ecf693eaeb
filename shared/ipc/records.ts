/** @file What a person in a case may have many of: referrals, services, plans, events, notes. */
import { z } from 'zod'
import { repeatedEntities } from '../codebook/codebook.ts'
import { call, id } from './call.ts'
import { answers, caseDetail } from './cases.ts'

const place = { caseId: id, casePersonId: id, entity: z.enum(repeatedEntities) }

/** Each answers with the case as it is then. Only victims and survivors have rows. */
export const recordCalls = {
  add: call({
    access: 'workOnCases',
    input: z.strictObject({ ...place, answers }),
    output: caseDetail,
  }),
  /** Only the answers that changed; refused with `conflict` over a newer revision of the row. */
  change: call({
    access: 'workOnCases',
    input: z.strictObject({ ...place, rowId: id, revision: z.int(), changes: answers }),
    output: caseDetail,
  }),
  remove: call({
    access: 'workOnCases',
    input: z.strictObject({ ...place, rowId: id, revision: z.int() }),
    output: caseDetail,
  }),
  /** Puts back what was removed since the office was unlocked. */
  restore: call({
    access: 'workOnCases',
    input: z.strictObject({ ...place, rowId: id }),
    output: caseDetail,
  }),
}
