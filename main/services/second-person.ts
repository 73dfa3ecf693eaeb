/** @file Where two people are needed: the second one says yes with their own passphrase. */
import { AppError } from '#shared/errors.ts'
import type { Approval } from '#shared/ipc/call.ts'
import { findStaff, type Staff } from '#main/db/tables/staff.ts'
import { waitsForSecond, whoElseApproves } from '#main/vault/approvers.ts'
import type { AuditAction } from '#main/vault/audit-actions.ts'
import type { Context } from './context.ts'

interface SecondPeople {
  /** Who can agree now. */
  readonly approvers: readonly Staff[]
  /** With nobody who could agree, whether one person may go ahead. */
  readonly alone: boolean
  /** Somebody could agree, and is paused. */
  readonly paused: boolean
}

/**
 * Who can be the second person beside the one who is signed in. Somebody who is only paused does not
 * make the other one alone: pausing a colleague must not be a way round them. Somebody without a slot
 * (a backup was put back) comes in with a code first.
 * @param about whom it concerns: nobody agrees to what is done about themselves
 */
export function secondPeople(context: Context, about?: string): SecondPeople {
  const { db, staff } = context.session
  const others = whoElseApproves(db, staff.id).filter(({ id }) => id !== about)
  const hasSlot = (slotId: string | null) =>
    context.vault.office()?.tiles.some(({ slot }) => slot === slotId) === true
  const approvers = others.filter(({ status, slotId }) => status === 'active' && hasSlot(slotId))
  const paused = others.some(({ status }) => status === 'suspended')
  return { approvers, paused, alone: approvers.length === 0 && !paused && !waitsForSecond(db) }
}

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
  const { approvers, alone, paused } = secondPeople(context, concern.about)
  if (approvers.length === 0) {
    // In an emergency nobody waits for somebody who is paused.
    const emergency = action === null && paused
    if ((alone || emergency) && concern.neverAlone !== true) return
    throw new AppError('secondPerson', { reason: 'nobody' })
  }
  if (approval === undefined) throw new AppError('secondPerson', { reason: 'needed' })
  if (!approvers.some(({ slotId }) => slotId === approval.slot))
    throw new AppError('secondPerson', { reason: 'notAllowed' })
  const { vault, session } = context
  const author = await vault.people.approver(approval.slot, approval.passphrase)
  // While the passphrase was checked somebody may have been suspended.
  if (findStaff(session.db, author.staffId)?.status !== 'active')
    throw new AppError('secondPerson', { reason: 'notAllowed' })
  if (action !== null) vault.people.noteApproval(author, action)
}
