import { expect, test } from 'vitest'
import { draft } from '#shared/ipc/intake.ts'
import { openInterview } from '../../../../../renderer/features/intake/interview.ts'

const today = '2026-11-22'

test('the note of the last pause stays with the draft until the next pause', () => {
  const paused = draft.parse({ step: 'identity', answers: {}, consents: [], pauseNote: 'Tired' })
  const interview = openInterview(paused, today, 'Test Person')
  interview.answers.set('person.firstName', { value: 'Sokha' })
  expect(interview.draft().pauseNote).toBe('Tired')
  interview.setPauseNote('')
  expect(interview.draft().pauseNote).toBe('')
})
