import { describe, expect, test } from 'vitest'
import { caseHandlers } from '#main/services/cases.ts'
import { fillPractice } from '#main/services/fill-practice.ts'
import type { Session } from '#main/vault/session.ts'
import {
  answersOf,
  consent,
  contextOf,
  exampleAnswers,
  finishInterview,
  list,
  onVault,
  withoutNames,
} from '#test/support/records.ts'

const get = async (session: Session, caseId: string) =>
  await caseHandlers.get({ caseId }, contextOf(session))

describe('saving a case', () => {
  test('writes what changed, goes one revision up and leaves the rest as it was', () =>
    onVault(async ({ session }) => {
      const { caseId } = await finishInterview(session)
      const before = await get(session, caseId)
      const changes = {
        'person.firstName': { value: '  Sokhom ' },
        'victim.countryOfExploitation': { value: 'TH' },
      }
      const after = await caseHandlers.save({ caseId, revision: 1, changes }, contextOf(session))
      expect(after.revision).toBe(2)
      expect(after.answers).toEqual({
        ...before.answers,
        'person.firstName': { value: 'Sokhom' },
        'victim.countryOfExploitation': { value: 'TH' },
      })
      expect(await get(session, caseId)).toEqual(after)
    }))

  test('over an older revision is refused and changes nothing', () =>
    onVault(async ({ session }) => {
      const { caseId } = await finishInterview(session)
      const context = contextOf(session)
      const save = (value: string) =>
        caseHandlers.save(
          { caseId, revision: 1, changes: { 'person.firstName': { value } } },
          context,
        )
      await save('First')
      expect(() => save('Second')).toThrow('conflict')
      const { answers, revision } = await get(session, caseId)
      expect(answers['person.firstName']).toEqual({ value: 'First' })
      expect(revision).toBe(2)
    }))

  test('empties an answer, clears what is no longer asked and computes the age anew', () =>
    onVault(async ({ session }) => {
      const { caseId } = await finishInterview(session, {
        ...exampleAnswers,
        'victim.forcedLabourIndustry': { value: 'x_Fishing' },
      })
      const { answers } = await caseHandlers.save(
        {
          caseId,
          revision: 1,
          changes: {
            'person.nativeName': { value: null },
            'person.birthdate': { value: '2010-06' },
            'victim.exploitationTypes': { value: ['ForcedMarriage'] },
          },
        },
        contextOf(session),
      )
      expect(answers).not.toHaveProperty(['person.nativeName'])
      expect(answers).not.toHaveProperty(['victim.forcedLabourIndustry'])
      expect(answers['person.ageAtRegistration']).toEqual({ value: 15 })
    }))

  test('after a no to the interview writes nothing until the person agrees again', () =>
    onVault(async ({ session }) => {
      const { caseId } = await finishInterview(session)
      const context = contextOf(session)
      const { revision } = await caseHandlers.recordConsent(
        { caseId, consent: consent({ decision: 'refused', decidedOn: '2026-05-04' }) },
        context,
      )
      const changes = { 'person.firstName': { value: 'Sokhom' } }
      const refused = expect.objectContaining({
        code: 'forbidden',
        detail: { reason: 'interviewRefused' },
      }) as unknown
      const head = session.auditHead()
      expect(() => caseHandlers.save({ caseId, revision, changes }, context)).toThrow(refused)
      expect(session.auditHead()).toEqual(head)

      const agreed = await caseHandlers.recordConsent(
        { caseId, consent: consent({ decidedOn: '2026-06-01' }) },
        context,
      )
      const after = await caseHandlers.save({ caseId, revision: agreed.revision, changes }, context)
      expect(after.answers['person.firstName']).toEqual({ value: 'Sokhom' })
    }))

  test('of nothing new writes nothing', () =>
    onVault(async ({ session }) => {
      const { caseId } = await finishInterview(session)
      const head = session.auditHead()
      const changes = { 'person.firstName': { value: 'Sokha' } }
      await caseHandlers.save({ caseId, revision: 1, changes }, contextOf(session))
      expect(session.auditHead()).toEqual(head)
    }))

  test('refuses a wrong value and names the field, never the value', () =>
    onVault(async ({ session }) => {
      const { caseId } = await finishInterview(session)
      const changes = { 'person.citizenship': { value: ['secret'] } }
      expect(() => caseHandlers.save({ caseId, revision: 1, changes }, contextOf(session))).toThrow(
        expect.objectContaining({
          code: 'invalidInput',
          detail: { fields: ['person.citizenship'], reason: 'notACode' },
        }),
      )
    }))

  test('adds a changed status decision to the history', () =>
    onVault(async ({ session }) => {
      const { caseId } = await finishInterview(session, {
        ...exampleAnswers,
        'statusDecision.status': { value: 'PossibleVictimOfTrafficking' },
      })
      const changes = { 'statusDecision.status': { value: 'ActualVictimOfTrafficking' } }
      const after = await caseHandlers.save({ caseId, revision: 1, changes }, contextOf(session))
      expect(after.statusHistory.map(({ status }) => status)).toEqual([
        'PossibleVictimOfTrafficking',
        'ActualVictimOfTrafficking',
      ])
    }))
})

