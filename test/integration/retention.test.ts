import { describe, expect, test } from 'vitest'
import { defaultRules } from '#shared/domain/retention/rules.ts'
import { caseHandlers } from '#main/services/cases.ts'
import { intakeHandlers } from '#main/services/intake.ts'
import { retentionHandlers } from '#main/services/retention/retention.ts'
import { onOfficeOf } from '#test/support/colleagues.ts'
import {
  answersOf,
  consent,
  contextOf,
  exampleAnswers,
  finishInterview,
  onVault,
} from '#test/support/records.ts'
import { agreed, due, fullCase, itIs } from '#test/support/retention.ts'

describe('what is due (ASVS 14.2.7)', () => {
  test('a closed case, counted from the day it was closed, and not a day before', () =>
    onVault(async ({ session }) => {
      itIs('2026-03-02')
      const { caseId, code } = await finishInterview(
        session,
        {
          ...exampleAnswers,
          ...answersOf({ 'case.status': 'Closed', 'case.closedDate': '2026-01-31' }),
        },
        agreed,
      )
      itIs('2031-01-30')
      expect(await due(session)).toEqual([])
      itIs('2031-01-31')
      expect(await due(session)).toEqual([
        {
          kind: 'case',
          id: caseId,
          class: 'closedCase',
          caseId,
          code,
          open: true,
          name: 'Sokha Chan',
          dueOn: '2031-01-31',
          start: { from: 'closed', day: '2026-01-31' },
          until: null,
        },
      ])
    }))

  test('an open case that nobody touched, a forgotten interview, and somebody in no case', () =>
    onVault(async ({ session }) => {
      itIs('2026-03-02')
      const { caseId } = await finishInterview(session, exampleAnswers, agreed)
      const { draftId, code } = await intakeHandlers.start({}, contextOf(session))
      session.writeDraft((db) => {
        db.prepare(
          `INSERT INTO person (id, revision, created_at, updated_at, codebook_version)
           VALUES ('${'a'.repeat(32)}', 1, '2026-03-02T09:00:00Z', '2026-03-02T09:00:00Z', '2026.2')`,
        ).run()
      })
      itIs('2026-05-02')
      const early = await due(session)
      expect(early.map((item) => [item.class, item.dueOn])).toEqual([
        ['personAlone', '2026-04-02'],
        ['draft', '2026-05-02'],
      ])
      expect(early[1]).toMatchObject({ id: draftId, code, name: null })
      itIs('2028-03-02')
      expect((await due(session)).map((item) => item.class)).toContain('openCase')
      expect((await due(session)).find((item) => item.class === 'openCase')?.id).toBe(caseId)
    }))

  test('a consent that was taken back at once, and one that ran out after the time to ask again', () =>
    onVault(async ({ session }) => {
      itIs('2026-03-02')
      const expiring = consent({ scope: 'caseRecord', expiresOn: '2026-06-30' })
      const first = await fullCase(session)
      const second = await finishInterview(session, exampleAnswers, [consent(), expiring])
      const refused = [consent(), consent({ scope: 'caseRecord', decision: 'refused' })]
      await finishInterview(session, exampleAnswers, refused)
      expect(await due(session)).toEqual([])
      const withdrawn = consent({
        scope: 'caseRecord',
        decision: 'withdrawn',
        decidedOn: '2026-03-02',
      })
      await caseHandlers.recordConsent(
        { caseId: first.caseId, casePersonId: first.casePersonId, consent: withdrawn },
        contextOf(session),
      )
      expect(await due(session)).toMatchObject([
        {
          kind: 'casePerson',
          id: first.casePersonId,
          class: 'consentWithdrawn',
          dueOn: '2026-03-02',
        },
      ])
      itIs('2026-09-29')
      const waiting = (await due(session)).filter((item) => item.class === 'consentExpired')
      expect(waiting).toEqual([])
      itIs('2026-09-30')
      expect((await due(session)).find((item) => item.class === 'consentExpired')).toMatchObject({
        caseId: second.caseId,
        dueOn: '2026-09-30',
        start: { from: 'expired', day: '2026-06-30' },
      })
    }))

  test('follows the rules that the office set, and refuses a rule that cannot be counted', () =>
    onVault(async ({ session }) => {
      itIs('2026-03-02')
      const context = contextOf(session)
      await finishInterview(session, exampleAnswers, agreed)
      itIs('2026-09-02')
      expect(await due(session)).toEqual([])
      const rules = { ...defaultRules, openCase: { months: 6, from: 'registered' as const } }
      expect(await retentionHandlers.setRules(rules, context)).toEqual(rules)
      expect(await retentionHandlers.rules({}, context)).toEqual(rules)
      expect(await due(session)).toMatchObject([{ class: 'openCase', dueOn: '2026-09-02' }])
      const wrong = { ...rules, draft: { months: 6, from: 'closed' as const } }
      expect(() => retentionHandlers.setRules(wrong, context)).toThrow('invalidInput')
    }))
})

