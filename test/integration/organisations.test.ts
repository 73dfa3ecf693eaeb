import { expect, test } from 'vitest'
import { organisationHandlers } from '#main/services/organisations.ts'
import { contextOf, onVault, withoutNames } from '#test/support/records.ts'

test('a note beside an answer about an organisation comes back to those who may read it', () =>
  onVault(async (vault) => {
    const answers = { 'organisation.name': { value: 'River Clinic', note: 'Ask for the nurse.' } }
    const saved = await organisationHandlers.save(
      { id: null, revision: null, answers },
      contextOf(vault.session),
    )
    expect(saved.answers).toEqual(answers)
    const all = await organisationHandlers.list({ search: '' }, contextOf(vault.session))
    expect(all.rows).toEqual([saved])

    const without = await organisationHandlers.list({ search: '' }, contextOf(withoutNames(vault)))
    expect(without.rows[0]?.answers).toEqual({ 'organisation.name': { value: 'River Clinic' } })
  }))
