import { describe, expect, test } from 'vitest'
import { draft } from '#shared/ipc/intake.ts'
import { openInterview } from '../../../../../renderer/features/intake/interview.ts'
import {
  differingFrom,
  linkPerson,
  takeFromRecord,
  unlinkPerson,
} from '../../../../../renderer/features/intake/link-person.ts'
import { answersOf } from '#test/support/records.ts'

const personId = 'a'.repeat(32)

const record = {
  ...answersOf({
    'person.firstName': 'Sokha',
    'person.secondName': 'Chan',
    'person.birthdate': '2004-05-17',
    'person.gender': 'Feminine',
    'person.safeContact': 'Asked only later',
  }),
  'person.email': { value: null, missing: 'declined' },
} as const

const typed = answersOf({
  'person.firstName': 'Sokkha',
  'person.birthdate': '2004',
  'victim.acts': ['Recruitment'],
})

function interviewWith(answers: typeof typed) {
  const content = draft.parse(structuredClone({ step: 'identity', answers, consents: [] }))
  return openInterview(content, '2026-11-22', 'Dara Test')
}

describe('an interview about somebody known', () => {
  test('takes from the record what is empty or less exact, and leaves what was typed', () => {
    const interview = interviewWith(typed)
    linkPerson(interview, personId, record)
    expect(interview.answers.all()).toMatchObject({
      'person.firstName': { value: 'Sokkha' },
      'person.secondName': { value: 'Chan' },
      'person.birthdate': { value: '2004-05-17' },
      'person.gender': { value: 'Feminine' },
      'person.email': { value: null, missing: 'declined' },
      'victim.acts': { value: ['Recruitment'] },
    })
    expect(interview.answers.all()).not.toHaveProperty(['person.safeContact'])
    expect(interview.draft()).toMatchObject({ personId })
    expect(differingFrom(record, interview.answers.all())).toEqual(['person.firstName'])
  })

  test('gives back everything that stood there before, also after it was saved and opened', () => {
    const first = interviewWith(typed)
    linkPerson(first, personId, record)
    takeFromRecord(first, record, ['person.firstName'])
    expect(differingFrom(record, first.answers.all())).toEqual([])
    const again = openInterview(draft.parse(first.draft()), '2026-11-22', 'Dara Test')
    unlinkPerson(again, record)
    const left = again.answers.all()
    for (const [path, answer] of Object.entries(typed)) expect(left[path]).toEqual(answer)
    expect(left['person.secondName']?.value).toBe(null)
    expect(again.draft()).toMatchObject({ personId: null, fromRecord: {} })
  })

  test('keeps what was changed after it was filled in', () => {
    const interview = interviewWith(typed)
    linkPerson(interview, personId, record)
    interview.answers.set('person.secondName', { value: 'Chann' })
    unlinkPerson(interview, record)
    expect(interview.answers.all()['person.secondName']).toEqual({ value: 'Chann' })
  })
})
