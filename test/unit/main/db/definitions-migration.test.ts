/** @file A vault of the first codebook, with data, gets the columns and tables of the second. */
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { openDatabase } from '#main/db/database.ts'
import { migrate } from '#main/db/migrate.ts'
import { migrations } from '#main/db/migrations.ts'
import { temporaryFolder } from '#test/support/office.ts'

const key = new Uint8Array(32).fill(7)
const id = (digit: string) => digit.repeat(32)
const at = '2026-11-22T08:00:00.000Z'

const rows = `
  BEGIN;
  INSERT INTO staff (id, revision, created_at, updated_at, name, signing_key_id)
    VALUES ('${id('1')}', 1, '${at}', '${at}', 'A', '${id('7')}');
  INSERT INTO signing_key VALUES ('${id('7')}', '${id('1')}', '${at}', zeroblob(32));
  COMMIT;
  INSERT INTO human_code VALUES ('KH-1');
  INSERT INTO person (id, revision, created_at, updated_at, codebook_version, gender)
    VALUES ('${id('2')}', 1, '${at}', '${at}', '2026.1', 'Feminine');
  INSERT INTO case_record (id, revision, created_at, updated_at, codebook_version, code)
    VALUES ('${id('3')}', 1, '${at}', '${at}', '2026.1', 'KH-1');
  INSERT INTO case_person VALUES ('${id('4')}', '${id('3')}', '${id('2')}', 'victim', '${at}');
  INSERT INTO consent_event (id, created_at, recorded_by, codebook_version, case_person_id, scope)
    VALUES ('${id('5')}', '${at}', '${id('1')}', '2026.1', '${id('4')}', 'interview');
  INSERT INTO status_decision (id, created_at, recorded_by, codebook_version, case_person_id)
    VALUES ('${id('6')}', '${at}', '${id('1')}', '2026.1', '${id('4')}');
`

test('keeps what is there, leaves new columns empty, and lets decisions still not change', () => {
  const folder = temporaryFolder()
  const db = openDatabase({ path: join(folder, 'vault.db'), key, create: true })
  migrate(db, null, migrations.slice(0, 4))
  db.exec(rows)
  migrate(db, null)

  expect(db.prepare('SELECT gender, notes, marital_status FROM person').get()).toEqual({
    gender: 'Feminine',
    notes: null,
    marital_status: null,
  })
  expect(db.prepare('SELECT scope, explained, withheld_from FROM consent_event').get()).toEqual({
    scope: 'interview',
    explained: null,
    withheld_from: null,
  })
  for (const table of ['consent_event', 'status_decision'])
    expect(() => {
      db.exec(`UPDATE ${table} SET notes = x'00'`)
    }).toThrow()
  expect(db.prepare('SELECT count(*) FROM service_delivery').pluck().get()).toBe(0)
  expect(db.prepare('PRAGMA foreign_key_check').all()).toEqual([])
  db.close()
})
