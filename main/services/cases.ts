/** @file The case list and one case. */
import type { Handlers } from '#shared/ipc/call.ts'
import type { caseCalls } from '#shared/ipc/cases.ts'
import { caseDetail } from './case-file.ts'
import { listCases, overviewOfCases } from './case-list.ts'
import type { Context } from './context.ts'
import { decideStatus, recordConsent, saveCase } from './save-case.ts'

export const caseHandlers: Handlers<typeof caseCalls, Context> = {
  list: (input, { session }) => listCases(session, input),
  get: ({ caseId }, { session }) => caseDetail(session, caseId),
  save: (input, { session }) => {
    saveCase(session, input)
    return caseDetail(session, input.caseId)
  },
  decideStatus: ({ caseId, status, decidingBody, decidedOn, basis }, { session }) => {
    decideStatus(session, caseId, {
      'statusDecision.status': { value: status },
      'statusDecision.decidingBody': { value: decidingBody },
      'statusDecision.decidedOn': { value: decidedOn },
      'statusDecision.basis': { value: basis },
    })
    return caseDetail(session, caseId)
  },
  recordConsent: ({ caseId, consent }, { session }) => {
    recordConsent(session, caseId, consent)
    return caseDetail(session, caseId)
  },
  overview: (_, { session }) => overviewOfCases(session),
}
