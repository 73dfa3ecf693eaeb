import { expect, test } from 'vitest'
import type { Writer } from '#main/db/database.ts'
import { reportHandlers } from '#main/services/reports.ts'
import { contextOf, onVault } from '#test/support/records.ts'

const isLong = process.env['TESSERA_LONG'] === '1'
const cases = isLong ? 50_000 : 5_000

/** Rows by SQL alone: what is measured is counting, not typing. */
function insertCases(db: Writer, count: number, staffId: string): void {
  const numbers = `WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ${String(count)})`
  const frame = `'2026-01-01T00:00:00.000Z'`
  const id = (kind: string): string =>
    `'${kind}' || substr('0000000000000000000000000000000' || i, -31)`
  const statements = [
    `INSERT INTO human_code (code) ${numbers} SELECT 'T' || i FROM n`,
    `INSERT INTO person (id, revision, created_at, updated_at, codebook_version, age_at_registration, gender)
     ${numbers} SELECT ${id('a')}, 1, ${frame}, ${frame}, '2026.1', i * 7 % 60,
       CASE i % 5 WHEN 0 THEN 'Masculine' WHEN 1 THEN NULL ELSE 'Feminine' END FROM n`,
    `INSERT INTO case_record (id, revision, created_at, updated_at, codebook_version, code, registration_date)
     ${numbers} SELECT ${id('b')}, 1, ${frame}, ${frame}, '2026.1', 'T' || i,
       date('2020-01-01', '+' || (i * 13 % 2500) || ' days') FROM n`,
    `INSERT INTO case_person (id, case_id, person_id, role, created_at)
     ${numbers} SELECT ${id('c')}, ${id('b')}, ${id('a')}, 'victim', ${frame} FROM n`,
    `INSERT INTO victim_context (id, revision, created_at, updated_at, codebook_version, case_person_id, exploitation_types)
     ${numbers} SELECT ${id('d')}, 1, ${frame}, ${frame}, '2026.1', ${id('c')},
       CASE i % 3 WHEN 0 THEN '["ForcedLabour"]' WHEN 1 THEN '["ForcedLabour","SexualExploitation"]' END FROM n`,
    `INSERT INTO consent_event (id, created_at, recorded_by, codebook_version, case_person_id, scope, decision, decided_on)
     ${numbers} SELECT ${id('e')}, ${frame}, '${staffId}', '2026.1', ${id('c')}, 'statistics',
       CASE i % 10 WHEN 0 THEN 'refused' ELSE 'given' END, '2020-01-01' FROM n`,
  ]
  for (const sql of statements) db.prepare(sql).run()
}

test(`a report over ${String(cases)} cases counts every one of them`, async () => {
  await onVault(async ({ session, staffId }) => {
    session.write('practice.fill', null, (db) => {
      insertCases(db, cases, staffId)
    })
    const result = await reportHandlers.run(
      { report: 'newPersonsAssisted', period: '2025-Q2', k: 5 },
      contextOf(session),
    )
    expect(result.content.tables[0]?.total.kind).toBe('shown')
  })
})
