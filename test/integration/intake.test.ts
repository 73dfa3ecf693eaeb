import { codebookVersion } from '#shared/codebook/codebook.ts'
import { describe, expect, test } from 'vitest'
import { dayOf } from '#main/services/clock.ts'
import { intakeHandlers } from '#main/services/intake.ts'
import { caseHandlers } from '#main/services/cases.ts'
import {
  answersOf,
  consent,
  contextOf,
  draftOf,
  exampleAnswers,
  finishInterview,
  list,
  onVault,
} from '#test/support/records.ts'

const refused = consent({ decision: 'refused' })

async function started(context: ReturnType<typeof contextOf>) {
  return await intakeHandlers.start({}, context)
}

describe('a finished interview', () => {
  test('becomes a case that shows every answer, under the code of its draft', () =>
    onVault(async ({ session }) => {
      const context = contextOf(session)
      const { draftId, code } = await started(context)
      const done = await intakeHandlers.finish({ draftId, draft: draftOf(exampleAnswers) }, context)
      const detail = await caseHandlers.get({ caseId: done.caseId }, context)
      expect(done.code).toBe(code)
      expect(detail).toMatchObject({ code, revision: 1, codebookVersion })
      expect(detail.answers).toEqual({
        ...exampleAnswers,
        'person.ageAtRegistration': { value: 21 },
      })
      expect(detail.consents).toMatchObject([
        { scope: 'interview', decision: 'given', givenBy: 'self', recordedBy: 'Test Person' },
      ])
      expect(await intakeHandlers.drafts({}, context)).toEqual([])
    }))

  test('keeps reasons for missing answers, estimates, sources and what was volunteered', () =>
    onVault(async ({ session }) => {
      const told = {
        'person.firstName': { value: null, missing: 'declined' },
        'person.birthdate': { value: '2010', estimated: true, source: 'observed' },
        'victim.countryOfExploitation': { value: 'KH', volunteered: true },
        'case.registrationDate': { value: '2026-03-02' },
      } as const
      const { caseId } = await finishInterview(session, told)
      const { answers } = await caseHandlers.get({ caseId }, contextOf(session))
      expect(answers).toEqual({
        ...told,
        'person.ageAtRegistration': { value: 15, estimated: true },
      })
    }))

  test('is registered on the day it began when no other day was given', () =>
    onVault(async ({ session }) => {
      const { caseId } = await finishInterview(session, answersOf({ 'person.firstName': 'Dara' }))
      const { answers, createdAt } = await caseHandlers.get({ caseId }, contextOf(session))
      expect(answers['case.registrationDate']?.value).toBe(dayOf(new Date(createdAt)))
    }))

  test('loses answers to questions that are no longer asked', () =>
    onVault(async ({ session }) => {
      const { caseId } = await finishInterview(session, {
        ...exampleAnswers,
        'victim.sexExploitationTypes': { value: ['Pornography'] },
      })
      const { answers } = await caseHandlers.get({ caseId }, contextOf(session))
      expect(answers).not.toHaveProperty(['victim.sexExploitationTypes'])
    }))

  test('is refused whole when one answer is wrong, and the draft stays', () =>
    onVault(async ({ session }) => {
      const wrong = { ...exampleAnswers, 'person.gender': { value: 'nonsense' } }
      await expect(finishInterview(session, wrong)).rejects.toMatchObject({
        code: 'invalidInput',
        detail: { fields: ['person.gender'], reason: 'notACode' },
      })
      expect((await list(session)).total).toBe(0)
      expect(await intakeHandlers.drafts({}, contextOf(session))).toHaveLength(1)
    }))

  test('is refused when a birthdate lies after the registration', () =>
    onVault(async ({ session }) => {
      const wrong = answersOf({
        'case.registrationDate': '2026-03-02',
        'person.birthdate': '2026-04',
      })
      await expect(finishInterview(session, wrong)).rejects.toMatchObject({
        detail: { fields: ['person.birthdate'] },
      })
    }))

  test('adds the first status decision to the history', () =>
    onVault(async ({ session }) => {
      const { caseId } = await finishInterview(session, {
        ...exampleAnswers,
        'statusDecision.status': { value: 'PossibleVictimOfTrafficking' },
        'statusDecision.decidedOn': { value: '2026-03-03' },
        'statusDecision.basis': { value: 'Told how she was kept.' },
      })
      const { statusHistory, answers } = await caseHandlers.get({ caseId }, contextOf(session))
      expect(statusHistory).toMatchObject([
        { status: 'PossibleVictimOfTrafficking', decidedOn: '2026-03-03', decidingBody: null },
      ])
      expect(answers['statusDecision.basis']).toEqual({ value: 'Told how she was kept.' })
    }))
})

describe('consent to the interview', () => {
  test('must be decided before anything is stored', () =>
    onVault(async ({ session }) => {
      for (const consents of [
        [],
        [consent({ decision: 'notAsked' })],
        [consent({ scope: 'statistics' })],
      ])
        await expect(finishInterview(session, exampleAnswers, consents)).rejects.toMatchObject({
          detail: { reason: 'consentUndecided' },
        })
    }))

  test('refused leaves the code, the day and the refusal, and nothing else', () =>
    onVault(async ({ session }) => {
      const sharing = consent({ scope: 'pseudonymisedSharing' })
      const { caseId } = await finishInterview(session, exampleAnswers, [sharing, refused])
      const detail = await caseHandlers.get({ caseId }, contextOf(session))
      expect(detail.answers).toEqual({ 'case.registrationDate': { value: '2026-03-02' } })
      expect(detail.consents).toMatchObject([{ scope: 'interview', decision: 'refused' }])
      expect(detail.statusHistory).toEqual([])
      expect((await list(session, { search: 'sokha' })).matching).toBe(0)
    }))

  test('given and withdrawn on the same day counts as withdrawn', () =>
    onVault(async ({ session }) => {
      const consents = [consent({ decision: 'withdrawn' }), consent()]
      const { caseId } = await finishInterview(session, exampleAnswers, consents)
      const { answers } = await caseHandlers.get({ caseId }, contextOf(session))
      expect(answers).not.toHaveProperty(['person.firstName'])
    }))
})
