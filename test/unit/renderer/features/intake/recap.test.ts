import { expect, test } from 'vitest'
import { recapOf, stepOf } from '../../../../../renderer/features/intake/recap.ts'
import { stepStates } from '../../../../../renderer/features/intake/step-states.ts'

const today = '2026-11-22'

test('an answer whose question is no longer asked is named, and kept until the end', () => {
  const answers = {
    'victim.exploitationTypes': { value: ['ForcedBegging'] },
    'victim.forcedLabourIndustry': { value: 'F_Construction' },
  }
  const recap = recapOf(answers, today)
  expect(recap.cleared).toEqual(['victim.forcedLabourIndustry'])
  expect(recap.answers).not.toHaveProperty('victim.forcedLabourIndustry')
  expect(answers).toHaveProperty('victim.forcedLabourIndustry')
})

test('a half-typed date is located, and an open question is no error', () => {
  const recap = recapOf({ 'person.birthdate': { value: '20' } }, today)
  expect(recap.problems).toEqual([{ path: 'person.birthdate', problem: 'notADate' }])
  expect(stepOf('person.birthdate')).toBe('identity')
})

test('a missing reason counts as said, an empty answer as open', () => {
  const recap = recapOf(
    {
      'person.firstName': { value: null, missing: 'declined' },
      'person.secondName': { value: '' },
    },
    today,
  )
  const identity = recap.steps.find((step) => step.id === 'identity')
  expect(identity?.said).toEqual(['person.firstName'])
  expect(identity?.open).toContain('person.secondName')
})

test('a step is skipped once the interview has gone on without it', () => {
  const states = stepStates(
    {
      'case.registrationDate': { value: today },
      'victim.acts': { value: ['Recruitment'] },
    },
    [],
    'movement',
  )
  expect(states.map(({ id, state }) => `${id} ${state}`).slice(0, 8)).toEqual([
    'safety skipped',
    'setting skipped',
    'consent skipped',
    'identity skipped',
    'referral skipped',
    'recruitment skipped',
    'movement partial',
    'exploitation empty',
  ])
})
