import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { onOfficeOf, type Person, type Signed } from '#test/support/colleagues.ts'
import { consent, finishInterview } from '#test/support/records.ts'

const three: readonly Person[] = [
  { name: 'Dara Test' },
  { name: 'Maly Test' },
  { name: 'Vanna Test', roles: ['caseWorker', 'securityOfficer'] },
]

const namesOf = (people: readonly { readonly name: string }[]) => people.map(({ name }) => name)

const list = {
  search: '',
  statuses: [],
  sort: 'code' as const,
  descending: false,
  offset: 0,
  limit: 50,
}

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-25T03:00:00Z') })
})
afterEach(() => {
  vi.useRealTimers()
})

describe('who works on a case', () => {
  test('is who finished the interview, also of somebody who said no', () =>
    onOfficeOf(three, async ({ signIn }) => {
      const dara = signIn('Dara Test')
      const agreed = await finishInterview(dara.session)
      const refused = await finishInterview(dara.session, {}, [consent({ decision: 'refused' })])
      for (const { caseId } of [agreed, refused])
        expect(namesOf((await dara.api.caseAccess.workers({ caseId })).assigned)).toEqual([
          'Dara Test',
        ])
    }))

  test('is also who interviewed another person of the case', () =>
    onOfficeOf(three, async ({ signIn, idOf }) => {
      const dara = signIn('Dara Test')
      const { caseId } = await finishInterview(dara.session)
      const { casePersonId } = await dara.api.cases.get({ caseId })
      const vanna = signIn('Vanna Test')
      await vanna.api.caseAccess.open({ caseId, reason: 'Interviews the sister' })
      const joins = { caseId, copyFrom: casePersonId, paths: [] }
      const { draftId } = await vanna.api.intake.start({ joins })
      const { draft } = await vanna.api.intake.open({ draftId })
      await vanna.api.intake.finish({ draftId, draft: { ...draft, consents: [consent()] } })
      expect(await vanna.api.caseAccess.workers({ caseId })).toMatchObject({
        assigned: [{ staffId: idOf('Dara Test') }, { staffId: idOf('Vanna Test') }],
        openedUntil: null,
      })
    }))

  test('is changed by who works on it, and the past stays to be read', () =>
    onOfficeOf(three, async ({ signIn, idOf }) => {
      const dara = signIn('Dara Test')
      const { caseId } = await finishInterview(dara.session)
      await dara.api.caseAccess.assign({ caseId, staffId: idOf('Maly Test') })
      vi.setSystemTime(new Date('2026-11-26T03:00:00Z'))
      const maly = signIn('Maly Test')
      expect((await maly.send('cases.get', { caseId })).ok).toBe(true)
      expect(
        await maly.api.caseAccess.unassign({ caseId, staffId: idOf('Dara Test') }),
      ).toMatchObject({
        assigned: [{ name: 'Maly Test', since: '2026-11-25T03:00:00.000Z' }],
        before: [
          {
            name: 'Dara Test',
            since: '2026-11-25T03:00:00.000Z',
            until: '2026-11-26T03:00:00.000Z',
          },
        ],
      })
      expect(await signIn('Dara Test').send('cases.get', { caseId })).toMatchObject({
        error: { code: 'reasonNeeded' },
      })
    }))

  test('is changed by who gives out cases without the case being opened', () =>
    onOfficeOf(three, async ({ signIn, idOf }) => {
      const { caseId } = await finishInterview(signIn('Dara Test').session)
      const vanna = signIn('Vanna Test')
      await vanna.api.caseAccess.assign({ caseId, staffId: idOf('Maly Test') })
      expect(await vanna.send('cases.get', { caseId })).toMatchObject({
        error: { code: 'reasonNeeded' },
      })
      const entries = vanna.session.db
        .prepare("SELECT action, subject FROM audit_entry WHERE action = 'case.assign'")
        .all()
      expect(entries).toEqual([{ action: 'case.assign', subject: caseId }])
    }))

  test('is never nobody, and never somebody who is not of the office', () =>
    onOfficeOf(three, async ({ signIn, idOf }) => {
      const dara = signIn('Dara Test')
      const { caseId } = await finishInterview(dara.session)
      const change = (name: string, staffId: string) =>
        dara.send(`caseAccess.${name}`, { caseId, staffId })
      expect(await change('unassign', idOf('Dara Test'))).toMatchObject({
        error: { code: 'invalidInput', reason: 'lastAssigned' },
      })
      expect(await change('assign', '0'.repeat(32))).toMatchObject({ error: { code: 'notFound' } })
      expect(await change('unassign', idOf('Maly Test'))).toMatchObject({
        error: { code: 'notFound' },
      })
    }))

  test('cannot be taken out of the history by anybody', () =>
    onOfficeOf(three, async ({ signIn }) => {
      const { session } = signIn('Dara Test')
      await finishInterview(session)
      expect(() =>
        session.writeDraft((db) => db.prepare('DELETE FROM case_assignment').run()),
      ).toThrow()
    }))
})

