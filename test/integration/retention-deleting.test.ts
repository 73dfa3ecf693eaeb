import { describe, expect, onTestFinished, test } from 'vitest'
import { draft as draftSchema } from '#shared/ipc/intake.ts'
import { caseHandlers } from '#main/services/cases.ts'
import { intakeHandlers } from '#main/services/intake.ts'
import { retentionHandlers } from '#main/services/retention/retention.ts'
import type { Session } from '#main/vault/session.ts'
import {
  answersOf,
  consent,
  contextOf,
  draftOf,
  exampleAnswers,
  finishInterview,
  list,
  onVault,
  similarTo,
} from '#test/support/records.ts'
import { place, read, write } from '#test/support/data-file.ts'
import { agreed, due, fullCase, itIs, placesOf } from '#test/support/retention.ts'
import { sharingOffice } from '#test/support/sharing.ts'

const deleting = (
  session: Session,
  id: string,
  typed: string,
  change: Partial<Parameters<(typeof retentionHandlers)['delete']>[0]> = {},
) =>
  Promise.resolve(
    retentionHandlers.delete(
      { kind: 'case', id, typed, asked: 'personAsked', ...change },
      contextOf(session),
    ),
  )

/** Ids of every row that a case or its people have anywhere. */
function idsOf({ db }: Session, caseId: string): readonly string[] {
  const rows = (sql: string) => db.prepare(sql).pluck().all(caseId) as string[]
  return [
    ...rows('SELECT id FROM case_person WHERE case_id = ?'),
    ...rows('SELECT person_id FROM case_person WHERE case_id = ?'),
    ...rows('SELECT id FROM draft WHERE case_id = ?'),
  ]
}

