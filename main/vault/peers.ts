/** @file Whose transfers of keys are to be believed: those who manage the people of the office. */
import type { Reader } from '#main/db/database.ts'
import { listSigningKeys, listStaff } from '#main/db/tables/staff.ts'
import { may } from '#shared/domain/rights.ts'

/** Their public signing keys; see transfer.ts. */
export function peersIn(db: Reader): readonly Uint8Array[] {
  const officers = listStaff(db).filter(
    ({ roles, status }) => status === 'active' && may(roles, 'managePeople'),
  )
  const current = new Set(officers.map(({ signingKeyId }) => signingKeyId))
  return listSigningKeys(db)
    .filter(({ id }) => current.has(id))
    .map(({ publicKey }) => publicKey)
}
