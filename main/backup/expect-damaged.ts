/** @file In front of the sign-in one person puts back a backup alone only where nobody can sign in. */
import { AppError } from '#shared/errors.ts'
import { openReadOnly, type Reader } from '#main/db/database.ts'
import { findStaffBySlot } from '#main/db/tables/staff.ts'
import { waitsForSecond, whoElseApproves } from '#main/vault/approvers.ts'
import { databasePath } from '#main/vault/create-vault.ts'
import { readKeySlots } from '#main/vault/key-slot-file.ts'
import { isAuthentic } from '#main/vault/key-slots.ts'
import { checkPages } from './check-copy.ts'
import { inOneGo } from '#main/db/steps.ts'

interface Place {
  readonly office: string
  readonly addon?: string | undefined
}

/** @throws AppError `secondPerson` with reason `whole`: this person can sign in, and somebody else must agree there */
export function expectDamaged({ office, addon }: Place, dek: Uint8Array, slotId: string): void {
  if (isWholeWithOthers({ office, addon }, dek, slotId))
    throw new AppError('secondPerson', { reason: 'whole' })
}

/** Whatever cannot be read is damaged, and then nobody is kept from a backup. */
function isWholeWithOthers({ office, addon }: Place, dek: Uint8Array, slotId: string): boolean {
  try {
    const found = readKeySlots(office)
    if (!isAuthentic(found, dek) || !found.content.slots.some(({ id }) => id === slotId))
      return false
    const db = openReadOnly({ path: databasePath(office), key: dek, addon })
    try {
      inOneGo(checkPages(db))
      return needsSecondPerson(db, slotId)
    } finally {
      db.close()
    }
  } catch {
    return false
  }
}

function needsSecondPerson(db: Reader, slotId: string): boolean {
  const self = findStaffBySlot(db, slotId)
  if (self?.status !== 'active') return true
  return whoElseApproves(db, self.id).length > 0 || waitsForSecond(db)
}
