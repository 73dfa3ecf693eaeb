/** @file What was deleted for good and came back with a backup is deleted again, and noted as it was. */
import type { Writer } from '#main/db/database.ts'
import { remove } from '#main/db/remove-with-all.ts'
import { insertDeletion, type Deletion } from '#main/db/tables/deletion.ts'
import { putSetting } from '#main/db/tables/setting.ts'
import type { Sealer } from '#main/vault/session.ts'
import { planOf } from './doomed.ts'

/**
 * Within the caller's transaction.
 * @param deletions oldest first, as they lie in the vault that was here
 * @param staffId who does it now: whoever did it then may not be in the backup
 * @returns how many were there to be deleted
 */
export function deleteAgain(
  db: Writer,
  sealer: Sealer | null,
  staffId: string,
  deletions: readonly Deletion[],
): number {
  const isStaff = db.prepare('SELECT 1 FROM staff WHERE id = ?').pluck()
  const isNoted = db.prepare('SELECT 1 FROM deletion WHERE id = ?').pluck()
  let again = 0
  for (const deletion of deletions) {
    if (isNoted.get(deletion.id) !== undefined) continue
    if (removeOne(db, sealer, deletion)) again++
    const deletedBy = isStaff.get(deletion.deletedBy) === undefined ? staffId : deletion.deletedBy
    insertDeletion(db, { ...deletion, deletedBy })
    putSetting(db, 'cleanUp', deletion.deletedAt)
  }
  return again
}

function removeOne(db: Writer, sealer: Sealer | null, deletion: Deletion): boolean {
  const { kind, subject: id, deletedAt } = deletion
  const caseId = kind === 'casePerson' ? caseOf(db, id) : null
  const plan = planOf(db, sealer, { kind, id, caseId })
  remove(db, plan.doomed)
  if (plan.changedCase !== null)
    db.prepare('UPDATE case_record SET revision = revision + 1 WHERE id = ?').run(plan.changedCase)
  if (kind === 'partnerBundle')
    db.prepare('UPDATE partner_bundle SET deleted_at = ? WHERE id = ?').run(deletedAt, id)
  return plan.doomed.length > 0
}

function caseOf(db: Writer, casePersonId: string): string | null {
  const found = db.prepare('SELECT case_id FROM case_person WHERE id = ?').pluck().get(casePersonId)
  return typeof found === 'string' ? found : null
}
