import { expect, test } from 'vitest'
import type { Reader } from '#main/db/database.ts'
import { countByTable, everythingWith, referencesTo, remove } from '#main/db/remove-with-all.ts'
import { finishInterview, onVault } from '#test/support/records.ts'

const tablesOf = (db: Reader) =>
  db
    .prepare("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'")
    .pluck()
    .all() as string[]

/** Every table that a case or a person leads to, however far away. */
function reached(db: Reader): ReadonlySet<string> {
  const found = new Set(['case_record', 'person'])
  for (const table of found)
    for (const reference of referencesTo(db, table)) found.add(reference.table)
  return found
}

/** Columns that name a row and are no reference, and why what they name may go without them. */
const namesOnly: Readonly<Record<string, string>> = {
  'attachment_chunk.attachment_id': 'unreadable without the key that goes with its attachment',
  'audit_entry.staff_id': 'the log',
  'audit_entry.key_id': 'the log',
  'bundle.recipient_key_id': 'of a partner',
  'bundle_case.case_id': 'the register of what left, for a recall: opaque ids',
  'invitation.staff_id': 'of the office',
  'invitation.slot_id': 'of the office',
  'partner_bundle.agreement_id': 'the sender’s own',
  'staff.slot_id': 'of the office',
}

test('no table names a case or a person but by a reference, so that deletion finds it (ASVS 14.2.7)', () =>
  onVault(({ session: { db } }) => {
    const hidden = tablesOf(db).flatMap((table) => {
      const columns = db
        .prepare('SELECT name FROM pragma_table_info(?)')
        .pluck()
        .all(table) as string[]
      const references = db
        .prepare('SELECT "from" FROM pragma_foreign_key_list(?)')
        .pluck()
        .all(table) as string[]
      return columns
        .filter((column) => column.endsWith('_id'))
        .filter((column) => !references.includes(column))
        .map((column) => `${table}.${column}`)
    })
    expect(hidden.length).toBeGreaterThan(5)
    expect(hidden.filter((column) => !(column in namesOnly))).toEqual([])
  }))

test('a table that is added later goes too, and what points to that one (ASVS 14.2.7)', () =>
  onVault(async ({ session }) => {
    const first = await finishInterview(session)
    const second = await finishInterview(session)
    const { db } = session
    session.writeDraft((writer) => {
      for (const sql of [
        'CREATE TABLE later (number INTEGER PRIMARY KEY, belongs TEXT NOT NULL REFERENCES case_record (id)) STRICT',
        'CREATE TABLE later_link (belongs TEXT REFERENCES case_record (id) ON DELETE SET NULL) STRICT',
        'CREATE TABLE later_part (later INTEGER NOT NULL REFERENCES later (number), text TEXT NOT NULL) STRICT',
      ])
        writer.prepare(sql).run()
      for (const [index, { caseId }] of [first, second].entries()) {
        writer.prepare('INSERT INTO later VALUES (?, ?)').run(index + 1, caseId)
        writer.prepare('INSERT INTO later_link VALUES (?)').run(caseId)
        writer.prepare('INSERT INTO later_part VALUES (?, ?)').run(index + 1, 'part')
      }
    })
    expect(reached(db)).toContain('later_part')
    const counted = countByTable(everythingWith(db, 'case_record', [first.caseId]))
    expect(counted).toMatchObject({ case_record: 1, later: 1, later_link: 1, later_part: 1 })
    session.writeDraft((writer) => {
      remove(writer, everythingWith(writer, 'case_record', [first.caseId]))
    })
    expect(db.prepare('SELECT number FROM later').pluck().all()).toEqual([2])
    expect(db.prepare('SELECT later FROM later_part').pluck().all()).toEqual([2])
    expect(db.prepare('SELECT belongs FROM later_link').pluck().all()).toEqual([second.caseId])
    expect(db.prepare('SELECT id FROM case_record').pluck().all()).toEqual([second.caseId])
    expect(db.prepare('PRAGMA foreign_key_check').all()).toEqual([])
  }))

test('deleting twice in one session works as well: references wait for the end each time', () =>
  onVault(async ({ session }) => {
    const cases = [await finishInterview(session), await finishInterview(session)]
    for (const { caseId } of cases)
      session.writeDraft((writer) => {
        remove(writer, everythingWith(writer, 'case_record', [caseId]))
      })
    expect(session.db.prepare('SELECT count(*) FROM consent_event').pluck().get()).toBe(0)
  }))

test('rows that something else still points to do not go: nothing is half deleted', () =>
  onVault(async ({ session }) => {
    const { caseId } = await finishInterview(session)
    const doomed = everythingWith(session.db, 'case_record', [caseId])
    expect(() =>
      session.writeDraft((writer) => {
        remove(
          writer,
          doomed.filter(({ table }) => table !== 'victim_context'),
        )
      }),
    ).toThrow()
    expect(session.db.prepare('SELECT count(*) FROM case_record').pluck().get()).toBe(1)
  }))
