/** @file What the audit log says about signing in. */
import { z } from 'zod'
import type { Reader } from '../database.ts'

const seqs = z.array(z.int())

/** Where in the log somebody's sign-in of now stands, and the one before it. 0: there was none. */
export function unlocksBefore(
  db: Reader,
  staffId: string,
): { readonly latest: number; readonly previous: number } {
  const found = db
    .prepare(
      `SELECT seq FROM audit_entry WHERE staff_id = ? AND action = 'session.unlock'
       ORDER BY seq DESC LIMIT 2`,
    )
    .pluck()
    .all(staffId)
  const [latest = 0, previous = 0] = seqs.parse(found)
  return { latest, previous }
}

const tries = z.array(z.object({ at: z.string(), subject: z.string() }))

/** The wrong tries that were noted after one entry of the log and before another. */
export function wrongTriesBetween(
  db: Reader,
  after: number,
  before: number,
): { readonly count: number; readonly lastAt: string | null } {
  const found = db
    .prepare(
      `SELECT at, subject FROM audit_entry
       WHERE action = 'session.wrongPassphrases' AND seq > ? AND seq < ? ORDER BY seq`,
    )
    .all(after, before)
  const noted = tries.parse(found)
  const count = noted.reduce((sum, { subject }) => sum + Number(subject), 0)
  return { count, lastAt: noted.at(-1)?.at ?? null }
}
