/** @file Where two people are needed: the second one says yes with their own passphrase. */
import { may } from '#shared/domain/rights.ts'
import { AppError } from '#shared/errors.ts'
import type { Approval } from '#shared/ipc/call.ts'
import { findSetting } from '#main/db/tables/setting.ts'
import { findStaff, listStaff, type Staff } from '#main/db/tables/staff.ts'
import type { AuditAction } from '#main/vault/audit-actions.ts'
import type { Session } from '#main/vault/session.ts'
import type { Context } from './context.ts'

/**
 * Who can be the second person beside the one who is signed in.
 * @param about whom it concerns: nobody agrees to what is done about themselves
 */
export function approversFor(
  { db, staff }: Session,
  about: string | null = null,
): readonly Staff[] {
  return listStaff(db).filter(
    ({ id, status, roles, slotId }) =>
      id !== staff.id &&
      id !== about &&
      status === 'active' &&
      slotId !== null &&
      may(roles, 'approve'),
  )
}

/** With nobody else there, whether one person may go ahead. A new office begins so, and says so. */
export const mayActAlone = ({ db }: Session): boolean => findSetting(db, 'secondPerson') !== 'wait'

interface Concern {
  readonly about?: string
  /** Whoever makes a code for a colleague could come in as them: a lone person needs the recovery key for that. */
  readonly neverAlone?: boolean
}

/**
 * Before the deed, which must follow at once. Notes the second person's word in the log under their
 * own signature.
 * @param action `null` for the emergency erase: the log goes too, and a full disk must not stand in its way
 * @throws AppError `secondPerson`, `wrongPassphrase`, `waitBeforeRetry`
 */
export async function expectSecondPerson(
  context: Context,
  approval: Approval | undefined,
  action: AuditAction | null,
  concern: Concern = {},
): Promise<void> {
  const { session } = context
  const approvers = approversFor(session, concern.about)
  if (approvers.length === 0) {
    if (mayActAlone(session) && concern.neverAlone !== true) return
    throw new AppError('secondPerson', { reason: 'nobody' })
  }
  if (approval === undefined) throw new AppError('secondPerson', { reason: 'needed' })
  if (!approvers.some(({ slotId }) => slotId === approval.slot))
    throw new AppError('secondPerson', { reason: 'notAllowed' })
  const { vault } = context
  const author = await vault.people.approver(approval.slot, approval.passphrase)
  // While the passphrase was checked somebody may have been suspended.
  if (findStaff(session.db, author.staffId)?.status !== 'active')
    throw new AppError('secondPerson', { reason: 'notAllowed' })
  if (action !== null) vault.people.noteApproval(author, action)
}
