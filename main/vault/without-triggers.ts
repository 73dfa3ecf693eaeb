/** @file Histories are only added to, by triggers. Sealing them anew changes no word of them. */
import type { Database, Writer } from '#main/db/database.ts'

/** Inside the caller's transaction: the triggers of a table stand aside while `work` runs. */
export function withoutTriggers(
  db: Writer,
  { exec }: Pick<Database, 'exec'>,
  table: string,
  work: () => void,
): void {
  const triggers = db
    .prepare(`SELECT name, sql FROM sqlite_schema WHERE type = 'trigger' AND tbl_name = ?`)
    .all(table) as { readonly name: string; readonly sql: string }[]
  for (const { name } of triggers) exec(`DROP TRIGGER ${name}`)
  work()
  for (const { sql } of triggers) exec(sql)
}
