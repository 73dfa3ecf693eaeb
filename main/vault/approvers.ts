/** @file Who could be the second person, as the records say it. */
import { may } from '#shared/domain/rights.ts'
import type { Reader } from '#main/db/database.ts'
import { findSetting } from '#main/db/tables/setting.ts'
import { listStaff, type Staff } from '#main/db/tables/staff.ts'

/** Also those who are only paused. */
export const whoElseApproves = (db: Reader, self: string): readonly Staff[] =>
  listStaff(db).filter(
    ({ id, status, roles }) => id !== self && status !== 'left' && may(roles, 'approve'),
  )

/** The office chose that one person alone waits for a second. */
export const waitsForSecond = (db: Reader): boolean => findSetting(db, 'secondPerson') === 'wait'
