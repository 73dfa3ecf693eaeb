import fc from 'fast-check'
import { expect, test } from 'vitest'
import { entityByName } from '#shared/codebook/codebook.ts'
import { effectiveConsent } from '#shared/codebook/consent.ts'
import type { ConsentDecision } from '#shared/ipc/cases.ts'
import { generatePeople } from '#shared/practice/generate.ts'
import { monthsOf, quarterOf } from '#shared/report/period.ts'
import { newPersonsAssisted } from '#shared/report/new-persons-assisted.ts'
import { insertCasePerson } from '#main/db/tables/case-person.ts'
import { caseTable, victimTable } from '#main/db/tables/record-tables.ts'
import { insertRow } from '#main/db/tables/table.ts'
import { giveOutCode } from '#main/db/tables/human-code.ts'
import { countReport } from '#main/report/count.ts'
import { fillPractice } from '#main/services/fill-practice.ts'
import { prepareCase } from '#main/services/new-case.ts'
import { newId } from '#main/vault/encryption.ts'
import type { Session } from '#main/vault/session.ts'
import {
  answersOf,
  consent,
  exampleAnswers,
  finishInterview,
  onVault,
} from '#test/support/records.ts'

const definition = newPersonsAssisted
const statistics = consent({ scope: 'statistics' })

function count(session: Session, period: string, onDate: string) {
  return countReport(session.db, { definition, months: monthsOf(period), onDate })
}

const persons = (counts: readonly { persons: number }[] | undefined): number =>
  (counts ?? []).reduce((sum, entry) => sum + entry.persons, 0)

test('counts of a practice office are those of a plain loop over its people', async () => {
  const lastDay = '2026-11-22'
  await onVault(
    async ({ session }) => {
      await fillPractice(session, 600, () => undefined, lastDay)
      const everybody = generatePeople(600, 2026, lastDay).flatMap((one) => [one, ...one.together])
      const people = everybody.map(({ answers, consents }) => ({
        answers: prepareCase({ answers, consents, beganOn: lastDay }, lastDay).answers,
        consents,
      }))
      for (const period of ['2026-Q4', '2026-Q3', '2025-Q4']) {
        const inPeriod = people.filter(
          ({ answers }) => quarterOf(String(answers['case.registrationDate']?.value)) === period,
        )
        const agreed = inPeriod.filter(({ consents }) =>
          effectiveConsent(consents, 'statistics', lastDay),
        )
        const expected = new Map<string, number>()
        for (const { answers } of agreed) {
          const key = JSON.stringify([
            answers['person.ageAtRegistration']?.value ?? null,
            answers['person.gender']?.value ?? null,
          ])
          expected.set(key, (expected.get(key) ?? 0) + 1)
        }
        const { raw, withoutConsent } = count(session, period, lastDay)
        const found = new Map(
          (raw.grids['ageByGender'] ?? []).map(({ row, column, persons: n }) => [
            JSON.stringify([row, column]),
            n,
          ]),
        )
        expect(found).toEqual(expected)
        expect(withoutConsent).toBe(inPeriod.length - agreed.length)
        expect(persons(raw.several['byForm'])).toBe(agreed.length)
      }
    },
    { office: 'practice' },
  )
})

const day = fc.constantFrom('2026-03-02', '2026-03-05', '2026-04-01', '2026-11-30')
const decision: fc.Arbitrary<ConsentDecision> = fc.record({
  scope: fc.constantFrom(
    'statistics' as const,
    'interview' as const,
    'pseudonymisedSharing' as const,
  ),
  decision: fc.constantFrom(
    'given' as const,
    'refused' as const,
    'withdrawn' as const,
    'notAsked' as const,
  ),
  givenBy: fc.constant('self' as const),
  decidedOn: day,
  expiresOn: fc.constantFrom(null, '2026-03-10', '2027-01-01'),
})

