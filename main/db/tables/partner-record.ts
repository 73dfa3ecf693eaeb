/** @file What came from partners, with where it came from. Never mixed into our own cases. */
import { z } from 'zod'
import type { Reader, Writer } from '../database.ts'

export interface PartnerBundleRow {
  /** The sender's bundle id. */
  readonly id: string
  readonly partner_id: string
  /** The sender's agreement id. */
  readonly agreement_id: string
  readonly sequence: number
  /** Canonical JSON as signed. */
  readonly manifest: string
  readonly signature: string
  /** JSON list of column ids. */
  readonly columns: string
  readonly records: number
  readonly persons: number
  readonly codebook_version: string
  readonly delete_by: string
  readonly imported_by: string
  readonly imported_at: string
}

export type ReceivedBundle = PartnerBundleRow & {
  /** A UTC moment; `null`: its records are here. */
  readonly deleted_at: string | null
  readonly organisation: string
  readonly imported_by_name: string
}

export interface PartnerRecord {
  readonly person: string
  readonly cells: readonly string[]
}

const texts = z.array(z.string())

const columnNames = [
  'id',
  'partner_id',
  'agreement_id',
  'sequence',
  'manifest',
  'signature',
  'columns',
  'records',
  'persons',
  'codebook_version',
  'delete_by',
  'imported_by',
  'imported_at',
] as const satisfies readonly (keyof PartnerBundleRow)[]

export function lastSequence(db: Reader, partnerId: string, agreementId: string): number {
  const last = db
    .prepare(
      `SELECT coalesce(max(sequence), 0) FROM partner_bundle
       WHERE partner_id = ? AND agreement_id = ?`,
    )
    .pluck()
    .get(partnerId, agreementId)
  return Number(last)
}

export function hasReceived(db: Reader, bundleId: string): boolean {
  return db.prepare('SELECT 1 FROM partner_bundle WHERE id = ?').get(bundleId) !== undefined
}

export function putReceived(
  db: Writer,
  row: PartnerBundleRow,
  records: readonly PartnerRecord[],
): void {
  db.prepare(
    `INSERT INTO partner_bundle (${columnNames.join(', ')})
     VALUES (${columnNames.map(() => '?').join(', ')})`,
  ).run(...columnNames.map((column) => row[column]))
  const put = db.prepare(
    'INSERT INTO partner_record (bundle_id, number, person, cells) VALUES (?, ?, ?, ?)',
  )
  records.forEach((record, index) => {
    put.run(row.id, index + 1, record.person, JSON.stringify(record.cells))
  })
}

const named = `SELECT partner_bundle.*, partner.organisation, staff.name AS imported_by_name
  FROM partner_bundle
  JOIN partner ON partner.id = partner_bundle.partner_id
  JOIN staff ON staff.id = partner_bundle.imported_by`

/** Newest first. */
export function receivedBundles(db: Reader): readonly ReceivedBundle[] {
  return db
    .prepare(`${named} ORDER BY imported_at DESC, partner_bundle.id`)
    .all() as ReceivedBundle[]
}

export function findReceived(db: Reader, id: string): ReceivedBundle | null {
  const row = db.prepare(`${named} WHERE partner_bundle.id = ?`).get(id)
  return (row as ReceivedBundle | undefined) ?? null
}

export function columnsOf(row: Pick<PartnerBundleRow, 'columns'>): readonly string[] {
  return texts.parse(JSON.parse(row.columns))
}

export function receivedRecords(
  db: Reader,
  bundleId: string,
  offset: number,
  limit: number,
): readonly PartnerRecord[] {
  const rows = db
    .prepare(
      `SELECT person, cells FROM partner_record
       WHERE bundle_id = ? ORDER BY number LIMIT ? OFFSET ?`,
    )
    .all(bundleId, limit, offset) as { person: string; cells: string }[]
  return rows.map((row) => ({ person: row.person, cells: texts.parse(JSON.parse(row.cells)) }))
}