describe('deleting a case (ASVS 14.2.7)', () => {
  test('takes along every row of it, histories and unfinished interviews too, and leaves the others', () =>
    onVault(async ({ session }) => {
      itIs('2026-03-02')
      const other = await fullCase(session)
      const before = session.db.prepare('SELECT count(*) FROM consent_event').pluck().get()
      const gone = await fullCase(session)
      const ids = idsOf(session, gone.caseId)
      const { goes } = await retentionHandlers.item(
        { kind: 'case', id: gone.caseId },
        contextOf(session),
      )
      expect(goes).toEqual({
        cases: 1,
        persons: 2,
        entries: 6,
        consents: 2,
        decisions: 1,
        attachments: 0,
        drafts: 1,
        partnerRecords: 0,
      })
      expect(placesOf(session.db, ids).length).toBeGreaterThan(8)
      const { deletion } = await deleting(session, gone.caseId, ` ${gone.code.toLowerCase()} `)
      expect(deletion).toMatchObject({ kind: 'case', code: gone.code, goes, class: 'asked' })
      // The log and the note that it was there name ids, which say nothing.
      expect(placesOf(session.db, ids)).toEqual(['audit_entry.subject'])
      expect(placesOf(session.db, [gone.caseId])).toEqual([
        'audit_entry.subject',
        'deletion.subject',
      ])
      expect(session.db.prepare('SELECT count(*) FROM consent_event').pluck().get()).toBe(before)
      expect(session.db.prepare('PRAGMA foreign_key_check').all()).toEqual([])
      const { people } = await caseHandlers.get({ caseId: other.caseId }, contextOf(session))
      expect(people).toHaveLength(2)
    }))

  test('keeps its code given out, so that a paper with it never comes to name somebody else', () =>
    onVault(async ({ session }) => {
      const { caseId, code } = await fullCase(session)
      await deleting(session, caseId, code)
      expect(session.db.prepare('SELECT 1 FROM human_code WHERE code = ?').get(code)).toBeDefined()
    }))

  test('leaves somebody who is in another case too, and says so before', () =>
    onVault(async ({ session }) => {
      const context = contextOf(session)
      const first = await fullCase(session)
      const { personId } = await caseHandlers.get({ caseId: first.caseId }, context)
      const { draftId } = await intakeHandlers.start({}, context)
      const { caseId } = await intakeHandlers.finish(
        { draftId, draft: { ...draftOf(exampleAnswers, agreed), personId } },
        context,
      )
      const place = { kind: 'case', id: first.caseId } as const
      expect(await retentionHandlers.item(place, context)).toMatchObject({
        staying: 1,
        goes: { persons: 1 },
      })
      await deleting(session, first.caseId, first.code)
      const { answers } = await caseHandlers.get({ caseId }, context)
      expect(answers['person.firstName']).toEqual({ value: 'Sokha' })
    }))

  test('is found by nobody afterwards: not in the list, not by name, not as known already', () =>
    onVault(async ({ session }) => {
      const answers = { ...exampleAnswers, ...answersOf({ 'person.firstName': 'Zephyrine' }) }
      const { caseId, code } = await fullCase(session, answers)
      await finishInterview(session)
      expect((await list(session, { search: 'Zephyrine' })).total).toBe(2)
      expect(await similarTo(session, answers)).toHaveLength(2)
      await deleting(session, caseId, code)
      expect(await list(session, { search: 'Zephyrine' })).toMatchObject({ total: 1, matching: 0 })
      expect(await similarTo(session, answersOf({ 'person.firstName': 'Zephyrine' }))).toEqual([])
      await expect(
        (async () => caseHandlers.get({ caseId }, contextOf(session)))(),
      ).rejects.toThrow('notFound')
    }))

  test('is refused for another code, and before its day without a reason; then nothing is changed', () =>
    onVault(async ({ session }) => {
      const { caseId } = await fullCase(session)
      const other = await fullCase(session)
      await expect((async () => deleting(session, caseId, other.code))()).rejects.toThrow(
        'invalidInput',
      )
      await expect((async () => deleting(session, caseId, '', { asked: null }))()).rejects.toThrow(
        'invalidInput',
      )
      expect(session.db.prepare('SELECT count(*) FROM case_record').pluck().get()).toBe(2)
      expect(session.db.prepare('SELECT count(*) FROM deletion').pluck().get()).toBe(0)
    }))

  test('is signed in the log, and the log verifies as before (ASVS 16.4.2)', () =>
    onVault(async ({ session }) => {
      const { caseId, code } = await fullCase(session)
      await deleting(session, caseId, code)
      const entry = session.db
        .prepare("SELECT subject, sig FROM audit_entry WHERE action = 'retention.delete'")
        .get() as { subject: string; sig: Uint8Array | null }
      expect(entry.subject).toBe(caseId)
      expect(entry.sig).toHaveLength(64)
      expect(await session.verifyAudit()).toMatchObject({ problem: null })
    }))

  test('can be done without seeing a name, and takes what joins the case along all the same', () =>
    onVault(async (vault) => {
      const { caseId, code } = await fullCase(vault.session)
      const session = vault.reopen({ ...vault.keys, kid: null })
      await deleting(session, caseId, code)
      for (const table of ['case_record', 'person', 'draft', 'consent_event'])
        expect(session.db.prepare(`SELECT count(*) FROM ${table}`).pluck().get(), table).toBe(0)
    }))

  test('what was deleted stays noted: the row can neither be changed nor removed', () =>
    onVault(async ({ session }) => {
      const { caseId, code } = await fullCase(session)
      await deleting(session, caseId, code)
      for (const sql of ['DELETE FROM deletion', "UPDATE deletion SET code = 'X'"])
        expect(() => session.writeDraft((db) => db.prepare(sql).run())).toThrow()
      expect(await retentionHandlers.deletions({}, contextOf(session))).toMatchObject({
        total: 1,
        rows: [{ code, deletedBy: 'Test Person', receivers: 0 }],
      })
    }))
})

test('what was deleted does not come back with an old data file, and the others do (ASVS 14.2.7)', () =>
  onVault(async (vault) => {
    const { session } = vault
    const stays = await fullCase(session)
    const goes = await fullCase(session)
    const path = place()
    await write(vault, path)
    await deleting(session, goes.caseId, goes.code)
    expect(await read(vault, path)).toMatchObject({ cases: 0, persons: 0 })
    expect(session.db.prepare('SELECT id FROM case_record').pluck().all()).toEqual([stays.caseId])
    expect(session.db.prepare('SELECT count(*) FROM person').pluck().get()).toBe(2)
    await onVault(async (elsewhere) => {
      expect(await read(elsewhere, path)).toMatchObject({ cases: 2, persons: 4 })
    })
  }))

