import { expect, test } from 'vitest'
import { caseHandlers } from '#main/services/cases.ts'
import { answersOf, contextOf, draftOf, finishInterview, onVault } from '#test/support/records.ts'

test('a relative who is taken out of a case is gone, and so is all that was written about them', () =>
  onVault(async ({ session }) => {
    const context = contextOf(session)
    const { caseId } = await finishInterview(session)
    const { answers } = draftOf(answersOf({ 'person.firstName': 'Veasna' }))
    const { people } = await caseHandlers.addPerson({ caseId, role: 'family', answers }, context)
    const casePersonId = people.find(({ role }) => role === 'family')?.casePersonId ?? ''
    const count = (table: string) =>
      session.db.prepare(`SELECT count(*) FROM ${table}`).pluck().get()
    expect([count('person'), count('family_context')]).toEqual([2, 1])
    const detail = await caseHandlers.removePerson({ caseId, casePersonId }, context)
    expect(detail.people).toHaveLength(1)
    expect([count('person'), count('family_context')]).toEqual([1, 0])
  }))
