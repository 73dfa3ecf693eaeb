/** @file What belongs to whoever sits here: half-typed words, copies, wrong tries at the sign-in. */
import { halfTyped as shape, type deskCalls, type HalfTyped } from '#shared/ipc/desk.ts'
import type { Handlers } from '#shared/ipc/call.ts'
import { wrongTriesBetween, unlocksBefore } from '#main/db/tables/sign-ins.ts'
import {
  deleteHalfTyped,
  findHalfTyped,
  putHalfTyped,
  type HalfTypedOfPerson,
  type StoredHalfTyped,
} from '#main/db/tables/half-typed.ts'
import type { Sealer, Session } from '#main/vault/session.ts'
import type { Context } from './context.ts'
import { now } from './clock.ts'

export const deskHandlers: Handlers<typeof deskCalls, Context> = {
  halfTyped: (_, { session }) => readHalfTyped(session),

  keepHalfTyped: (kept, { session }) => {
    const { staff, identity } = session
    const ofPerson = { staffId: staff.id, savedAt: now() }
    // Like the draft of an interview: personal, and no entry in the log for every pause in typing.
    session.writeDraft((db) => {
      if (kept.fields.length === 0) deleteHalfTyped(db, staff.id)
      else putHalfTyped(db, staff.id, closeHalfTyped(kept, ofPerson, identity))
    })
    return {}
  },

  copied: ({ caseId }, { session }) => {
    noteCopy(session, caseId)
    return {}
  },

  wrongTries: (_, { session: { db, staff } }) => {
    const before = unlocksBefore(db, staff.id)
    return wrongTriesBetween(db, before.previous, before.latest)
  },
}

/** Milliseconds in which copies from one place are one copy: an entry for each would hide the others. */
const oneCopy = 10_000

const copies = new WeakMap<Session, Map<string | null, number>>()

function noteCopy(session: Session, caseId: string | null): void {
  const before = copies.get(session) ?? new Map<string | null, number>()
  copies.set(session, before)
  const at = performance.now()
  if (at - (before.get(caseId) ?? -Infinity) < oneCopy) return
  session.write('identity.copy', caseId, () => undefined)
  before.set(caseId, at)
}

function readHalfTyped(session: Session): HalfTyped | null {
  const { db, staff, identity } = session
  const found = findHalfTyped(db, staff.id)
  if (found === null || (found.isSealed && identity === null)) return null
  const read = openHalfTyped({ ...found, staffId: staff.id }, identity)
  // Of a version that did not know yet whose form it was, nor that a passphrase is never kept.
  if (read === null)
    session.writeDraft((writer) => {
      deleteHalfTyped(writer, staff.id)
    })
  return read
}

/** Sealed where there is a key for it; whoever has none sees no names to write about. */
export function closeHalfTyped(
  kept: HalfTyped,
  { staffId, savedAt }: Pick<HalfTypedOfPerson, 'staffId' | 'savedAt'>,
  identity: Sealer | null,
): StoredHalfTyped {
  const text = JSON.stringify(kept)
  const content = identity
    ? identity.seal('half_typed', staffId, 'content', text)
    : Buffer.from(text, 'utf8')
  return { savedAt, isSealed: identity !== null, content }
}

/** What cannot be read any more, because a role or a version changed, is as good as never typed. */
export function openHalfTyped(
  { staffId, isSealed, content }: HalfTypedOfPerson,
  identity: Sealer | null,
): HalfTyped | null {
  if (isSealed && identity === null) return null
  const text =
    isSealed && identity
      ? identity.open('half_typed', staffId, 'content', content)
      : Buffer.from(content).toString('utf8')
  return shape.nullable().catch(null).parse(JSON.parse(text))
}
