import { afterEach, expect, test } from 'vitest'
import { adoptLocalCodebook } from '#shared/codebook/local/adopted.ts'
import { noLocalCodebook } from '#shared/codebook/local/local-codebook.ts'
import { referencesTo } from '#main/db/remove-with-all.ts'
import { attachmentHandlers } from '#main/services/attachments.ts'
import { caseHandlers } from '#main/services/cases.ts'
import { intakeHandlers } from '#main/services/intake.ts'
import { retentionHandlers } from '#main/services/retention/retention.ts'
import { jobOf, mark, source } from '#test/support/attachments.ts'
import { onOfficeOf } from '#test/support/colleagues.ts'
import { everyAnswer, everyKind, saveOwnQuestions } from '#test/support/own-questions.ts'
import { drawing } from '#test/support/pictures.ts'
import {
  answersOf,
  contextOf,
  draftOf,
  exampleAnswers,
  finishInterview,
  onVault,
} from '#test/support/records.ts'
import { agreed, fullCase, itIs } from '#test/support/retention.ts'

afterEach(() => {
  adoptLocalCodebook(noLocalCodebook)
})

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

/**
 * Every table that leads to a person or a case, and a text in the document that only it can have given,
 * or why nothing of it is in there. A new table fails here until somebody decides.
 */
const shown: Readonly<Record<string, string>> = {
  case_person: '"role":"victim"',
  victim_context: 'A warm place',
  consent_event: '"scope":"caseRecord"',
  status_decision: 'As told',
  prior_interview: 'Harbour Police',
  referral_out: 'Clinic of the Hill',
  service_delivery: 'Lantern House',
  support_plan: 'A school place',
  historic_event: 'Left home',
  case_comment: 'Her aunt Bopha rang',
  local_answer: '"local.',
  attachment: 'Arrival at the harbour',
  retention_keep: 'Trial in the spring',
  draft: '"startedAt"',
  case_assignment: '"workers":["Test Person"]',
}
const elsewhere: Readonly<Record<string, string>> = {
  perpetrator_context: 'of somebody else, or their own document',
  family_context: 'the same',
  case_opening: 'what colleagues said of themselves, for the security officer',
}

test('leaves out no table that holds something about somebody (ASVS 14.2.7)', () =>
  onVault(async ({ session }) => {
    itIs('2026-03-02')
    const context = contextOf(session)
    await saveOwnQuestions(session, () => everyKind)
    const { caseId, casePersonId } = await fullCase(session, { ...noted, ...everyAnswer })
    const { personId } = await caseHandlers.get({ caseId }, context)
    const file = { source, caseId, name: 'Arrival at the harbour', description: '' }
    for (const about of [casePersonId, null])
      await attachmentHandlers.add(
        { ...file, casePersonId: about, keepHiddenNotes: false },
        jobOf(session, drawing(mark)),
      )
    await retentionHandlers.keep(
      {
        kind: 'case',
        id: caseId,
        until: '2029-06-01',
        reason: 'courtCase',
        note: 'Trial in the spring',
      },
      context,
    )
    const { draftId } = await intakeHandlers.start({}, context)
    await intakeHandlers.autosave({ draftId, draft: { ...draftOf({}), personId } }, context)
    const held = await retentionHandlers.document({ personId }, context)
    expect(held.parts[0]?.files).toHaveLength(2)
    const text = JSON.stringify(held)
    const found = new Set<string>()
    const follow = (table: string): void => {
      for (const { table: child } of referencesTo(session.db, table)) {
        if (found.has(child)) continue
        found.add(child)
        follow(child)
      }
    }
    for (const table of ['person', 'case_record']) follow(table)
    for (const table of found)
      if (!(table in elsewhere))
        expect(text, table).toContain(shown[table] ?? `nothing of ${table}`)
  }))

test('is not whole, and may not leave, while the person is in a colleague’s case (ASVS 14.2.4)', () =>
  onOfficeOf([{ name: 'Dara Test' }, { name: 'Maly Test' }], async ({ signIn }) => {
    const dara = signIn('Dara Test')
    const closed = await finishInterview(dara.session, noted)
    const { personId } = await dara.api.cases.get({ caseId: closed.caseId })
    const maly = signIn('Maly Test')
    const reason = 'She asked what we hold about her'
    await maly.api.caseAccess.openPerson({ personId, reason })
    const { draftId } = await maly.api.intake.start({})
    const draft = { ...draftOf(exampleAnswers, agreed), personId }
    const own = await maly.api.intake.finish({ draftId, draft })
    maly.session.writeDraft((db) => db.prepare("UPDATE case_opening SET until = '2000'").run())
    const held = await maly.api.retention.document({ personId })
    expect(held.parts.map(({ code }) => code)).toEqual([own.code])
    expect(held.closed).toEqual([{ caseId: closed.caseId, code: closed.code }])
    expect(JSON.stringify(held)).not.toMatch(/Harbour House|warm place/u)
    expect(await maly.send('retention.documentLeaves', { personId })).toMatchObject({
      error: { code: 'reasonNeeded' },
    })
    await maly.api.caseAccess.open({ caseId: closed.caseId, reason })
    const whole = await maly.api.retention.document({ personId })
    expect([whole.parts.length, whole.closed]).toEqual([2, []])
    await maly.api.retention.documentLeaves({ personId })
  }))