describe('decisions', () => {
  test('are added, and earlier ones stay', () =>
    onVault(async ({ session }) => {
      const { caseId } = await finishInterview(session)
      const context = contextOf(session)
      await caseHandlers.recordConsent(
        { caseId, consent: consent({ decision: 'withdrawn', decidedOn: '2026-05-01' }) },
        context,
      )
      const decision = {
        status: 'ActualVictimOfTrafficking',
        decidingBody: 'Police',
        decidedBy: null,
        decidedOn: '2026-04-01',
        basis: 'Court order seen',
      }
      const after = await caseHandlers.decideStatus({ caseId, ...decision }, context)
      expect(after.consents.map(({ decision }) => decision)).toEqual(['given', 'withdrawn'])
      expect(after.statusHistory).toMatchObject([decision])
      expect(after.revision).toBe(3)
    }))

  test('cannot be changed or taken out of the database', () =>
    onVault(async ({ session }) => {
      await finishInterview(session, {
        ...exampleAnswers,
        'statusDecision.status': { value: 'PossibleVictimOfTrafficking' },
      })
      for (const sql of [
        "UPDATE consent_event SET decision = 'given'",
        'DELETE FROM consent_event',
        "UPDATE status_decision SET status = 'ActualVictimOfTrafficking'",
        'DELETE FROM status_decision',
      ])
        expect(() => session.writeDraft((db) => db.prepare(sql).run())).toThrow()
    }))
})

