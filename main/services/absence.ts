/** @file Standing in for a colleague who is away: it begins and ends by itself, with the day. */
import { may } from '#shared/domain/rights.ts'
import { AppError } from '#shared/errors.ts'
import type { Input, Output } from '#shared/ipc/call.ts'
import type { caseAccessCalls } from '#shared/ipc/case-access.ts'
import type { Reader } from '#main/db/database.ts'
import {
  endCover,
  findCover,
  insertCover,
  listCovers,
  type NamedCover,
} from '#main/db/tables/absence-cover.ts'
import { listStaff, type Staff } from '#main/db/tables/staff.ts'
import { newId } from '#main/vault/encryption.ts'
import type { Session } from '#main/vault/session.ts'
import { now, today } from './clock.ts'

type Calls = typeof caseAccessCalls

/** Nobody is away for longer without somebody looking at it again. */
const longestDays = 366

export function coversOf(session: Session): Output<Calls['covers']> {
  const { db } = session
  return {
    covers: listCovers(db, today()).map((cover) => shown(session, cover)),
    people: peopleOf(db).map(({ id, name, status }) => ({
      staffId: id,
      name,
      mayStandIn: status === 'active',
    })),
    forOthers: session.may('assignCases'),
  }
}

/** Those of today in which the signed-in person is the one or the other. */
export function coversToday(session: Session) {
  const day = today()
  const { id } = session.staff
  const current = listCovers(session.db, day)
    .filter(({ firstDay }) => firstDay <= day)
    .map((cover) => shown(session, cover))
  return {
    standsInFor: current.filter(({ coverId }) => coverId === id),
    replacedBy: current.filter(({ awayId }) => awayId === id),
  }
}

/**
 * One's own absence, or anybody's for who gives out cases.
 * @throws AppError `forbidden`; `invalidInput` naming what does not fit
 */
export function arrangeCover(session: Session, cover: Input<Calls['cover']>): void {
  const { awayId, coverId, firstDay, lastDay } = cover
  if (awayId !== session.staff.id && !session.may('assignCases')) throw new AppError('forbidden')
  const people = peopleOf(session.db)
  if (!people.some(({ id }) => id === awayId))
    throw new AppError('invalidInput', { fields: ['awayId'] })
  if (coverId === awayId || !people.some(({ id, status }) => id === coverId && status === 'active'))
    throw new AppError('invalidInput', { fields: ['coverId'] })
  if (lastDay < firstDay || lastDay < today() || daysBetween(firstDay, lastDay) > longestDays)
    throw new AppError('invalidInput', { fields: ['lastDay'], reason: 'outOfRange' })
  const id = newId()
  session.write('absence.cover', id, (db) => {
    insertCover(db, { id, awayId, coverId, firstDay, lastDay }, session.staff.id, now())
  })
}

/** By either of the two, or by who gives out cases. @throws AppError `notFound`, `forbidden` */
export function stopCover(session: Session, id: string): void {
  const cover = findCover(session.db, id)
  if (cover === null) throw new AppError('notFound')
  if (!mayEnd(session, cover)) throw new AppError('forbidden')
  session.write('absence.end', id, (db) => {
    if (!endCover(db, id, session.staff.id, now())) throw new AppError('notFound')
  })
}

/** Who works with people. Somebody who is suspended can be away, but does not stand in. */
function peopleOf(db: Reader): readonly Staff[] {
  return listStaff(db).filter(({ status, roles }) => status !== 'left' && may(roles, 'workOnCases'))
}

function shown(session: Session, cover: NamedCover) {
  return { ...cover, mayEnd: mayEnd(session, cover) }
}

function mayEnd(session: Session, { awayId, coverId }: NamedCover): boolean {
  return [awayId, coverId].includes(session.staff.id) || session.may('assignCases')
}

const daysBetween = (from: string, to: string): number =>
  (Date.parse(to) - Date.parse(from)) / 86_400_000
