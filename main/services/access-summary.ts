/** @file Who opened cases of others, week by week, for whoever watches over it. */
import { AppError } from '#shared/errors.ts'
import type { AccessPerson, AccessWeek } from '#shared/ipc/case-access.ts'
import type { Reader } from '#main/db/database.ts'
import { listSeenWeeks, putSeenWeek } from '#main/db/tables/access-week.ts'
import { listOpenings, type ListedOpening } from '#main/db/tables/case-opening.ts'
import type { Session } from '#main/vault/session.ts'
import { now, startOf, today, weekOf } from './clock.ts'
import { openingTable } from './open-case.ts'

/** How far back the list goes. What is older stays in the log. */
const weeksShown = 53

/** The newest first. This week is there from its first day, so that nobody wonders. */
export function accessWeeks({ db }: Session): AccessWeek[] {
  const thisWeek = weekOf(new Date())
  const from = startOf(thisWeek, -7 * weeksShown)
  const openings = listOpenings(db, { from, to: startOf(thisWeek, 7) })
  const byWeek = Map.groupBy(openings, ({ at }) => weekOf(new Date(at)))
  const seen = new Map(listSeenWeeks(db).map((one) => [one.week, one]))
  return [...new Set([thisWeek, ...byWeek.keys()])]
    .sort((a, b) => (a < b ? 1 : -1))
    .map((week) => {
      const found = byWeek.get(week) ?? []
      const look = seen.get(week)
      return {
        week,
        openings: found.length,
        people: new Set(found.map(({ staffId }) => staffId)).size,
        seen:
          look === undefined ? null : { at: look.seenAt, by: look.seenBy, openings: look.openings },
        due: week < thisWeek && found.length > (look?.openings ?? 0),
      }
    })
}

export const weeksDue = (session: Session): number =>
  accessWeeks(session).filter(({ due }) => due).length

/** By person, in the order in which they first came. */
export function accessWeek(session: Session, week: string): AccessPerson[] {
  const byPerson = Map.groupBy(openingsIn(session.db, week), ({ staffId }) => staffId)
  return [...byPerson].map(([staffId, openings]) => ({
    staffId,
    name: openings[0]?.person ?? '',
    openings: openings.map((opening) => entry(session, opening)),
  }))
}

function entry({ identity }: Session, { id, caseId, code, at, reason }: ListedOpening) {
  return {
    id,
    caseId,
    code,
    at,
    reason:
      reason === null || identity === null
        ? null
        : identity.open(openingTable, id, 'reason', reason),
    tookOver: reason === null,
  }
}

/** @throws AppError `invalidInput` for a day that begins no week, or a week to come */
export function markSeen(session: Session, week: string, openings: number): void {
  if (week !== weekOf(new Date(startOf(week))) || week > today())
    throw new AppError('invalidInput', { fields: ['week'] })
  const there = openingsIn(session.db, week).length
  // Who looked cannot have seen what was not there.
  const looked = Math.min(openings, there)
  session.write('access.seen', week, (db) => {
    putSeenWeek(db, week, looked, { by: session.staff.id, at: now() })
  })
}

function openingsIn(db: Reader, week: string): readonly ListedOpening[] {
  return listOpenings(db, { from: startOf(week), to: startOf(week, 7) })
}
