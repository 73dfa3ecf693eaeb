/** @file Who works on a case, who opened one without working on it, and who stands in for whom. */
import { z } from 'zod'
import { call, id, instant, isoDate, nothing } from './call.ts'

/** Whose cases the list shows. */
export const whose = z.enum(['mine', 'all'])
export type Whose = z.infer<typeof whose>

/** Why somebody opens a colleague's case, in a few words of their own. */
export const reason = z.string().trim().min(5).max(500)

const colleague = z.strictObject({ staffId: id, name: z.string() })

const caseWorkers = z.strictObject({
  code: z.string(),
  assigned: z.array(colleague.extend({ since: instant.nullable() })),
  before: z.array(z.strictObject({ name: z.string(), since: instant.nullable(), until: instant })),
  /** Everybody else whom the case may be given to. */
  others: z.array(colleague),
  mayAssign: z.boolean(),
  /** Until when a reason that was given keeps the case open; `null`: it needs none, or has none. */
  openedUntil: instant.nullable(),
  /** The person works alone in this office, so there is nobody to say anything about. */
  alone: z.boolean(),
})
export type CaseWorkers = z.infer<typeof caseWorkers>

const cover = z.strictObject({
  id,
  awayId: id,
  awayName: z.string(),
  coverId: id,
  coverName: z.string(),
  firstDay: isoDate,
  lastDay: isoDate,
  /** The signed-in person may end it. */
  mayEnd: z.boolean(),
})
export type Cover = z.infer<typeof cover>

const covers = z.strictObject({
  covers: z.array(cover),
  /** Who can be away or stand in. */
  people: z.array(colleague.extend({ mayStandIn: z.boolean() })),
  /** For whom the signed-in person may arrange it: themselves, or everybody. */
  forOthers: z.boolean(),
})

export type Covers = z.infer<typeof covers>

/** The Monday of a week. */
const week = isoDate

const accessWeek = z.strictObject({
  week,
  openings: z.int(),
  /** How many colleagues they were. */
  people: z.int(),
  seen: z.strictObject({ at: instant, by: z.string(), openings: z.int() }).nullable(),
  /** The week is over and nobody looked at all of it yet. */
  due: z.boolean(),
})
export type AccessWeek = z.infer<typeof accessWeek>

const accessPerson = z.strictObject({
  staffId: id,
  name: z.string(),
  openings: z.array(
    z.strictObject({
      id,
      caseId: id,
      code: z.string(),
      at: instant,
      /** `null`: they gave the case to themselves, or the reader may not see it. */
      reason: z.string().nullable(),
      tookOver: z.boolean(),
    }),
  ),
})
export type AccessPerson = z.infer<typeof accessPerson>

/** Cases that only one person works on, and who could instead. */
const onlyTheirs = z.strictObject({ cases: z.int(), others: z.array(colleague) })

export const caseAccessCalls = {
  /** Who works on a case. Shows nothing of the case but its code. */
  workers: call({
    access: 'readCases',
    anyCase: true,
    input: z.strictObject({ caseId: id }),
    output: caseWorkers,
  }),
  /** Opens a colleague's case for a day. The reason is kept and shown to whoever watches over this. */
  open: call({
    access: 'seeNames',
    anyCase: true,
    input: z.strictObject({ caseId: id, reason }),
    output: z.strictObject({ until: instant }),
  }),
  /** The same for the newest case of somebody who may be the person in an interview. */
  openPerson: call({
    access: 'seeNames',
    anyCase: true,
    input: z.strictObject({ personId: id, reason }),
    output: z.strictObject({ until: instant }),
  }),
  /** For who works on the case, or may give out cases: a reason is not enough. */
  assign: call({
    access: 'readCases',
    anyCase: true,
    input: z.strictObject({ caseId: id, staffId: id }),
    output: caseWorkers,
  }),
  /** The last one stays: refused with `invalidInput`, reason `lastAssigned`. */
  unassign: call({
    access: 'readCases',
    anyCase: true,
    input: z.strictObject({ caseId: id, staffId: id }),
    output: caseWorkers,
  }),
  /** Before somebody is let go or paused. Cases of colleagues who share them, or are covered, do not count. */
  onlyTheirs: call({
    access: 'assignCases',
    input: z.strictObject({ staffId: id }),
    output: onlyTheirs,
  }),
  handOver: call({
    access: 'assignCases',
    input: z.strictObject({ staffId: id, toId: id }),
    output: onlyTheirs,
  }),
  /** What the case list begins with from now on. */
  choose: call({ access: 'readCases', input: z.strictObject({ whose }), output: nothing }),
  covers: call({ access: 'unlocked', input: nothing, output: covers }),
  cover: call({
    access: 'unlocked',
    input: z.strictObject({ awayId: id, coverId: id, firstDay: isoDate, lastDay: isoDate }),
    output: covers,
  }),
  endCover: call({ access: 'unlocked', input: z.strictObject({ id }), output: covers }),
  /** What Home says: covers of today that touch the person, and what waits to be looked at. */
  today: call({
    access: 'unlocked',
    input: nothing,
    output: z.strictObject({
      standsInFor: z.array(cover),
      replacedBy: z.array(cover),
      weeksDue: z.int(),
      /** For who gives out cases: those that nobody works on who is here; the first of them by code. */
      without: z.strictObject({
        total: z.int(),
        cases: z.array(z.strictObject({ caseId: id, code: z.string() })),
      }),
    }),
  }),
  /** Weeks with openings, the newest first; this week is always there. */
  weeks: call({ access: 'readAccessSummary', input: nothing, output: z.array(accessWeek) }),
  week: call({
    access: 'readAccessSummary',
    input: z.strictObject({ week }),
    output: z.array(accessPerson),
  }),
  /** `openings`: how many were on the screen; one that comes later makes the week due again. */
  markSeen: call({
    access: 'readAccessSummary',
    input: z.strictObject({ week, openings: z.int().min(0) }),
    output: z.array(accessWeek),
  }),
}
