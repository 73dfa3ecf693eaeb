/** @file What the office remembers about its papers: when they were made, used and practised. Never what is on them. */
import { z } from 'zod'
import { findAuditEntry } from '#main/db/tables/audit.ts'
import { findSetting, putSetting } from '#main/db/tables/setting.ts'
import type { Reader, Writer } from '#main/db/database.ts'

const at = z.iso.datetime()
const way = z.enum(['key', 'cards'])

const note = z.strictObject({
  /** When the present recovery key was typed back. */
  keyMadeAt: at.nullable(),
  /** The present set of cards: the two characters it begins with. `null`: the office has none. */
  cards: z.strictObject({ set: z.string().max(2), madeAt: at }).nullable(),
  /** Since when a new key, or new cards, are owed because the old ones were used. */
  keyOwed: at.nullable(),
  cardsOwed: at.nullable(),
  practised: z.strictObject({ at, way }).nullable(),
})
export type RecoveryNote = z.infer<typeof note>

const empty: RecoveryNote = {
  keyMadeAt: null,
  cards: null,
  keyOwed: null,
  cardsOwed: null,
  practised: null,
}

/** A note that cannot be read is as good as none: it must not keep anybody out. */
export function readRecoveryNote(db: Reader): RecoveryNote {
  const text = findSetting(db, 'recovery')
  if (text === null) return empty
  try {
    return note.catch(empty).parse(JSON.parse(text))
  } catch {
    return empty
  }
}

export function changeRecoveryNote(db: Writer, changes: Partial<RecoveryNote>): void {
  putSetting(db, 'recovery', JSON.stringify({ ...readRecoveryNote(db), ...changes }))
}

/** The first key was typed back at set-up, which is the first entry of the log. */
export function keyMadeAt(db: Reader): string | null {
  return readRecoveryNote(db).keyMadeAt ?? findAuditEntry(db, 1)?.at ?? null
}