describe('standing in for a colleague', () => {
  const away = { firstDay: '2026-11-26', lastDay: '2026-11-27' }

  test('opens their cases from the first day to the last, and ends by itself', () =>
    onOfficeOf(three, async ({ signIn, idOf }) => {
      const dara = signIn('Dara Test')
      const { caseId } = await finishInterview(dara.session)
      const ids = { awayId: idOf('Dara Test'), coverId: idOf('Maly Test') }
      await dara.api.caseAccess.cover({ ...ids, ...away })
      const days = [
        ['2026-11-25T12:00:00', false],
        ['2026-11-26T00:00:00', true],
        ['2026-11-27T23:59:59', true],
        ['2026-11-28T00:00:00', false],
      ] as const
      for (const [at, open] of days) {
        vi.setSystemTime(new Date(at))
        const maly = signIn('Maly Test')
        expect((await maly.send('cases.get', { caseId })).ok, at).toBe(open)
        expect((await maly.api.cases.list(list)).matching, at).toBe(open ? 1 : 0)
        expect((await maly.api.caseAccess.today({})).standsInFor, at).toHaveLength(open ? 1 : 0)
      }
      expect(await signIn('Vanna Test').send('cases.get', { caseId })).toMatchObject({ ok: false })
    }))

  test('is ended by either of the two at once', () =>
    onOfficeOf(three, async ({ signIn, idOf }) => {
      const dara = signIn('Dara Test')
      const { caseId } = await finishInterview(dara.session)
      const ids = { awayId: idOf('Dara Test'), coverId: idOf('Maly Test') }
      const today = { firstDay: '2026-11-25', lastDay: '2026-11-27' }
      await dara.api.caseAccess.cover({ ...ids, ...today })
      expect((await dara.api.caseAccess.today({})).replacedBy).toMatchObject([
        { coverName: 'Maly Test', lastDay: '2026-11-27' },
      ])
      const maly = signIn('Maly Test')
      const [cover] = (await maly.api.caseAccess.covers({})).covers
      expect((await maly.send('cases.get', { caseId })).ok).toBe(true)
      await maly.api.caseAccess.endCover({ id: cover?.id ?? '' })
      expect((await maly.send('cases.get', { caseId })).ok).toBe(false)
    }))

  test('of others is arranged only by who gives out cases', () =>
    onOfficeOf(three, async ({ signIn, idOf }) => {
      const ids = { awayId: idOf('Dara Test'), coverId: idOf('Maly Test') }
      const maly = signIn('Maly Test')
      expect(await maly.send('caseAccess.cover', { ...ids, ...away })).toMatchObject({
        error: { code: 'forbidden' },
      })
      const vanna = signIn('Vanna Test')
      const { covers } = await vanna.api.caseAccess.cover({ ...ids, ...away })
      expect(covers).toMatchObject([{ awayName: 'Dara Test', coverName: 'Maly Test' }])
    }))

  test.each([
    ['themselves', { coverId: 'Dara Test' }, 'coverId'],
    ['a last day before the first', { lastDay: '2026-11-25' }, 'lastDay'],
    ['days that are over', { firstDay: '2026-11-01', lastDay: '2026-11-24' }, 'lastDay'],
    ['years', { lastDay: '2028-01-01' }, 'lastDay'],
  ])('is not arranged with %s', (_what, change, field) =>
    onOfficeOf(three, async ({ signIn, idOf }) => {
      const { coverId, ...days } = { coverId: 'Maly Test', ...change }
      const ids = { awayId: idOf('Dara Test'), coverId: idOf(coverId) }
      const dara = signIn('Dara Test')
      expect(await dara.send('caseAccess.cover', { ...ids, ...away, ...days })).toMatchObject({
        error: { code: 'invalidInput', fields: [field] },
      })
    }),
  )
})

