import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { onOfficeOf, type Person, type Signed } from '#test/support/colleagues.ts'
import { add, mark } from '#test/support/attachments.ts'
import { drawing } from '#test/support/pictures.ts'
import { answersOf, draftOf, exampleAnswers, finishInterview } from '#test/support/records.ts'

const two: readonly Person[] = [{ name: 'Dara Test' }, { name: 'Maly Test' }]
const reason = 'She called and asks for her appointment'

const page = {
  search: '',
  statuses: [],
  sort: 'code' as const,
  descending: false,
  offset: 0,
  limit: 50,
}
const refused = { ok: false, error: { code: 'reasonNeeded', reason: 'case' } }

const actions = ({ session }: Signed, like: string) =>
  session.db
    .prepare('SELECT action, subject, staff_id FROM audit_entry WHERE action LIKE ? ORDER BY seq')
    .all(like)

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-25T03:00:00Z') })
})
afterEach(() => {
  vi.useRealTimers()
})

describe('insider curiosity: a case', () => {
  test('is open to who finished its interview (ASVS 14.2.4)', () =>
    onOfficeOf(two, async ({ signIn }) => {
      const dara = signIn('Dara Test')
      const { caseId } = await finishInterview(dara.session)
      expect((await dara.api.cases.get({ caseId })).answers['person.firstName']).toEqual({
        value: 'Sokha',
      })
    }))

  test('of a colleague is refused without a reason, and nothing is noted as seen (ASVS 14.2.4)', () =>
    onOfficeOf(two, async ({ signIn }) => {
      const { caseId } = await finishInterview(signIn('Dara Test').session)
      const maly = signIn('Maly Test')
      expect(await maly.send('cases.get', { caseId })).toEqual(refused)
      expect(actions(maly, 'case.view%')).toEqual([])
    }))

  test('of a colleague opens with a typed reason, sealed and in the log (ASVS 14.2.4, 16.2.5, 16.3.2)', () =>
    onOfficeOf(two, async ({ signIn }) => {
      const { caseId } = await finishInterview(signIn('Dara Test').session)
      const maly = signIn('Maly Test')
      await maly.api.caseAccess.open({ caseId, reason })
      expect((await maly.api.cases.get({ caseId })).answers['person.firstName']).toEqual({
        value: 'Sokha',
      })
      const sealed = maly.session.db.prepare('SELECT reason FROM case_opening').pluck().get()
      expect(Buffer.from(sealed as Uint8Array).includes('appointment')).toBe(false)
      expect(actions(maly, 'case.openUnassigned')).toEqual([
        { action: 'case.openUnassigned', subject: caseId, staff_id: maly.staffId },
      ])
      expect(JSON.stringify(actions(maly, '%'))).not.toContain('appointment')
      expect(await maly.session.verifyAudit()).toMatchObject({ problem: null })
    }))

  test.each(['', '   ', 'x', ' . . '])('does not open for the reason “%s”', (typed) =>
    onOfficeOf(two, async ({ signIn }) => {
      const { caseId } = await finishInterview(signIn('Dara Test').session)
      const maly = signIn('Maly Test')
      expect(await maly.send('caseAccess.open', { caseId, reason: typed })).toMatchObject({
        error: { code: 'invalidInput', fields: ['reason'] },
      })
    }),
  )

  test('stays open for a day across a lock, then asks again; a clock set back gains nothing', () =>
    onOfficeOf(two, async ({ signIn }) => {
      const { caseId } = await finishInterview(signIn('Dara Test').session)
      await signIn('Maly Test').api.caseAccess.open({ caseId, reason })
      const tries = [
        ['2026-11-25T20:00:00Z', true],
        ['2026-11-26T02:59:59Z', true],
        ['2026-11-26T03:00:00Z', false],
        ['2026-11-25T02:59:59Z', false],
      ] as const
      for (const [at, open] of tries) {
        vi.setSystemTime(new Date(at))
        expect((await signIn('Maly Test').send('cases.get', { caseId })).ok, at).toBe(open)
      }
    }))

  test('that was opened with a reason cannot be taken over or given away with it', () =>
    onOfficeOf([...two, { name: 'Vanna Test' }], async ({ signIn, idOf }) => {
      const { caseId } = await finishInterview(signIn('Dara Test').session)
      const maly = signIn('Maly Test')
      await maly.api.caseAccess.open({ caseId, reason })
      for (const name of ['Maly Test', 'Vanna Test'])
        expect(await maly.send('caseAccess.assign', { caseId, staffId: idOf(name) })).toMatchObject(
          { error: { code: 'forbidden' } },
        )
    }))

  test('cannot be reached through a linked person or a joined interview (ASVS 14.2.4)', () =>
    onOfficeOf(two, async ({ signIn }) => {
      const dara = signIn('Dara Test')
      const { caseId } = await finishInterview(dara.session)
      const { personId, casePersonId } = await dara.api.cases.get({ caseId })
      const maly = signIn('Maly Test')
      const { draftId } = await maly.api.intake.start({})
      const draft = draftOf(answersOf({ 'person.firstName': 'Sokha' }))
      const tries: readonly (readonly [string, object])[] = [
        ['people.known', { personId }],
        ['intake.start', { joins: { caseId, copyFrom: casePersonId, paths: [] } }],
        ['intake.finish', { draftId, draft: { ...draft, personId } }],
        ['intake.finish', { draftId, draft: { ...draft, caseId } }],
      ]
      for (const [name, input] of tries)
        expect(await maly.send(name, input), name).toMatchObject({
          error: { code: 'reasonNeeded' },
        })
      await maly.api.caseAccess.openPerson({ personId, reason })
      expect((await maly.send('people.known', { personId })).ok).toBe(true)
    }))

  test('keeps its files to itself: none is opened, read on or removed without a reason (ASVS 14.2.4)', () =>
    onOfficeOf(two, async ({ signIn }) => {
      const dara = signIn('Dara Test')
      const { caseId } = await finishInterview(dara.session)
      const { id: attachmentId } = await add(dara.session, caseId, drawing(mark))
      const maly = signIn('Maly Test')
      const tries: readonly (readonly [string, object])[] = [
        ['attachments.list', { caseId, offset: 0, limit: 5 }],
        ['attachments.open', { attachmentId }],
        ['attachments.read', { attachmentId, chunk: 0 }],
        ['attachments.remove', { attachmentId }],
      ]
      for (const [name, input] of tries) expect(await maly.send(name, input), name).toEqual(refused)
      expect(actions(maly, 'attachment.%')).toMatchObject([{ action: 'attachment.add' }])
      await maly.api.caseAccess.open({ caseId, reason })
      for (const [name, input] of tries) expect((await maly.send(name, input)).ok, name).toBe(true)
      expect(await maly.send('attachments.open', { attachmentId })).toMatchObject({
        error: { code: 'notFound' },
      })
    }))

  test('is open in codes to a role without names, who sees nobody in it', () =>
    onOfficeOf([...two, { name: 'Boran Test', roles: ['director'] }], async ({ signIn }) => {
      const { caseId } = await finishInterview(signIn('Dara Test').session)
      const boran = signIn('Boran Test')
      const detail = await boran.api.cases.get({ caseId })
      expect(JSON.stringify(detail)).not.toMatch(/Sokha|Chan/)
      expect(actions(boran, 'case.view%')).toMatchObject([{ action: 'case.viewCoded' }])
    }))
})

