/** @file Who stands in for whom, from day to day. */
import type { Reader, Writer } from '../database.ts'

export interface Cover {
  readonly id: string
  readonly awayId: string
  readonly coverId: string
  /** Days of the office's calendar, both included. */
  readonly firstDay: string
  readonly lastDay: string
}

export function insertCover(db: Writer, cover: Cover, by: string, at: string): void {
  const { id, awayId, coverId, firstDay, lastDay } = cover
  db.prepare(
    `INSERT INTO absence_cover (id, away_id, cover_id, first_day, last_day, created_at, created_by)
     VALUES (?, ?, ?, ?, ?, ?, ?)`,
  ).run(id, awayId, coverId, firstDay, lastDay, at, by)
}

/** @returns false when it had ended before */
export function endCover(db: Writer, id: string, by: string, at: string): boolean {
  const { changes } = db
    .prepare(
      'UPDATE absence_cover SET ended_at = ?, ended_by = ? WHERE id = ? AND ended_at IS NULL',
    )
    .run(at, by, id)
  return changes === 1
}

/** Everybody whom this person stands in for on this day. */
export function coveredBy(db: Reader, staffId: string, day: string): readonly string[] {
  return db
    .prepare(
      `SELECT DISTINCT away_id FROM absence_cover
       WHERE cover_id = ? AND ended_at IS NULL AND first_day <= ? AND last_day >= ?`,
    )
    .pluck()
    .all(staffId, day, day) as string[]
}

export interface NamedCover extends Cover {
  readonly awayName: string
  readonly coverName: string
}

const named = `
  SELECT absence_cover.id AS id, away_id AS awayId, cover_id AS coverId, first_day AS firstDay,
    last_day AS lastDay, away.name AS awayName, cover.name AS coverName
  FROM absence_cover
  JOIN staff AS away ON away.id = away_id JOIN staff AS cover ON cover.id = cover_id
  WHERE ended_at IS NULL`

/** Those of today and those to come, the first to begin first. */
export function listCovers(db: Reader, day: string): readonly NamedCover[] {
  return db
    .prepare(`${named} AND last_day >= ? ORDER BY first_day, absence_cover.rowid`)
    .all(day) as NamedCover[]
}

/** `null`: there is none, or it has ended. */
export function findCover(db: Reader, id: string): NamedCover | null {
  const row = db.prepare(`${named} AND absence_cover.id = ?`).get(id) as NamedCover | undefined
  return row ?? null
}
