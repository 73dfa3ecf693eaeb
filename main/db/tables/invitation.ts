/** @file Who may come in with a code that works once. */
import { z } from 'zod'
import type { Reader, Writer } from '../database.ts'
import { storedRoles } from './staff.ts'

const invitationRow = z
  .object({
    slot_id: z.string(),
    staff_id: z.string(),
    name: z.string(),
    roles: storedRoles,
    expires_at: z.string(),
  })
  .transform((row) => ({
    slotId: row.slot_id,
    staffId: row.staff_id,
    name: row.name,
    roles: row.roles,
    expiresAt: row.expires_at,
  }))
export type Invitation = z.output<typeof invitationRow>

/** Oldest first. */
export function listInvitations(db: Reader): readonly Invitation[] {
  return z
    .array(invitationRow)
    .parse(db.prepare('SELECT * FROM invitation ORDER BY created_at, rowid').all())
}

export function findInvitation(db: Reader, slotId: string): Invitation | null {
  return listInvitations(db).find((invitation) => invitation.slotId === slotId) ?? null
}

/** A second one for the same person takes the place of the first. */
export function putInvitation(
  db: Writer,
  invitation: Invitation,
  by: { readonly staffId: string; readonly at: string },
): void {
  deleteInvitationsOf(db, invitation.staffId)
  db.prepare(
    `INSERT INTO invitation (slot_id, staff_id, name, roles, invited_by, created_at, expires_at)
     VALUES (?, ?, ?, ?, ?, ?, ?)`,
  ).run(
    invitation.slotId,
    invitation.staffId,
    invitation.name,
    JSON.stringify(invitation.roles),
    by.staffId,
    by.at,
    invitation.expiresAt,
  )
}

export function deleteInvitationsOf(db: Writer, staffId: string): void {
  db.prepare('DELETE FROM invitation WHERE staff_id = ?').run(staffId)
}

export function deleteInvitations(db: Writer): void {
  db.prepare('DELETE FROM invitation').run()
}
