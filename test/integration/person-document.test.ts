import { expect, test } from 'vitest'
import { caseHandlers } from '#main/services/cases.ts'
import { intakeHandlers } from '#main/services/intake.ts'
import { retentionHandlers } from '#main/services/retention/retention.ts'
import { answersOf, contextOf, draftOf, exampleAnswers, onVault } from '#test/support/records.ts'
import { agreed, fullCase, itIs } from '#test/support/retention.ts'

const noted = {
  ...exampleAnswers,
  'person.birthdate': { value: '2004-05-17', note: 'After the harvest' },
  ...answersOf({
    'case.referralSource': 'NGO',
    'case.referringOrganisation': 'Harbour House',
    'victim.needsDetails': 'A warm place',
  }),
}

test('holds everything about one person, from every case they are in, and says when each is looked at (ASVS 14.2.7)', () =>
  onVault(async ({ session }) => {
    itIs('2026-03-02')
    const context = contextOf(session)
    const first = await fullCase(session, noted)
    const { personId } = await caseHandlers.get({ caseId: first.caseId }, context)
    const { draftId } = await intakeHandlers.start({}, context)
    const second = await intakeHandlers.finish(
      { draftId, draft: { ...draftOf(noted, agreed), personId } },
      context,
    )
    const held = await retentionHandlers.document({ personId }, context)
    expect(held.answers['person.birthdate']).toEqual({
      value: '2004-05-17',
      note: 'After the harvest',
    })
    expect(held.parts.map(({ code, role }) => [code, role])).toEqual([
      [second.code, 'victim'],
      [first.code, 'victim'],
    ])
    const [, part] = held.parts
    expect(part).toMatchObject({
      dueOn: '2028-03-02',
      answers: {
        'case.referringOrganisation': { value: 'Harbour House' },
        'victim.needsDetails': { value: 'A warm place' },
      },
      statusHistory: [{ status: 'ActualVictimOfTrafficking', basis: 'As told' }],
      workers: ['Test Person'],
    })
    expect(part?.consents.map(({ scope }) => scope)).toEqual(['interview', 'caseRecord'])
    expect(Object.values(part?.rows ?? {}).map((rows) => rows.length)).toEqual([1, 1, 1, 1, 1, 1])
  }))

test('holds nothing about anybody else in the case, and to a relative nothing of the survivor', () =>
  onVault(async ({ session }) => {
    const context = contextOf(session)
    const { caseId } = await fullCase(session, noted)
    const { people } = await caseHandlers.get({ caseId }, context)
    const [survivor, relative] = people
    const ofSurvivor = JSON.stringify(
      await retentionHandlers.document({ personId: survivor?.personId ?? '' }, context),
    )
    expect(ofSurvivor).not.toContain('Veasna')
    expect(ofSurvivor).not.toContain(relative?.personId)
    const ofRelative = await retentionHandlers.document(
      { personId: relative?.personId ?? '' },
      context,
    )
    expect(ofRelative.answers['person.firstName']).toEqual({ value: 'Veasna' })
    expect(ofRelative.parts).toMatchObject([{ role: 'family', answers: {}, consents: [] }])
    expect(JSON.stringify(ofRelative)).not.toMatch(/Sokha|Harbour House|warm place|As told/u)
  }))

test('is noted in the log, signed, before it leaves; a role without names gets none', () =>
  onVault(async (vault) => {
    const context = contextOf(vault.session)
    const { caseId } = await fullCase(vault.session)
    const { personId } = await caseHandlers.get({ caseId }, context)
    await retentionHandlers.documentLeaves({ personId }, context)
    expect(() => retentionHandlers.documentLeaves({ personId: caseId }, context)).toThrow(
      'notFound',
    )
    const entries = vault.session.db
      .prepare(
        "SELECT subject, length(sig) AS bytes FROM audit_entry WHERE action = 'person.document'",
      )
      .all()
    expect(entries).toEqual([{ subject: personId, bytes: 64 }])
    const director = vault.reopen({ ...vault.keys, kid: null })
    expect(() => retentionHandlers.document({ personId }, contextOf(director))).toThrow('forbidden')
  }))