describe('one survivor of several takes back the consent', () => {
  test('only their part of the case goes; the other keeps the case, and the last takes it along', () =>
    onVault(async ({ session }) => {
      itIs('2026-03-02')
      const context = contextOf(session)
      const { caseId, casePersonId } = await fullCase(session)
      const { draftId } = await intakeHandlers.start(
        { joins: { caseId, copyFrom: casePersonId, paths: [] } },
        context,
      )
      const { draft } = await intakeHandlers.open({ draftId }, context)
      const answers = draftOf(answersOf({ 'person.firstName': 'Vichet' })).answers
      await intakeHandlers.finish(
        { draftId, draft: draftSchema.parse({ ...draft, answers, consents: agreed }) },
        context,
      )
      const people = (await caseHandlers.get({ caseId }, context)).people
      const second = people.find(({ name }) => name === 'Vichet')?.casePersonId ?? ''
      const revision = (await caseHandlers.get({ caseId }, context)).revision
      const withdrawn = consent({ scope: 'caseRecord', decision: 'withdrawn' })
      await caseHandlers.recordConsent({ caseId, casePersonId, consent: withdrawn }, context)
      const [item] = (await retentionHandlers.due({}, context)).items
      expect(item).toMatchObject({ kind: 'casePerson', name: 'Sokha Chan' })
      const first = { kind: 'casePerson', asked: null } as const
      await deleting(session, casePersonId, item?.code ?? '', first)
      const left = await caseHandlers.get({ caseId }, context)
      expect(left.people.map(({ name }) => name)).toEqual(['Veasna', 'Vichet'])
      expect(left.revision).toBeGreaterThan(revision)
      await caseHandlers.recordConsent(
        { caseId, casePersonId: second, consent: withdrawn },
        context,
      )
      await deleting(session, second, item?.code ?? '', first)
      expect(session.db.prepare('SELECT count(*) FROM case_record').pluck().get()).toBe(0)
      expect(session.db.prepare('SELECT count(*) FROM person').pluck().get()).toBe(0)
    }))
})

describe('other things that come to their day', () => {
  test('an interview that was never finished goes by its code, whoever began it', () =>
    onVault(async ({ session }) => {
      itIs('2026-03-02')
      const { draftId, code } = await intakeHandlers.start({}, contextOf(session))
      itIs('2026-06-02')
      const { deletion } = await deleting(session, draftId, code, { kind: 'draft', asked: null })
      expect(deletion).toMatchObject({ class: 'draft', dueOn: '2026-05-02', goes: { drafts: 1 } })
      expect(session.db.prepare('SELECT count(*) FROM draft').pluck().get()).toBe(0)
    }))
})

describe('what was shared (ASVS 14.2.7)', () => {
  test('names the partners who got a case before it goes, and the note counts them after', async () => {
    const [ours, theirs] = [sharingOffice('Ours', 40), sharingOffice('Theirs')]
    onTestFinished(() => {
      ours.remove()
      theirs.remove()
    })
    const partner = await ours.befriend(await theirs.card())
    const agreement = await ours.agree(partner, undefined, 5)
    await ours.send(agreement)
    await ours.send(agreement)
    const { session } = ours
    const caseId = String(session.db.prepare('SELECT case_id FROM bundle_case').pluck().get())
    const context = contextOf(session)
    const { item, receivers } = await retentionHandlers.item({ kind: 'case', id: caseId }, context)
    expect(receivers).toMatchObject([{ organisation: 'Theirs', bundles: 2 }])
    const done = await deleting(session, caseId, item.code)
    expect(done.receivers).toEqual(receivers)
    expect(done.deletion.receivers).toBe(1)
    // Which pseudonym was this case's follows from its id: a recall is possible still.
    expect(placesOf(session.db, [caseId])).toContain('bundle_case.case_id')
  })

  test('what a partner sent goes on its day; its row stays, so that it cannot be read in again', async () => {
    const [ours, theirs] = [sharingOffice('Ours'), sharingOffice('Theirs', 40)]
    onTestFinished(() => {
      ours.remove()
      theirs.remove()
    })
    await ours.befriend(await theirs.card())
    const partner = await theirs.befriend(await ours.card())
    const path = await theirs.send(await theirs.agree(partner, undefined, 5))
    const bundleId = await ours.accept(path)
    const { session } = ours
    const count = session.db.prepare('SELECT count(*) FROM partner_record').pluck()
    const received = count.get()
    expect(received).toBeGreaterThan(20)
    expect(await due(session)).toEqual([])
    itIs('2100-01-01')
    const [item] = await due(session)
    expect(item).toMatchObject({ kind: 'partnerBundle', id: bundleId, name: 'Theirs' })
    const { deletion } = await deleting(session, bundleId, item?.code ?? '', {
      kind: 'partnerBundle',
      asked: null,
    })
    expect(deletion.goes.partnerRecords).toBe(received)
    expect(count.get()).toBe(0)
    expect(await due(session)).toEqual([])
    await expect(ours.read(path)).rejects.toThrow()
    expect(session.db.prepare('SELECT count(*) FROM partner_bundle').pluck().get()).toBe(1)
  })
})
