/** @file What belongs to whoever sits here: half-typed words, copies, wrong tries at the sign-in. */
import { halfTyped as shape, type deskCalls, type HalfTyped } from '#shared/ipc/desk.ts'
import type { Handlers } from '#shared/ipc/call.ts'
import { wrongTriesBetween, unlocksBefore } from '#main/db/tables/sign-ins.ts'
import { deleteHalfTyped, findHalfTyped, putHalfTyped } from '#main/db/tables/half-typed.ts'
import type { Session } from '#main/vault/session.ts'
import type { Context } from './context.ts'
import { now } from './clock.ts'

export const deskHandlers: Handlers<typeof deskCalls, Context> = {
  halfTyped: (_, { session }) => readHalfTyped(session),

  keepHalfTyped: (kept, { session }) => {
    const { staff, identity } = session
    const text = JSON.stringify(kept)
    const content = identity
      ? identity.seal('half_typed', staff.id, 'content', text)
      : Buffer.from(text, 'utf8')
    // Like the draft of an interview: personal, and no entry in the log for every pause in typing.
    session.writeDraft((db) => {
      if (kept.fields.length === 0) deleteHalfTyped(db, staff.id)
      else putHalfTyped(db, staff.id, { savedAt: now(), isSealed: identity !== null, content })
    })
    return {}
  },

  copied: ({ caseId }, { session }) => {
    session.write('identity.copy', caseId, () => undefined)
    return {}
  },

  wrongTries: (_, { session: { db, staff } }) => {
    const before = unlocksBefore(db, staff.id)
    return wrongTriesBetween(db, before.previous, before.latest)
  },
}

/** What cannot be read any more, because a role or a version changed, is as good as never typed. */
function readHalfTyped(session: Session): HalfTyped | null {
  const { db, staff, identity } = session
  const found = findHalfTyped(db, staff.id)
  if (found === null || (found.isSealed && identity === null)) return null
  const text =
    found.isSealed && identity
      ? identity.open('half_typed', staff.id, 'content', found.content)
      : Buffer.from(found.content).toString('utf8')
  const read = shape.safeParse(JSON.parse(text))
  if (read.success) return read.data
  // Of a version that did not know yet whose form it was, nor that a passphrase is never kept.
  session.writeDraft((writer) => {
    deleteHalfTyped(writer, staff.id)
  })
  return null
}
