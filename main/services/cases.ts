/** @file The case list, one case, and the people in it. */
import type { Handlers } from '#shared/ipc/call.ts'
import type { caseCalls } from '#shared/ipc/cases.ts'
import { caseDetail } from './case-detail.ts'
import { listCases, overviewOfCases } from './case-list.ts'
import { addPerson, changePerson, removePerson } from './case-people.ts'
import type { Context } from './context.ts'
import { namesReady } from './names-ready.ts'
import { decideStatus, recordConsent, saveCase } from './save-case.ts'

export const caseHandlers: Handlers<typeof caseCalls, Context> = {
  list: async (input, context) => {
    await namesReady(context)
    return listCases(context.session, input)
  },
  get: ({ caseId, casePersonId }, { session }) => caseDetail(session, caseId, casePersonId),
  save: (input, { session }) => {
    saveCase(session, input)
    return caseDetail(session, input.caseId, input.casePersonId)
  },
  decideStatus: (input, { session }) => {
    const { caseId, casePersonId, status, decidingBody, decidedBy, decidedOn, basis } = input
    decideStatus(
      session,
      { caseId, casePersonId },
      {
        'statusDecision.status': { value: status },
        'statusDecision.decidingBody': { value: decidingBody },
        'statusDecision.decidedBy': { value: decidedBy },
        'statusDecision.decidedOn': { value: decidedOn },
        'statusDecision.basis': { value: basis },
      },
    )
    return caseDetail(session, caseId, casePersonId)
  },
  recordConsent: ({ caseId, casePersonId, consent }, { session }) => {
    recordConsent(session, { caseId, casePersonId }, consent)
    return caseDetail(session, caseId, casePersonId)
  },
  addPerson: ({ caseId, role, answers }, { session }) =>
    caseDetail(session, caseId, addPerson(session, caseId, role, answers)),
  changePerson: ({ caseId, casePersonId, revision, changes }, { session }) => {
    changePerson(session, { caseId, casePersonId, revision, changes })
    return caseDetail(session, caseId, casePersonId)
  },
  removePerson: ({ caseId, casePersonId }, { session }) => {
    removePerson(session, caseId, casePersonId)
    return caseDetail(session, caseId)
  },
  overview: async (_, context) => {
    await namesReady(context)
    return overviewOfCases(context.session)
  },
}