describe('cases that only somebody worked on who is not here any more', () => {
  const away = ({ session }: Signed, staffId: string, status: string) => {
    session.writeDraft((db) =>
      db.prepare('UPDATE staff SET status = ? WHERE id = ?').run(status, staffId),
    )
  }

  test('are counted before, and given to a colleague in one step', () =>
    onOfficeOf(three, async ({ signIn, idOf }) => {
      const dara = signIn('Dara Test')
      const { caseId } = await finishInterview(dara.session)
      const { caseId: shared } = await finishInterview(dara.session)
      await finishInterview(dara.session)
      await dara.api.caseAccess.assign({ caseId: shared, staffId: idOf('Maly Test') })
      const leaver = { staffId: idOf('Dara Test') }
      expect(await dara.send('caseAccess.onlyTheirs', leaver)).toMatchObject({
        error: { code: 'forbidden' },
      })
      const { api, session, send } = signIn('Vanna Test')
      const { cases, others } = await api.caseAccess.onlyTheirs(leaver)
      expect([cases, namesOf(others)]).toEqual([2, ['Maly Test', 'Vanna Test']])
      for (const toId of [idOf('Dara Test'), 'f'.repeat(32)])
        expect(await send('caseAccess.handOver', { ...leaver, toId })).toMatchObject({
          error: { code: 'notFound' },
        })
      const toId = idOf('Maly Test')
      expect((await api.caseAccess.handOver({ ...leaver, toId })).cases).toBe(0)
      const workers = await api.caseAccess.workers({ caseId })
      expect([namesOf(workers.assigned), namesOf(workers.before)]).toEqual([
        ['Maly Test'],
        ['Dara Test'],
      ])
      // Giving a case away does not open it.
      expect((await send('cases.get', { caseId })).ok).toBe(false)
      expect(await session.verifyAudit()).toMatchObject({ problem: null })
      expect((await signIn('Maly Test').send('cases.get', { caseId })).ok).toBe(true)
    }))

  test.each(['left', 'suspended'])('are told to who gives out cases: %s', (status) =>
    onOfficeOf(three, async ({ signIn, idOf }) => {
      const dara = signIn('Dara Test')
      const { caseId, code } = await finishInterview(dara.session)
      const vanna = signIn('Vanna Test')
      expect((await vanna.api.caseAccess.today({})).without.total).toBe(0)
      away(vanna, idOf('Dara Test'), status)
      expect((await vanna.api.caseAccess.today({})).without).toEqual({
        total: 1,
        cases: [{ caseId, code }],
      })
      const maly = signIn('Maly Test')
      expect((await maly.api.caseAccess.today({})).without).toEqual({ total: 0, cases: [] })
    }),
  )

  test('are looked after while a colleague stands in', () =>
    onOfficeOf(three, async ({ signIn, idOf }) => {
      await finishInterview(signIn('Dara Test').session)
      const vanna = signIn('Vanna Test')
      const days = { firstDay: '2026-11-25', lastDay: '2026-11-30' }
      const [awayId, coverId] = [idOf('Dara Test'), idOf('Maly Test')]
      await vanna.api.caseAccess.cover({ awayId, coverId, ...days })
      away(vanna, awayId, 'suspended')
      expect((await vanna.api.caseAccess.today({})).without.total).toBe(0)
    }))

  test('do not come about because the last one who is here is taken off', () =>
    onOfficeOf(three, async ({ signIn, idOf }) => {
      const dara = signIn('Dara Test')
      const { caseId } = await finishInterview(dara.session)
      await dara.api.caseAccess.assign({ caseId, staffId: idOf('Maly Test') })
      const vanna = signIn('Vanna Test')
      away(vanna, idOf('Dara Test'), 'left')
      const off = (name: string) =>
        vanna.send('caseAccess.unassign', { caseId, staffId: idOf(name) })
      expect(await off('Maly Test')).toMatchObject({ error: { reason: 'lastAssigned' } })
      expect((await off('Dara Test')).ok).toBe(true)
    }))
})
