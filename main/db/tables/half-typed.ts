/** @file What somebody had begun to write when the office locked: one sealed text of each person. */
import { z } from 'zod'
import type { Reader, Writer } from '../database.ts'

export interface StoredHalfTyped {
  readonly savedAt: string
  readonly isSealed: boolean
  readonly content: Uint8Array
}

export type HalfTypedOfPerson = StoredHalfTyped & { readonly staffId: string }

const row = z
  .object({ saved_at: z.string(), is_sealed: z.int(), content: z.instanceof(Uint8Array) })
  .transform((found): StoredHalfTyped => ({
    savedAt: found.saved_at,
    isSealed: found.is_sealed === 1,
    content: found.content,
  }))

export function findHalfTyped(db: Reader, staffId: string): StoredHalfTyped | null {
  const found = db
    .prepare('SELECT saved_at, is_sealed, content FROM half_typed WHERE staff_id = ?')
    .get(staffId)
  return row.nullable().parse(found ?? null)
}

export function listHalfTyped(db: Reader): readonly HalfTypedOfPerson[] {
  const people = db.prepare('SELECT staff_id FROM half_typed').pluck().all() as string[]
  return people.flatMap((staffId) => {
    const found = findHalfTyped(db, staffId)
    return found === null ? [] : [{ ...found, staffId }]
  })
}

export function putHalfTyped(db: Writer, staffId: string, kept: StoredHalfTyped): void {
  db.prepare(
    `INSERT INTO half_typed (staff_id, saved_at, is_sealed, content) VALUES (?, ?, ?, ?)
     ON CONFLICT (staff_id) DO UPDATE SET saved_at = excluded.saved_at,
       is_sealed = excluded.is_sealed, content = excluded.content`,
  ).run(staffId, kept.savedAt, kept.isSealed ? 1 : 0, kept.content)
}

export function deleteHalfTyped(db: Writer, staffId: string): void {
  db.prepare('DELETE FROM half_typed WHERE staff_id = ?').run(staffId)
}
