/** @file Brings the slot of whoever just signed in up to date. */
import type { OpenSession } from './open-session.ts'
import type { UnlockedSlot } from './unlock.ts'

/** After each sign-in with a passphrase: only then can a slot be brought up to date. */
export function renewSlot(session: OpenSession, unlocked: UnlockedSlot): void {
  const renewed = unlocked.renewed(session.peers())
  if (renewed === null) return
  const others = session.keySlots.slots.filter(
    ({ id, type }) => id !== renewed.id || type !== renewed.type,
  )
  session.replaceSlots([...others, renewed])
}
