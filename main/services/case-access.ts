/** @file Who works on a case, who opened one without working on it, and who stands in for whom. */
import type { Handlers } from '#shared/ipc/call.ts'
import type { caseAccessCalls } from '#shared/ipc/case-access.ts'
import { putListChoice } from '#main/db/tables/case-list-choice.ts'
import { arrangeCover, coversOf, coversToday, stopCover } from './absence.ts'
import { accessWeek, accessWeeks, markSeen, weeksDue } from './access-summary.ts'
import { assign, caseWorkers, unassign } from './case-workers.ts'
import type { Context } from './context.ts'
import { openCase, openPerson } from './open-case.ts'
import { handOver, onlyTheirs, withoutWorker } from './without-worker.ts'

export const caseAccessHandlers: Handlers<typeof caseAccessCalls, Context> = {
  workers: ({ caseId }, { session }) => caseWorkers(session, caseId),
  open: ({ caseId, reason }, { session }) => openCase(session, caseId, reason),
  openPerson: ({ personId, reason }, { session }) => openPerson(session, personId, reason),
  assign: (place, { session }) => {
    assign(session, place)
    return caseWorkers(session, place.caseId)
  },
  unassign: (place, { session }) => {
    unassign(session, place)
    return caseWorkers(session, place.caseId)
  },
  onlyTheirs: ({ staffId }, { session }) => onlyTheirs(session, staffId),
  handOver: (input, { session }) => {
    handOver(session, input)
    return onlyTheirs(session, input.staffId)
  },
  choose: ({ whose }, { session }) => {
    session.writeDraft((db) => {
      putListChoice(db, session.staff.id, whose)
    })
    return {}
  },
  covers: (_, { session }) => coversOf(session),
  cover: (cover, { session }) => {
    arrangeCover(session, cover)
    return coversOf(session)
  },
  endCover: ({ id }, { session }) => {
    stopCover(session, id)
    return coversOf(session)
  },
  today: (_, { session }) => ({
    ...coversToday(session),
    weeksDue: session.may('readAccessSummary') ? weeksDue(session) : 0,
    without: session.may('assignCases') ? withoutWorker(session) : { total: 0, cases: [] },
  }),
  weeks: (_, { session }) => accessWeeks(session),
  week: ({ week }, { session }) => accessWeek(session, week),
  markSeen: ({ week, openings }, { session }) => {
    markSeen(session, week, openings)
    return accessWeeks(session)
  },
}
