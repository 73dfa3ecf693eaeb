/** @file The ledger of what left: one row for each bundle, and which cases were in it. */
import type { Reader, Writer } from '../database.ts'

export interface BundleRow {
  readonly id: string
  readonly agreement_id: string
  readonly sequence: number
  readonly file_name: string
  readonly file_sha256: string
  /** Canonical JSON as signed. */
  readonly manifest: string
  readonly recipient_key_id: string
  readonly persons: number
  readonly records: number
  readonly period_from: string
  readonly period_to: string
  readonly delete_by: string
  readonly created_by: string
  readonly created_at: string
}

export type SentBundle = BundleRow & {
  readonly partner_id: string
  readonly organisation: string
  readonly created_by_name: string
}

const columns = [
  'id',
  'agreement_id',
  'sequence',
  'file_name',
  'file_sha256',
  'manifest',
  'recipient_key_id',
  'persons',
  'records',
  'period_from',
  'period_to',
  'delete_by',
  'created_by',
  'created_at',
] as const satisfies readonly (keyof BundleRow)[]

/** Failed ones count too: a number is never given out twice. */
export function nextSequence(db: Reader, agreementId: string): number {
  const last = db
    .prepare('SELECT coalesce(max(sequence), 0) FROM bundle WHERE agreement_id = ?')
    .pluck()
    .get(agreementId)
  return Number(last) + 1
}

export function putBundle(db: Writer, row: BundleRow, caseIds: Iterable<string>): void {
  db.prepare(
    `INSERT INTO bundle (${columns.join(', ')}) VALUES (${columns.map(() => '?').join(', ')})`,
  ).run(...columns.map((column) => row[column]))
  const putCase = db.prepare('INSERT OR IGNORE INTO bundle_case (bundle_id, case_id) VALUES (?, ?)')
  for (const caseId of caseIds) putCase.run(row.id, caseId)
}

export function markFailed(db: Writer, id: string, at: string): void {
  db.prepare('UPDATE bundle SET failed_at = ? WHERE id = ?').run(at, id)
}

/** Newest first. */
export function sentBundles(db: Reader): readonly SentBundle[] {
  return db
    .prepare(
      `SELECT bundle.*, partner.id AS partner_id, partner.organisation, staff.name AS created_by_name
       FROM bundle
       JOIN agreement ON agreement.id = bundle.agreement_id
       JOIN partner ON partner.id = agreement.partner_id
       JOIN staff ON staff.id = bundle.created_by
       WHERE bundle.failed_at IS NULL
       ORDER BY bundle.created_at DESC, bundle.id`,
    )
    .all() as SentBundle[]
}
