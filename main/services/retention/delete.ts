/** @file Deletes one thing for good, with everything that belongs to it, and notes that it was there. */
import type { AskedReason, RetentionClass } from '#shared/domain/retention/rules.ts'
import { AppError } from '#shared/errors.ts'
import type { ItemKind } from '#shared/ipc/retention.ts'
import type { Writer } from '#main/db/database.ts'
import { remove } from '#main/db/remove-with-all.ts'
import { insertDeletion, type Deletion } from '#main/db/tables/deletion.ts'
import { receiversOf } from '#main/db/tables/receivers.ts'
import { putSetting } from '#main/db/tables/setting.ts'
import { newId } from '#main/vault/encryption.ts'
import type { Session } from '#main/vault/session.ts'
import { now, today } from '../clock.ts'
import { forgetHalfTyped } from './half-typed.ts'
import { findItem, isCodeOf, type Found } from './due.ts'
import { planOf, removedRows, type Plan } from './doomed.ts'
import { readRules } from './rules.ts'

export interface Deleting {
  readonly kind: ItemKind
  readonly id: string
  readonly typed: string
  /** Why it goes before its day. */
  readonly asked: AskedReason | null
}

const isDue = ({ dueOn }: Found): boolean => dueOn !== null && dueOn <= today()

/** @throws AppError `invalidInput` for another code, or before its day without a reason */
export function expectDeletable({ db }: Session, { kind, id, typed, asked }: Deleting): Found {
  const item = findItem(db, kind, id, today())
  if (!isCodeOf(item, typed)) throw new AppError('invalidInput', { fields: ['typed'] })
  if (!isDue(item) && asked === null) throw new AppError('invalidInput', { fields: ['asked'] })
  return item
}

/** Of something that `expectDeletable` takes. @throws what that throws */
export function deleteForGood(session: Session, deleting: Deleting): void {
  const { id, asked } = deleting
  const item = expectDeletable(session, deleting)
  const plan = planOf(session.db, session.identity, item)
  const deletion = noteOf(session, item, plan, isDue(item) ? null : asked)
  // Of somebody's part in a case that stays, the case: the index of names reads it anew.
  session.write('retention.delete', item.caseId ?? id, (db) => {
    carryOut(db, item, plan, deletion)
    forgetHalfTyped(db, session.identity, plan.changedCase)
  })
  emptyLog(session)
}

/** The log still holds the pages as they were before. What is left of it now waits for the clean-up. */
function emptyLog({ file }: Session): void {
  try {
    file.emptyLog()
  } catch (error) {
    // It is deleted: nobody must be told that it is not.
    if (!(error instanceof AppError)) throw error
  }
}

function carryOut(db: Writer, { kind, id }: Found, plan: Plan, deletion: Deletion): void {
  remove(db, plan.doomed)
  // Whoever has the case open finds a newer version of it.
  if (plan.changedCase !== null)
    db.prepare('UPDATE case_record SET revision = revision + 1 WHERE id = ?').run(plan.changedCase)
  if (kind === 'partnerBundle')
    db.prepare('UPDATE partner_bundle SET deleted_at = ? WHERE id = ?').run(deletion.deletedAt, id)
  insertDeletion(db, deletion)
  putSetting(db, 'cleanUp', deletion.deletedAt)
}

function noteOf(session: Session, item: Found, plan: Plan, asked: AskedReason | null): Deletion {
  const why: RetentionClass = asked === null ? (item.class ?? 'asked') : 'asked'
  const rules: Readonly<Partial<Record<RetentionClass, unknown>>> = readRules(session.db)
  const rule = asked ?? rules[why] ?? null
  const receivers = receiversOf(session.db, plan.sent)
  return {
    id: newId(),
    kind: item.kind,
    subject: item.id,
    code: item.code,
    class: why,
    rule: rule === null ? null : JSON.stringify(rule),
    dueOn: item.dueOn,
    removed: JSON.stringify(removedRows(plan)),
    receivers: JSON.stringify(
      Object.fromEntries(receivers.map(({ agreementId, bundles }) => [agreementId, bundles])),
    ),
    deletedBy: session.staff.id,
    deletedAt: now(),
  }
}
