/** @file What was agreed with a partner: for what, which fields, until when. */
import { z } from 'zod'
import type { Reader, Writer } from '../database.ts'

export interface StoredAgreement {
  readonly id: string
  readonly partnerId: string
  readonly purpose: string
  readonly fields: readonly string[]
  readonly validUntil: string
  readonly keepMonths: number
  readonly k: number
  readonly endedAt: string | null
  readonly createdBy: string
  readonly createdAt: string
}

export type CountedAgreement = StoredAgreement & { readonly bundles: number }

interface Row {
  readonly id: string
  readonly partner_id: string
  readonly purpose: string
  readonly fields: string
  readonly valid_until: string
  readonly keep_months: number
  readonly k: number
  readonly ended_at: string | null
  readonly created_by: string
  readonly created_at: string
  readonly bundles: number
}

const fieldList = z.array(z.string())

function fromRow(row: Row): CountedAgreement {
  return {
    id: row.id,
    partnerId: row.partner_id,
    purpose: row.purpose,
    fields: fieldList.parse(JSON.parse(row.fields)),
    validUntil: row.valid_until,
    keepMonths: row.keep_months,
    k: row.k,
    endedAt: row.ended_at,
    createdBy: row.created_by,
    createdAt: row.created_at,
    bundles: row.bundles,
  }
}

const counted = `SELECT agreement.*,
  (SELECT count(*) FROM bundle WHERE agreement_id = agreement.id AND failed_at IS NULL) AS bundles
  FROM agreement`

export function allAgreements(db: Reader): readonly CountedAgreement[] {
  const rows = db.prepare(`${counted} ORDER BY created_at DESC, id`).all() as Row[]
  return rows.map(fromRow)
}

export function findAgreement(db: Reader, id: string): CountedAgreement | null {
  const row = db.prepare(`${counted} WHERE id = ?`).get(id) as Row | undefined
  return row ? fromRow(row) : null
}

export function putAgreement(db: Writer, agreement: StoredAgreement): void {
  db.prepare(
    `INSERT INTO agreement (id, revision, partner_id, purpose, fields, valid_until, keep_months, k,
       created_by, created_at, updated_at)
     VALUES (?, 1, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  ).run(
    agreement.id,
    agreement.partnerId,
    agreement.purpose,
    JSON.stringify(agreement.fields),
    agreement.validUntil,
    agreement.keepMonths,
    agreement.k,
    agreement.createdBy,
    agreement.createdAt,
    agreement.createdAt,
  )
}

/** @returns false when it was ended already */
export function endAgreement(db: Writer, id: string, at: string): boolean {
  const { changes } = db
    .prepare(
      `UPDATE agreement SET ended_at = ?, updated_at = ?, revision = revision + 1
       WHERE id = ? AND ended_at IS NULL`,
    )
    .run(at, at, id)
  return changes === 1
}
