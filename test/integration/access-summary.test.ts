import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { onOfficeOf, type Person } from '#test/support/colleagues.ts'
import { finishInterview } from '#test/support/records.ts'

const three: readonly Person[] = [
  { name: 'Dara Test' },
  { name: 'Maly Test' },
  { name: 'Vanna Test', roles: ['caseWorker', 'securityOfficer'] },
]
/** A Wednesday, by the clock of the office. */
const wednesday = new Date('2026-11-25T10:00:00')
const nextMonday = new Date('2026-11-30T08:00:00')

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: wednesday })
})
afterEach(() => {
  vi.useRealTimers()
})

describe('the weekly summary of cases of others that were opened', () => {
  test('names who, which, when and why, and is due once the week is over (ASVS 16.3.2)', () =>
    onOfficeOf(three, async ({ signIn, idOf }) => {
      const dara = signIn('Dara Test')
      const [one, two] = [await finishInterview(dara.session), await finishInterview(dara.session)]
      const maly = signIn('Maly Test')
      await maly.api.caseAccess.open({ caseId: one.caseId, reason: 'She called about her papers' })
      vi.setSystemTime(new Date('2026-11-25T10:01:00'))
      await maly.api.caseAccess.open({ caseId: two.caseId, reason: 'Dara is ill' })
      const vanna = signIn('Vanna Test')
      expect(await vanna.api.caseAccess.weeks({})).toEqual([
        { week: '2026-11-23', openings: 2, people: 1, seen: null, due: false },
      ])
      expect(await vanna.api.caseAccess.week({ week: '2026-11-23' })).toMatchObject([
        {
          staffId: idOf('Maly Test'),
          name: 'Maly Test',
          openings: [
            { code: one.code, reason: 'She called about her papers', tookOver: false },
            { code: two.code, reason: 'Dara is ill', tookOver: false },
          ],
        },
      ])
      vi.setSystemTime(nextMonday)
      expect((await vanna.api.caseAccess.today({})).weeksDue).toBe(1)
      const weeks = await vanna.api.caseAccess.markSeen({ week: '2026-11-23', openings: 2 })
      expect(weeks).toMatchObject([
        { week: '2026-11-30', openings: 0, due: false },
        { week: '2026-11-23', due: false, seen: { by: 'Vanna Test', openings: 2 } },
      ])
      expect((await vanna.api.caseAccess.today({})).weeksDue).toBe(0)
    }))

  test('is due again when something came in after it was looked at', () =>
    onOfficeOf(three, async ({ signIn }) => {
      const dara = signIn('Dara Test')
      const [one, two] = [await finishInterview(dara.session), await finishInterview(dara.session)]
      const reason = 'She called about her papers'
      await signIn('Maly Test').api.caseAccess.open({ caseId: one.caseId, reason })
      await signIn('Vanna Test').api.caseAccess.markSeen({ week: '2026-11-23', openings: 99 })
      await signIn('Maly Test').api.caseAccess.open({ caseId: two.caseId, reason })
      vi.setSystemTime(nextMonday)
      const weeks = await signIn('Vanna Test').api.caseAccess.weeks({})
      expect(weeks.find(({ week }) => week === '2026-11-23')).toMatchObject({
        openings: 2,
        seen: { openings: 1 },
        due: true,
      })
    }))

  test('also names who gave a case to themselves, which needs no reason', () =>
    onOfficeOf(three, async ({ signIn, idOf }) => {
      const { caseId, code } = await finishInterview(signIn('Dara Test').session)
      const vanna = signIn('Vanna Test')
      await vanna.api.caseAccess.assign({ caseId, staffId: idOf('Vanna Test') })
      expect(await vanna.api.caseAccess.week({ week: '2026-11-23' })).toMatchObject([
        { name: 'Vanna Test', openings: [{ code, reason: null, tookOver: true }] },
      ])
    }))

  test('parts the weeks at midnight before Monday by the clock of the office', () =>
    onOfficeOf(three, async ({ signIn }) => {
      const dara = signIn('Dara Test')
      const [one, two] = [await finishInterview(dara.session), await finishInterview(dara.session)]
      const times = [
        [one, '2026-11-29T23:59:59'],
        [two, '2026-11-30T00:00:00'],
      ] as const
      for (const [{ caseId }, at] of times) {
        vi.setSystemTime(new Date(at))
        await signIn('Maly Test').api.caseAccess.open({ caseId, reason: 'She called' })
      }
      const vanna = signIn('Vanna Test')
      const codes = async (week: string) =>
        (await vanna.api.caseAccess.week({ week })).flatMap(({ openings }) =>
          openings.map(({ code }) => code),
        )
      expect(await codes('2026-11-23')).toEqual([one.code])
      expect(await codes('2026-11-30')).toEqual([two.code])
    }))

  test.each(['2026-11-24', '2026-12-07'])('does not take %s for a week to have looked at', (week) =>
    onOfficeOf(three, async ({ signIn }) => {
      const vanna = signIn('Vanna Test')
      expect(await vanna.send('caseAccess.markSeen', { week, openings: 0 })).toMatchObject({
        error: { code: 'invalidInput' },
      })
    }),
  )

  test('is read by nobody without the right to it', () =>
    onOfficeOf(three, async ({ signIn }) => {
      const maly = signIn('Maly Test')
      const tries = [
        ['weeks', {}],
        ['week', { week: '2026-11-23' }],
        ['markSeen', { week: '2026-11-23', openings: 0 }],
      ] as const
      for (const [name, input] of tries)
        expect(await maly.send(`caseAccess.${name}`, input)).toEqual({
          ok: false,
          error: { code: 'forbidden' },
        })
    }))
})
