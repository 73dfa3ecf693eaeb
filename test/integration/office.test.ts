import { afterEach, expect, test } from 'vitest'
import { isAsked } from '#shared/codebook/asked.ts'
import { fieldOf } from '#shared/codebook/codebook.ts'
import { adoptOfficeCodebook } from '#shared/codebook/office.ts'
import { adoptOffice, officeHandlers } from '#main/services/office.ts'
import { putSetting } from '#main/db/tables/setting.ts'
import { contextOf, onVault, withoutNames } from '#test/support/records.ts'

afterEach(() => {
  adoptOfficeCodebook({ modules: [] })
})

const education = fieldOf('person.highestLevelOfEducation')

test('a new office asks no optional question and has no steps of its own', () =>
  onVault(async ({ session }) => {
    const office = await officeHandlers.get({}, contextOf(session))
    expect(office.modules).toEqual([])
    expect(Object.values(office.riskCards)).toEqual(
      Array.from({ length: 6 }, () => ({ phone: '', steps: '' })),
    )
    expect(isAsked(education, {})).toBe(false)
  }))

test('what is set is kept, and the rest stays as it was', () =>
  onVault(async ({ session }) => {
    const context = contextOf(session)
    const before = await officeHandlers.get({}, context)
    await officeHandlers.set({ modules: ['education'] }, context)
    expect(isAsked(education, {})).toBe(true)
    const cards = { ...before.riskCards, selfHarm: { phone: '1323', steps: 'Stay.' } }
    await officeHandlers.set({ riskCards: cards }, context)
    expect(await officeHandlers.get({}, context)).toEqual({
      modules: ['education'],
      riskCards: cards,
    })
  }))

test('each sign-in asks what its own office asks', () =>
  onVault(async ({ session }) => {
    await officeHandlers.set({ modules: ['education'] }, contextOf(session))
    adoptOfficeCodebook({ modules: [] })
    adoptOffice(session)
    expect(isAsked(education, {})).toBe(true)
  }))

test.each([
  '{"modules":"all","riskCards":7}',
  '{"modules":["gone","education"],"riskCards":{"selfHarm":{"phone":1},"gone":{"phone":"","steps":""}}}',
])('settings of another version keep nobody out: %s', (text) =>
  onVault(async ({ session }) => {
    session.write('office.save', null, (db) => {
      putSetting(db, 'office', text)
    })
    adoptOffice(session)
    const { riskCards } = await officeHandlers.get({}, contextOf(session))
    expect(Object.keys(riskCards)).toHaveLength(6)
    expect(riskCards.selfHarm).toEqual({ phone: '', steps: '' })
  }),
)

test('who may not see names still sees what to do in danger', () =>
  onVault(async (vault) => {
    const reader = contextOf(withoutNames(vault))
    expect((await officeHandlers.get({}, reader)).modules).toEqual([])
  }))