describe('the case list', () => {
  const three = [
    { name: 'Charlie', status: 'Active', date: '2026-01-05', birth: '1990-01-01' },
    { name: 'alpha', status: 'Closed', date: '2026-03-01', birth: '2012-01-01' },
    { name: 'Bravo', status: 'Active', date: '2026-02-01', birth: '2001-01-01' },
  ]
  const filled = async (session: Session) => {
    for (const { name, status, date, birth } of three)
      await finishInterview(
        session,
        answersOf({
          'person.firstName': name,
          'case.status': status,
          'case.registrationDate': date,
          'person.birthdate': birth,
        }),
      )
    await finishInterview(session, answersOf({ 'case.registrationDate': '2025-01-01' }))
  }
  const names = async (session: Session, change: Parameters<typeof list>[1]) =>
    (await list(session, change)).rows.map(({ name }) => name)

  test('sorts by name without regard to letter case, by age, status and date', () =>
    onVault(async ({ session }) => {
      await filled(session)
      const inOrder = (sort: 'name' | 'age' | 'status' | 'registrationDate') =>
        names(session, { sort, descending: false })
      expect(await inOrder('name')).toEqual(['alpha', 'Bravo', 'Charlie', null])
      expect(await inOrder('age')).toEqual(['alpha', 'Bravo', 'Charlie', null])
      expect(await inOrder('registrationDate')).toEqual([null, 'Charlie', 'Bravo', 'alpha'])
      expect((await inOrder('status')).slice(2)).toEqual(['alpha', null])
    }))

  test('keeps cases without the value last when the order is turned round', () =>
    onVault(async ({ session }) => {
      await filled(session)
      for (const sort of ['name', 'age'] as const)
        expect(await names(session, { sort, descending: true })).toEqual([
          'Charlie',
          'Bravo',
          'alpha',
          null,
        ])
    }))

  test('counts what matches and what there is, and pages through it', () =>
    onVault(async ({ session }) => {
      await filled(session)
      const page = await list(session, { statuses: ['Active'], sort: 'name', offset: 1, limit: 1 })
      expect(page).toMatchObject({ matching: 2, total: 4, rows: [{ name: 'Charlie' }] })
      const byDate = await list(session, {
        statuses: ['Active'],
        sort: 'registrationDate',
        offset: 1,
        limit: 5,
      })
      expect(byDate).toMatchObject({ matching: 2, total: 4, rows: [{ name: 'Bravo' }] })
    }))

  test('follows a new name at once, in its order too', () =>
    onVault(async ({ session }) => {
      await filled(session)
      const [first] = (await list(session, { sort: 'name' })).rows
      const changes = { 'person.firstName': { value: 'Zulu' } }
      await caseHandlers.save(
        { caseId: first?.caseId ?? '', revision: 1, changes },
        contextOf(session),
      )
      expect(await names(session, { sort: 'name' })).toEqual(['Bravo', 'Charlie', 'Zulu', null])
      expect(await names(session, { search: 'alpha' })).toEqual([])
    }))

  test('finds a case by any part of its code, however it is typed', () =>
    onVault(async ({ session }) => {
      await filled(session)
      const { code, caseId } = await finishInterview(session)
      for (const search of [code, code.toLowerCase().replace('-', ' '), code.slice(3, 8)])
        expect((await list(session, { search })).rows.map((row) => row.caseId)).toContain(caseId)
    }))

  test('on Home counts by status and shows the newest first', () =>
    onVault(async ({ session }) => {
      await filled(session)
      const { caseId } = await finishInterview(session, answersOf({ 'person.firstName': 'Today' }))
      const overview = await caseHandlers.overview({}, contextOf(session))
      expect(overview).toMatchObject({
        total: 5,
        byStatus: { Active: 2, Closed: 1 },
        registeredThisWeek: 1,
      })
      expect(overview.recent[0]).toMatchObject({ caseId, name: 'Today' })
    }))
})

test('a role that may not see identities sees codes and no names anywhere', () =>
  onVault(async (vault) => {
    const { caseId } = await finishInterview(vault.session)
    await list(vault.session, { search: 'sokha' })
    const session = withoutNames(vault)
    const detail = await get(session, caseId)
    const lists = [
      await list(session),
      await list(session, { search: 'sokha' }),
      await list(session, { sort: 'name' }),
      await caseHandlers.overview({}, contextOf(session)),
    ]
    expect(JSON.stringify([detail, lists])).not.toMatch(/Sokha|Chan|សុខា|2004-05-17/u)
    expect(lists[1]).toMatchObject({ matching: 0 })
    expect(detail.answers['person.gender']).toEqual({ value: 'Feminine' })
    expect(() =>
      caseHandlers.save({ caseId, revision: 1, changes: {} }, contextOf(session)),
    ).toThrow('forbidden')
  }))

test('the practice office is filled through the same door, and audited', () =>
  onVault(
    async ({ session }) => {
      const seen: number[] = []
      await fillPractice(session, 700, (done) => seen.push(done), '2026-11-22')
      expect(seen).toEqual([500, 700])
      expect((await list(session)).total).toBe(700)
      const names = (await list(session, { sort: 'name', limit: 500 })).rows
      expect(names.every(({ name }) => name !== null)).toBe(true)
      const entries = session.db
        .prepare("SELECT subject FROM audit_entry WHERE action = 'practice.fill'")
        .pluck()
        .all()
      expect(entries).toEqual(['500', '200'])
    },
    { office: 'practice' },
  ))

test('the real office cannot be filled with made-up people', () =>
  onVault(async ({ session }) => {
    await expect(fillPractice(session, 1, () => undefined)).rejects.toThrow('forbidden')
  }))
