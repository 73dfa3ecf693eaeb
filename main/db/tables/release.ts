/** @file The register of reports that left. Rows are only added. */
import type { Reader, Writer } from '../database.ts'

export interface ReleaseRow {
  readonly id: string
  readonly created_at: string
  readonly staff_id: string
  readonly report: string
  readonly report_version: number
  readonly period: string
  readonly k: number
  readonly codebook_version: string
  readonly audit_seq: number
  readonly audit_hash: string
  /** JSON of the protected report. */
  readonly content: string
  readonly sha256: string
}

export type ReleaseWithName = ReleaseRow & { readonly staff_name: string }

const columns = [
  'id',
  'created_at',
  'staff_id',
  'report',
  'report_version',
  'period',
  'k',
  'codebook_version',
  'audit_seq',
  'audit_hash',
  'content',
  'sha256',
] as const satisfies readonly (keyof ReleaseRow)[]

const select = `SELECT ${columns.map((column) => `release.${column}`).join(', ')}, staff.name AS staff_name
  FROM release JOIN staff ON staff.id = release.staff_id`

export function insertRelease(db: Writer, row: ReleaseRow): void {
  db.prepare(
    `INSERT INTO release (${columns.join(', ')}) VALUES (${columns.map(() => '?').join(', ')})`,
  ).run(...columns.map((column) => row[column]))
}

export function findRelease(db: Reader, id: string): ReleaseWithName | null {
  const row = db.prepare(`${select} WHERE release.id = ?`).get(id)
  return (row as ReleaseWithName | undefined) ?? null
}

export function findReleaseOf(db: Reader, sha256: string): ReleaseWithName | null {
  const row = db.prepare(`${select} WHERE release.sha256 = ?`).get(sha256)
  return (row as ReleaseWithName | undefined) ?? null
}

/** Oldest first. */
export function releasesOf(db: Reader, report: string): readonly ReleaseWithName[] {
  return db
    .prepare(`${select} WHERE release.report = ? ORDER BY release.created_at, release.rowid`)
    .all(report) as ReleaseWithName[]
}
