/** @file The people who sign in, and every signing key they ever had. */
import { z } from 'zod'
import { roles } from '#shared/domain/rights.ts'
import type { Reader, Writer } from '../database.ts'

/** `left`: they never come back under this id; what they wrote down keeps their name. */
const statuses = ['active', 'suspended', 'left'] as const

/** In a column, as JSON. */
export const storedRoles = z
  .string()
  .transform((text): unknown => JSON.parse(text))
  .pipe(z.array(z.enum(roles)).readonly())

const staffRow = z
  .object({
    id: z.string(),
    revision: z.int(),
    name: z.string(),
    slot_id: z.string().nullable(),
    signing_key_id: z.string(),
    roles: storedRoles,
    status: z.enum(statuses),
  })
  .transform((row) => ({
    id: row.id,
    revision: row.revision,
    name: row.name,
    slotId: row.slot_id,
    signingKeyId: row.signing_key_id,
    roles: row.roles,
    status: row.status,
  }))
export type Staff = z.output<typeof staffRow>

export interface SigningKey {
  readonly id: string
  readonly staffId: string
  readonly publicKey: Uint8Array
}

export function findStaff(db: Reader, id: string): Staff | null {
  return staffRow.nullable().parse(db.prepare('SELECT * FROM staff WHERE id = ?').get(id) ?? null)
}

export function findStaffBySlot(db: Reader, slotId: string): Staff | null {
  return staffRow
    .nullable()
    .parse(db.prepare('SELECT * FROM staff WHERE slot_id = ?').get(slotId) ?? null)
}

/** Whether anybody but one person ever belonged to the office. */
export function hasColleagues(db: Reader): boolean {
  return db.prepare('SELECT 1 FROM staff LIMIT 1 OFFSET 1').pluck().get() !== undefined
}

/** In the order in which they came. */
export function listStaff(db: Reader): readonly Staff[] {
  return z.array(staffRow).parse(db.prepare('SELECT * FROM staff ORDER BY created_at, rowid').all())
}

const anyStaffRow = z.object({
  name: z.string(),
  // Before there were roles, whoever was there held them all.
  roles: storedRoles.default(roles),
})

/** Reads tables of any version: a vault is backed up before it is brought to the newest. */
export function nameAndRolesBySlot(
  db: Reader,
  slotId: string,
): { readonly name: string; readonly roles: Staff['roles'] } | null {
  const found = db.prepare('SELECT * FROM staff WHERE slot_id = ?').get(slotId)
  return anyStaffRow.nullable().parse(found ?? null)
}

/** New, or a new revision of the same person. */
export function putStaff(db: Writer, staff: Omit<Staff, 'revision'>, at: string): void {
  db.prepare(
    `INSERT INTO staff
       (id, revision, created_at, updated_at, name, slot_id, signing_key_id, roles, status)
     VALUES (:id, 1, :at, :at, :name, :slotId, :signingKeyId, :roles, :status)
     ON CONFLICT (id) DO UPDATE SET revision = revision + 1, updated_at = :at, name = :name,
       slot_id = :slotId, signing_key_id = :signingKeyId, roles = :roles, status = :status`,
  ).run({ ...staff, roles: JSON.stringify(staff.roles), at })
}

/** The slot of somebody who is suspended, as JSON; `null`: none is kept. */
export function findKeptSlot(db: Reader, id: string): string | null {
  const found = db.prepare('SELECT kept_slot FROM staff WHERE id = ?').pluck().get(id)
  return typeof found === 'string' ? found : null
}

export function keepSlot(db: Writer, id: string, slot: string | null): void {
  db.prepare('UPDATE staff SET kept_slot = ? WHERE id = ?').run(slot, id)
}

/** A key that is known already stays as it is. */
export function insertSigningKey(db: Writer, key: SigningKey, at: string): void {
  db.prepare(
    'INSERT INTO signing_key (id, staff_id, created_at, public_key) VALUES (?, ?, ?, ?) ON CONFLICT (id) DO NOTHING',
  ).run(key.id, key.staffId, at, key.publicKey)
}

const keyRow = z
  .object({ id: z.string(), staff_id: z.string(), public_key: z.instanceof(Uint8Array) })
  .transform((row): SigningKey => ({
    id: row.id,
    staffId: row.staff_id,
    publicKey: row.public_key,
  }))

export function listSigningKeys(db: Reader): readonly SigningKey[] {
  return z.array(keyRow).parse(db.prepare('SELECT * FROM signing_key').all())
}
