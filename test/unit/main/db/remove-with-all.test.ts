import { expect, test } from 'vitest'
import type { Reader } from '#main/db/database.ts'
import { everythingWith, referencesTo, remove } from '#main/db/remove-with-all.ts'
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

/** Columns that name a case or a person and are no reference, and why they may stay. */
const namesOnly: Readonly<Record<string, string>> = {
  'bundle_case.case_id': 'the register of what left, for a recall: opaque ids',
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
        .filter((column) => /^(case|person|case_person|draft)(_id)?$/u.test(column))
        .filter((column) => !references.includes(column))
        .map((column) => `${table}.${column}`)
    })
    // What a partner sent names the partner's own pseudonyms.
    expect(hidden.filter((column) => column !== 'partner_record.person')).toEqual(
      Object.keys(namesOnly),
    )
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
