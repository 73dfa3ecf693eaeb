import { describe, expect, test } from 'vitest'
import { caseHandlers } from '#main/services/cases.ts'
import { fillPractice } from '#main/services/fill-practice.ts'
import type { Session } from '#main/vault/session.ts'
import {
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
