/** @file Partners and their public keys, and our own sharing keys. */
import type { Reader, Writer } from '../database.ts'

export interface PartnerRow {
  readonly id: string
  readonly revision: number
  readonly organisation: string
  readonly country: string
  readonly age_recipient: string
  readonly verify_key: string
  readonly keys_changed: 0 | 1
  readonly confirmed_at: string | null
  readonly confirmed_by: string | null
  readonly compared_with: string | null
  readonly created_at: string
  readonly updated_at: string
}

export interface OrganisationKeyRow {
  readonly id: string
  readonly age_recipient: string
  readonly verify_key: string
  readonly age_identity: Uint8Array
  readonly signing_key: Uint8Array
  readonly pseudonym_root: Uint8Array
  readonly created_at: string
}

export function findOrganisationKey(db: Reader): OrganisationKeyRow | null {
  const row = db.prepare('SELECT * FROM organisation_key ORDER BY created_at LIMIT 1').get()
  return (row as OrganisationKeyRow | undefined) ?? null
}

export function putOrganisationKey(db: Writer, row: OrganisationKeyRow): void {
  db.prepare(
    `INSERT INTO organisation_key
       (id, age_recipient, verify_key, age_identity, signing_key, pseudonym_root, created_at)
     VALUES (?, ?, ?, ?, ?, ?, ?)`,
  ).run(
    row.id,
    row.age_recipient,
    row.verify_key,
    row.age_identity,
    row.signing_key,
    row.pseudonym_root,
    row.created_at,
  )
}

/** With the name of who confirmed the keys. */
export type NamedPartner = PartnerRow & { readonly confirmed_by_name: string | null }

const named = `SELECT partner.*, staff.name AS confirmed_by_name
  FROM partner LEFT JOIN staff ON staff.id = partner.confirmed_by`

export function allPartners(db: Reader): readonly NamedPartner[] {
  return db.prepare(`${named} ORDER BY partner.organisation, partner.id`).all() as NamedPartner[]
}

export function findPartner(db: Reader, id: string): PartnerRow | null {
  const row = db.prepare('SELECT * FROM partner WHERE id = ?').get(id)
  return (row as PartnerRow | undefined) ?? null
}

export function addPartner(
  db: Writer,
  row: Pick<
    PartnerRow,
    'id' | 'organisation' | 'country' | 'age_recipient' | 'verify_key' | 'created_at'
  >,
): void {
  db.prepare(
    `INSERT INTO partner
       (id, revision, organisation, country, age_recipient, verify_key, created_at, updated_at)
     VALUES (?, 1, ?, ?, ?, ?, ?, ?)`,
  ).run(
    row.id,
    row.organisation,
    row.country,
    row.age_recipient,
    row.verify_key,
    row.created_at,
    row.created_at,
  )
}

/** New keys are strangers again: whoever confirmed the old ones did not confirm these. */
export function replaceKeys(
  db: Writer,
  id: string,
  keys: Pick<PartnerRow, 'age_recipient' | 'verify_key'>,
  at: string,
): void {
  db.prepare(
    `UPDATE partner SET age_recipient = ?, verify_key = ?, keys_changed = 1, revision = revision + 1,
       confirmed_at = NULL, confirmed_by = NULL, compared_with = NULL, updated_at = ?
     WHERE id = ?`,
  ).run(keys.age_recipient, keys.verify_key, at, id)
}

export function confirmKeys(
  db: Writer,
  id: string,
  confirmation: { readonly at: string; readonly by: string; readonly comparedWith: string },
): void {
  db.prepare(
    `UPDATE partner SET confirmed_at = ?, confirmed_by = ?, compared_with = ?,
       revision = revision + 1, updated_at = ? WHERE id = ?`,
  ).run(confirmation.at, confirmation.by, confirmation.comparedWith, confirmation.at, id)
}
