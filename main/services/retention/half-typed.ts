/** @file What was half typed about something that is gone: nobody has a form for it any more. */
import type { HalfTypedField } from '#shared/ipc/desk.ts'
import type { Reader, Writer } from '#main/db/database.ts'
import { deleteHalfTyped, listHalfTyped, putHalfTyped } from '#main/db/tables/half-typed.ts'
import { putSetting } from '#main/db/tables/setting.ts'
import type { Sealer, Session } from '#main/vault/session.ts'
import { now } from '../clock.ts'
import { closeHalfTyped, openHalfTyped } from '../desk.ts'

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
 * @returns from how many people something went
 */
export function forgetHalfTyped(
  db: Writer,
  identity: Sealer | null,
  changedCase: string | null = null,
): number {
  const isGone = ({ path }: HalfTypedField): boolean =>
    path
      .split('/')
      .filter((part) => /^[0-9a-f]{32}$/u.test(part))
      .some((id) => id === changedCase || !isThere(db, id))
  let gone = 0
  for (const row of listHalfTyped(db)) {
    if (row.isSealed && identity === null) continue
    // What cannot be read is as good as never typed, and may be about anything.
    const fields = openHalfTyped(row, identity)?.fields ?? []
    const stays = fields.filter((field) => !isGone(field))
    if (stays.length > 0 && stays.length === fields.length) continue
    gone += 1
    if (stays.length === 0) deleteHalfTyped(db, row.staffId)
    else
      putHalfTyped(
        db,
        row.staffId,
        closeHalfTyped({ fields: stays }, row, row.isSealed ? identity : null),
      )
  }
  return gone
}

/** After a sign-in: somebody who sees no names may have deleted a case meanwhile. */
export function clearForgottenHalfTyped(session: Session): void {
  if (session.identity === null || listHalfTyped(session.db).length === 0) return
  session.writeDraft((db) => {
    if (forgetHalfTyped(db, session.identity) > 0) putSetting(db, 'cleanUp', now())
  })
}
