import { describe, expect, test } from 'vitest'
import { caseHandlers } from '#main/services/cases.ts'
import type { Session } from '#main/vault/session.ts'
import { answersOf, contextOf, finishInterview, list, onVault } from '#test/support/records.ts'

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
