/** @file A vault from before there were assignments: its cases go to who the log says began them. */
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { openDatabase, type Database } from '#main/db/database.ts'
import { migrate } from '#main/db/migrate.ts'
import { migrations } from '#main/db/migrations.ts'
import { temporaryFolder } from '#test/support/office.ts'

const id = (digit: string) => digit.repeat(32)
const at = '2026-11-22T08:00:00.000Z'
const before = migrations.findIndex((sql) => sql.includes('CREATE TABLE case_assignment'))

const [dara, maly, byDara, byMaly, both, readIn] = ['1', '2', 'a', 'b', 'c', 'd'].map(id)

function vault(staff: readonly (string | undefined)[]): Database {
  const path = join(temporaryFolder(), 'vault.db')
  const db = openDatabase({ path, key: new Uint8Array(32).fill(7), create: true })
  migrate(db, null, migrations.slice(0, before))
  const people = staff.map(
    (one) => `INSERT INTO staff (id, revision, created_at, updated_at, name, signing_key_id)
      VALUES ('${one ?? ''}', 1, '${at}', '${at}', 'A', '${id('7')}');`,
  )
  const cases = [byDara, byMaly, both, readIn].map(
    (one, index) => `INSERT INTO human_code VALUES ('KH-${String(index)}');
      INSERT INTO case_record (id, revision, created_at, updated_at, codebook_version, code)
      VALUES ('${one ?? ''}', 1, '${at}', '${at}', '2026.1', 'KH-${String(index)}');`,
  )
  const log = [
    [dara, 'intake.finish', byDara],
    [maly, 'intake.finish', byMaly],
    [dara, 'intake.finish', both],
    [maly, 'intake.finish', both],
    [dara, 'intake.finish', both],
    [maly, 'case.save', byDara],
    [dara, 'data.read', '1'],
  ].map(
    ([who, action, subject], index) => `INSERT INTO audit_entry
      (seq, at, staff_id, action, subject, prev_hash, hash) VALUES (${String(index + 1)}, '${at}',
      '${who ?? ''}', '${action ?? ''}', '${subject ?? ''}', zeroblob(32), zeroblob(32));`,
  )
  db.exec(`BEGIN; ${people.join('')}
    INSERT INTO signing_key VALUES ('${id('7')}', '${dara ?? ''}', '${at}', zeroblob(32)); COMMIT;
    ${[...cases, ...log].join('')}`)
  migrate(db, null)
  return db
}

const assigned = (db: Database) =>
  db
    .prepare('SELECT case_id, staff_id, how FROM case_assignment ORDER BY case_id, staff_id')
    .all()
    .map((row) => Object.values(row as Record<string, string>))

test('goes to everybody who finished an interview of it, and to nobody else', () => {
  const db = vault([dara, maly])
  expect(assigned(db)).toEqual([
    [byDara, dara, 'upgrade'],
    [byMaly, maly, 'upgrade'],
    [both, dara, 'upgrade'],
    [both, maly, 'upgrade'],
  ])
  expect(db.prepare('PRAGMA foreign_key_check').all()).toEqual([])
  db.close()
})

test('goes to the only person when the log does not say, or names somebody unknown', () => {
  const db = vault([dara])
  expect(assigned(db)).toEqual(
    [byDara, byMaly, both, readIn].map((caseId) => [caseId, dara, 'upgrade']),
  )
  db.close()
})

test('what a case was opened for goes when the case goes, and not before', () => {
  const db = vault([dara])
  db.exec(`INSERT INTO case_opening VALUES
    ('${id('e')}', '${byDara ?? ''}', '${dara ?? ''}', '${at}', '${at}', x'00')`)
  for (const table of ['case_opening', 'case_assignment'])
    expect(() => {
      db.exec(`DELETE FROM ${table}`)
    }).toThrow()
  db.exec(`DELETE FROM case_record WHERE id = '${byDara ?? ''}'`)
  expect(db.prepare('SELECT count(*) FROM case_opening').pluck().get()).toBe(0)
  expect(assigned(db)).toHaveLength(3)
  db.close()
})
