/** @file What was half typed about something that is gone: nobody has a form for it any more. */
import type { Reader, Writer } from '#main/db/database.ts'
import {
  deleteHalfTyped,
  listHalfTyped,
  type HalfTypedOfPerson,
} from '#main/db/tables/half-typed.ts'
import { putSetting } from '#main/db/tables/setting.ts'
import type { Sealer, Session } from '#main/vault/session.ts'
import { now } from '../clock.ts'
import { openHalfTyped } from '../desk.ts'

/** What the path of a screen can name; see renderer/paths.ts. */
const tables = [
  'case_record',
  'case_person',
  'person',
  'draft',
  'partner',
  'partner_bundle',
  'staff',
] as const

const isThere = (db: Reader, id: string): boolean =>
  tables.some((table) => db.prepare(`SELECT 1 FROM ${table} WHERE id = ?`).get(id) !== undefined)

/**
 * @param identity `null`: what is sealed waits until somebody signs in who may see names
 * @param changedCase a case that somebody was taken out of: what was being typed in it may be about them
 * @returns how many went
 */
export function forgetHalfTyped(
  db: Writer,
  identity: Sealer | null,
  changedCase: string | null = null,
): number {
  const isGone = (row: HalfTypedOfPerson): boolean => {
    if (row.isSealed && identity === null) return false
    const kept = openHalfTyped(row, identity)
    // What cannot be read is as good as never typed, and may be about anything.
    if (kept === null) return true
    const named = kept.path.split('/').filter((part) => /^[0-9a-f]{32}$/u.test(part))
    return named.some((id) => id === changedCase || !isThere(db, id))
  }
  const gone = listHalfTyped(db).filter(isGone)
  for (const { staffId } of gone) deleteHalfTyped(db, staffId)
  return gone.length
}

/** After a sign-in: somebody who sees no names may have deleted a case meanwhile. */
export function clearForgottenHalfTyped(session: Session): void {
  if (session.identity === null || listHalfTyped(session.db).length === 0) return
  session.writeDraft((db) => {
    if (forgetHalfTyped(db, session.identity) > 0) putSetting(db, 'cleanUp', now())
  })
}