test('names nobody of a case that is not open, to a director or a security officer (ASVS 14.2.6)', () =>
  onOfficeOf(
    [
      { name: 'Dara Test' },
      { name: 'Boran Test', roles: ['director'] },
      { name: 'Maly Test', roles: ['securityOfficer'] },
    ],
    async ({ signIn }) => {
      itIs('2026-03-02')
      const dara = signIn('Dara Test')
      const first = await fullCase(dara.session)
      const { personId } = await dara.api.cases.get({ caseId: first.caseId })
      const withdrawn = consent({ scope: 'caseRecord', decision: 'withdrawn' })
      await dara.api.cases.recordConsent({ caseId: first.caseId, consent: withdrawn })
      const second = await finishInterview(dara.session, exampleAnswers, agreed)
      dara.session.writeDraft((db) => {
        db.prepare(
          `INSERT INTO person (id, revision, created_at, updated_at, codebook_version, first_name)
           SELECT '${'a'.repeat(32)}', 1, created_at, updated_at, codebook_version, NULL
           FROM person WHERE id = ?`,
        ).run(personId)
      })
      const maly = signIn('Maly Test')
      const note = { until: '2027-01-01', reason: 'courtCase', note: 'Trial of Bopha' } as const
      await maly.api.retention.keep({ kind: 'case', id: second.caseId, ...note })
      itIs('2030-03-02')
      for (const name of ['Boran Test', 'Maly Test']) {
        const { api } = signIn(name)
        const { items } = await api.retention.due({})
        expect(new Set(items.map(({ kind }) => kind))).toEqual(
          new Set(['case', 'casePerson', 'person', 'draft']),
        )
        const details = await Promise.all(
          items.map(({ kind, id }) => api.retention.item({ kind, id })),
        )
        expect(JSON.stringify([items, details])).not.toMatch(/Sokha|Chan|Veasna|Bopha/u)
      }
      const officer = signIn('Maly Test')
      const reason = 'To decide whether it may go'
      await officer.api.caseAccess.open({ caseId: second.caseId, reason })
      const place = { kind: 'case', id: second.caseId } as const
      expect(await officer.api.retention.item(place)).toMatchObject({
        item: { open: true, name: 'Sokha Chan' },
        kept: { note: 'Trial of Bopha' },
      })
      const { items } = await officer.api.retention.due({})
      expect(items.find(({ id }) => id === first.caseId)).toMatchObject({ open: false, name: null })
    },
  ))

describe('keeping something longer', () => {
  test('moves the day of this one case, says why and by whom, and comes back on that day', () =>
    onVault(async ({ session }) => {
      itIs('2026-03-02')
      const context = contextOf(session)
      const { caseId } = await finishInterview(session, exampleAnswers, agreed)
      itIs('2028-03-02')
      const place = { kind: 'case', id: caseId } as const
      const kept = {
        ...place,
        until: '2029-06-01',
        reason: 'courtCase',
        note: 'Trial of Bopha',
      } as const
      const detail = await retentionHandlers.keep(kept, context)
      expect(detail.kept).toMatchObject({
        until: '2029-06-01',
        reason: 'courtCase',
        note: 'Trial of Bopha',
        decidedBy: 'Test Person',
      })
      expect(await due(session)).toEqual([])
      expect(await retentionHandlers.ofCase({ caseId }, context)).toEqual({
        dueOn: '2029-06-01',
        until: '2029-06-01',
      })
      itIs('2029-06-01')
      expect(await due(session)).toMatchObject([{ id: caseId, dueOn: '2029-06-01', start: null }])
      expect(
        session.db.prepare("SELECT subject FROM audit_entry WHERE action = 'retention.keep'").all(),
      ).toEqual([{ subject: caseId }])
    }))

  test('is refused for a day that has passed, and for what a partner sent', () =>
    onVault(async ({ session }) => {
      itIs('2028-03-02')
      const context = contextOf(session)
      const { caseId } = await finishInterview(session, exampleAnswers, agreed)
      const why = { reason: 'courtCase', note: '' } as const
      expect(() =>
        retentionHandlers.keep({ kind: 'case', id: caseId, until: '2028-03-02', ...why }, context),
      ).toThrow('invalidInput')
      expect(() =>
        retentionHandlers.keep(
          { kind: 'partnerBundle', id: caseId, until: '2030-01-01', ...why },
          context,
        ),
      ).toThrow('invalidInput')
    }))

  test('needs no name: a director decides by code and reason, and may write no note', () =>
    onVault(async (vault) => {
      itIs('2026-03-02')
      const { caseId } = await finishInterview(vault.session, exampleAnswers, agreed)
      const session = vault.reopen({ ...vault.keys, kid: null })
      itIs('2028-03-02')
      expect(await due(session)).toMatchObject([{ id: caseId, name: null }])
      const kept = { kind: 'case', id: caseId, until: '2029-01-01', reason: 'lawRequires' } as const
      const context = contextOf(session)
      expect(() => retentionHandlers.keep({ ...kept, note: 'why' }, context)).toThrow('forbidden')
      expect((await retentionHandlers.keep({ ...kept, note: '' }, context)).item.until).toBe(
        '2029-01-01',
      )
    }))
})