test('the database agrees with the codebook about who has consented', async () => {
  await onVault(async ({ session }) => {
    const given = { ...consent(), decidedOn: '2026-03-01' }
    const events = fc.sample(fc.array(decision, { maxLength: 5 }), { numRuns: 60, seed: 7 })
    const onDate = '2026-05-01'
    for (const own of events) {
      const link = await linkOf(session, [given])
      session.write('case.consent', null, (db) => {
        for (const event of own) {
          db.prepare(
            `INSERT INTO consent_event (id, created_at, recorded_by, codebook_version, case_person_id, scope, decision, given_by, decided_on, expires_on)
             VALUES (?, '2026-03-02T00:00:00.000Z', ?, '2026.1', ?, ?, ?, ?, ?, ?)`,
          ).run(
            newId(),
            session.staff.id,
            link,
            event.scope,
            event.decision,
            event.givenBy,
            event.decidedOn,
            event.expiresOn,
          )
        }
      })
      const { raw } = count(session, '2026-Q1', onDate)
      const counted = persons(raw.grids['ageByGender'])
      const expected = effectiveConsent([given, ...own], 'statistics', onDate) ? 1 : 0
      expect(counted).toBe(expected)
      session.write('case.save', null, (db) => {
        db.prepare('UPDATE case_record SET registration_date = NULL').run()
      })
    }
  })
})

async function linkOf(session: Session, consents: ConsentDecision[]): Promise<string> {
  const { caseId } = await finishInterview(session, exampleAnswers, consents)
  return String(
    session.db.prepare('SELECT id FROM case_person WHERE case_id = ?').pluck().get(caseId),
  )
}

/** A further case of the person of a first one. */
function secondCase(session: Session, firstCaseId: string, date: string, form: string): void {
  const personId = String(
    session.db
      .prepare('SELECT person_id FROM case_person WHERE case_id = ?')
      .pluck()
      .get(firstCaseId),
  )
  const at = '2026-03-02T00:00:00.000Z'
  session.write('case.create', null, (db) => {
    const frame = { revision: 1, created_at: at, updated_at: at, codebook_version: '2026.1' }
    const caseId = newId()
    const link = newId()
    insertRow(
      db,
      caseTable,
      { id: caseId, code: giveOutCode(db), ...frame },
      answersOf({ 'case.registrationDate': date }),
      session.identity,
    )
    insertCasePerson(db, { id: link, caseId, personId, role: 'victim' }, at)
    insertRow(
      db,
      victimTable,
      { id: newId(), case_person_id: link, ...frame },
      answersOf({ 'victim.exploitationTypes': [form] }),
      session.identity,
    )
  })
}

test('a person is counted once, with the first case, in whatever order the cases were entered', async () => {
  await onVault(async ({ session }) => {
    const { caseId } = await finishInterview(session, exampleAnswers, [consent(), statistics])
    secondCase(session, caseId, '2026-02-20', 'SexualExploitation')
    secondCase(session, caseId, '2026-08-01', 'ForcedMarriage')
    const { raw } = count(session, '2026-Q1', '2026-11-22')
    expect(raw.several['byForm']).toEqual([{ codes: ['SexualExploitation'], persons: 1 }])
    expect(persons(count(session, '2026-Q3', '2026-11-22').raw.grids['ageByGender'])).toBe(0)
  })
})

test('a date of a month counts in its quarter, a year alone counts nowhere and is told to staff', async () => {
  await onVault(async ({ session }) => {
    for (const date of ['2026-01', '2026', '2026-03-31', '2026-04-01']) {
      const { caseId } = await finishInterview(session, exampleAnswers, [consent(), statistics])
      // As an import may bring them: the form itself asks for a whole date.
      session.write('case.save', null, (db) => {
        db.prepare('UPDATE case_record SET registration_date = ? WHERE id = ?').run(date, caseId)
      })
    }
    const { raw, withoutDate } = count(session, '2026-Q1', '2026-11-22')
    expect(persons(raw.grids['ageByGender'])).toBe(2)
    expect(withoutDate).toBe(1)
  })
})

test('a person who only stands in a case in another role is not counted', async () => {
  await onVault(async ({ session }) => {
    const { caseId } = await finishInterview(session, exampleAnswers, [consent(), statistics])
    session.write('case.save', null, (db) => {
      db.prepare(`UPDATE case_person SET role = 'witness' WHERE case_id = ?`).run(caseId)
    })
    expect(persons(count(session, '2026-Q1', '2026-11-22').raw.grids['ageByGender'])).toBe(0)
  })
})

test('the report splits only by fields that the codebook offers', () => {
  const names = Object.values(entityByName).flatMap(({ fields }) =>
    fields.filter((field) => field.dimension === true).map(({ path }) => path),
  )
  for (const table of definition.tables) {
    expect(names).toContain(table.rows)
    if (table.kind === 'grid') expect(names).toContain(table.columns)
  }
})