test('a view of names is in the log once for each person, case and sign-in (ASVS 16.3.2)', () =>
  onOfficeOf(two, async ({ signIn }) => {
    const { caseId } = await finishInterview(signIn('Dara Test').session)
    const { caseId: other } = await finishInterview(signIn('Dara Test').session)
    for (let times = 0; times < 2; times++) {
      const dara = signIn('Dara Test')
      for (const each of [caseId, other, caseId]) await dara.api.cases.get({ caseId: each })
    }
    const maly = signIn('Maly Test')
    await maly.api.caseAccess.open({ caseId, reason })
    await maly.api.cases.get({ caseId })
    const views = actions(maly, 'case.view').map((entry) => (entry as { subject: string }).subject)
    expect(views).toEqual([caseId, other, caseId, other, caseId])
    expect(await maly.session.verifyAudit()).toMatchObject({ problem: null })
  }))

describe('the list of cases', () => {
  test('begins with one’s own, and remembers when all were wanted', () =>
    onOfficeOf(two, async ({ signIn }) => {
      await finishInterview(signIn('Dara Test').session)
      const maly = signIn('Maly Test')
      await finishInterview(maly.session)
      const first = await maly.api.cases.list(page)
      expect(first).toMatchObject({ whose: 'mine', matching: 1, total: 2 })
      expect(first.rows).toHaveLength(1)
      await maly.api.caseAccess.choose({ whose: 'all' })
      expect(await signIn('Maly Test').api.cases.list(page)).toMatchObject({
        whose: 'all',
        matching: 2,
      })
      expect((await signIn('Dara Test').api.cases.list(page)).whose).toBe('mine')
    }))

  test('shows the code of a colleague’s case and whom to ask, and no name (ASVS 14.2.6)', () =>
    onOfficeOf(two, async ({ signIn }) => {
      const { code } = await finishInterview(signIn('Dara Test').session)
      const maly = signIn('Maly Test')
      for (const sort of ['code', 'name', 'status', 'age', 'registrationDate'] as const) {
        const { rows } = await maly.api.cases.list({ ...page, sort, whose: 'all' })
        expect(rows).toMatchObject([{ code, name: null, open: false, with: ['Dara Test'] }])
      }
      expect(JSON.stringify(await maly.api.cases.overview({}))).not.toMatch(/Sokha|Chan/)
    }))

  test('finds a colleague’s case by a whole name, and not by pieces of one', () =>
    onOfficeOf(two, async ({ signIn }) => {
      const { code } = await finishInterview(signIn('Dara Test').session)
      const maly = signIn('Maly Test')
      const found = async (search: string) =>
        (await maly.api.cases.list({ ...page, whose: 'all', search })).rows.map((row) => row.code)
      for (const typed of ['sokha', 'Chan Sokha', 'សុខា', 'ចាន់ សុខា', code.slice(-4)])
        expect(await found(typed), typed).toEqual([code])
      for (const typed of ['s', 'sok', 'sokh', 'chan sok', 'okha'])
        expect(await found(typed), typed).toEqual([])
      const dara = signIn('Dara Test')
      expect((await dara.api.cases.list({ ...page, search: 'sok' })).rows).toHaveLength(1)
    }))

  test('puts hidden names last in the order of names, whichever way', () =>
    onOfficeOf(two, async ({ signIn }) => {
      const named = (name: string) => ({ ...exampleAnswers, 'person.firstName': { value: name } })
      const dara = signIn('Dara Test')
      for (const name of ['Aaa', 'Mmm', 'Zzz']) await finishInterview(dara.session, named(name))
      const maly = signIn('Maly Test')
      for (const name of ['Bbb', 'Nnn']) await finishInterview(maly.session, named(name))
      for (const descending of [false, true]) {
        const input = { ...page, sort: 'name' as const, descending, whose: 'all' as const }
        const names = (await maly.api.cases.list(input)).rows.map(({ name }) => name?.slice(0, 3))
        const own = descending ? ['Nnn', 'Bbb'] : ['Bbb', 'Nnn']
        expect(names).toEqual([...own, undefined, undefined, undefined])
      }
    }))

  test('of an office of one person is all theirs, and nothing is asked', () =>
    onOfficeOf([{ name: 'Dara Test' }], async ({ signIn }) => {
      const dara = signIn('Dara Test')
      const { caseId } = await finishInterview(dara.session)
      expect(await dara.api.cases.list(page)).toMatchObject({
        whose: null,
        total: 1,
        rows: [{ open: true, with: [] }],
      })
      expect(await dara.api.cases.overview({})).toMatchObject({ mineOpen: 1 })
      expect(await dara.api.caseAccess.workers({ caseId })).toMatchObject({ alone: true })
    }))
})

test('who may be known already is shown without a name while their case is a colleague’s', () =>
  onOfficeOf(two, async ({ signIn }) => {
    await finishInterview(signIn('Dara Test').session)
    const maly = signIn('Maly Test')
    const { answers } = draftOf(exampleAnswers)
    const look = () => maly.api.people.similar({ answers, leaveOut: [], caseId: null })
    const [closed] = await look()
    expect(closed).toMatchObject({ open: false, with: ['Dara Test'], name: null, birthdate: null })
    expect(closed?.reasons.length).toBeGreaterThan(0)
    await maly.api.caseAccess.openPerson({ personId: closed?.personId ?? '', reason })
    expect(await look()).toMatchObject([
      { open: true, name: 'Sokha Chan', birthdate: '2004-05-17' },
    ])
  }))
