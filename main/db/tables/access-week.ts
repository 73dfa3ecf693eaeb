/** @file Which weeks of openings were looked at. A week is named by its Monday. */
import type { Reader, Writer } from '../database.ts'

export interface SeenWeek {
  readonly week: string
  /** How many openings there were when it was looked at. */
  readonly openings: number
  readonly seenAt: string
  readonly seenBy: string
}

/** With the name of who looked. */
export function listSeenWeeks(db: Reader): readonly SeenWeek[] {
  return db
    .prepare(
      `SELECT week, openings, seen_at AS seenAt, staff.name AS seenBy
       FROM access_week JOIN staff ON staff.id = seen_by`,
    )
    .all() as SeenWeek[]
}

export function putSeenWeek(
  db: Writer,
  week: string,
  openings: number,
  { by, at }: { readonly by: string; readonly at: string },
): void {
  db.prepare('REPLACE INTO access_week (week, openings, seen_at, seen_by) VALUES (?, ?, ?, ?)').run(
    week,
    openings,
    at,
    by,
  )
}
