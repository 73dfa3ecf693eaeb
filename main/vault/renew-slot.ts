/** @file Brings the key slots up to date when somebody has just given their passphrase. */
import { listInvitations } from '#main/db/tables/invitation.ts'
import type { OpenSession } from './open-session.ts'
import type { UnlockedSlot } from './unlock.ts'

/**
 * The person's own slot, which only their passphrase can change; and codes whose time is over leave
 * the file: with an old paper they would still open it.
 */
export function renewSlot(session: OpenSession, unlocked: UnlockedSlot, now: number): void {
  const renewed = unlocked.renewed(session.peers())
  const at = new Date(now).toISOString()
  const good = new Set(
    listInvitations(session.db)
      .filter(({ expiresAt }) => expiresAt >= at)
      .map(({ slotId }) => slotId),
  )
  const { slots } = session.keySlots
  const kept = slots.filter(({ id, type }) => type !== 'invitation' || good.has(id))
  if (renewed === null && kept.length === slots.length) return
  const others = kept.filter(({ id, type }) => id !== renewed?.id || type !== renewed.type)
  session.replaceSlots(renewed === null ? kept : [...others, renewed])
}
