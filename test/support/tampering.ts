/** @file What somebody with the key and a tool for databases does to a log, in SQL. */
import type { Database } from '#main/db/database.ts'

export const length = 41
const columns = 'at, staff_id, action, subject, prev_hash, hash, key_id, sig'

export const sql = (text: string) => (db: Database) => {
  db.exec(text)
}
export const remove = (from: number, to = from) =>
  `DELETE FROM audit_entry WHERE seq BETWEEN ${String(from)} AND ${String(to)};`
export const renumber = (from: number, by: number) =>
  `UPDATE audit_entry SET seq = -(seq + ${String(by)}) - 1000 WHERE seq >= ${String(from)};
   UPDATE audit_entry SET seq = -seq - 1000 WHERE seq < -999;`
export const swap = (one: number, other: number) =>
  `UPDATE audit_entry SET seq = -5000 WHERE seq = ${String(one)};
   UPDATE audit_entry SET seq = ${String(one)} WHERE seq = ${String(other)};
   UPDATE audit_entry SET seq = ${String(other)} WHERE seq = -5000;`
export const insert = (at: number, like: number, hash = 'zeroblob(32)') =>
  `${renumber(at, 1)}
   INSERT INTO audit_entry (seq, ${columns})
   SELECT ${String(at)}, at, staff_id, action, '77', prev_hash, ${hash}, key_id, sig
   FROM audit_entry WHERE seq = ${String(like)};`

export const edits: Readonly<Record<string, string>> = {
  at: `'2020-01-01T00:00:00.000Z'`,
  staff_id: `'00000000000000000000000000000000'`,
  action: `'case.status'`,
  subject: `'78'`,
  // The first entry follows 32 zero bytes.
  prev_hash: `X'${'11'.repeat(32)}'`,
  hash: 'zeroblob(32)',
  key_id: `'00000000000000000000000000000000'`,
  sig: 'zeroblob(64)',
}
export const edit = (seq: number, column: string) =>
  `UPDATE audit_entry SET ${column} = ${edits[column] ?? ''} WHERE seq = ${String(seq)};`
