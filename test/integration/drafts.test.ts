import { expect, test } from 'vitest'
import { draft as draftSchema } from '#shared/ipc/intake.ts'
import { findDraft, listDrafts } from '#main/db/tables/draft.ts'
import { intakeHandlers } from '#main/services/intake.ts'
import { newId } from '#main/vault/encryption.ts'
import {
  answersOf,
  consent,
  contextOf,
  draftOf,
  exampleAnswers,
  onVault,
} from '#test/support/records.ts'

test('a draft is read back as it was saved, with its code', () =>
  onVault(async (vault) => {
    const row = await intakeHandlers.start({}, contextOf(vault.session))
    const half = { ...draftOf(answersOf({ 'person.firstName': ' half ty' })), step: 'identity' }
    await intakeHandlers.autosave({ draftId: row.draftId, draft: half }, contextOf(vault.session))
    const context = contextOf(vault.reopen())
    const [kept] = await intakeHandlers.drafts({}, context)
    expect(kept).toMatchObject({ draftId: row.draftId, code: row.code, step: 'identity' })
    expect((await intakeHandlers.open({ draftId: row.draftId }, context)).draft).toEqual(half)
  }))

test('an interview on paper says so in the list, and opens as a sheet', () =>
  onVault(async ({ session }) => {
    const context = contextOf(session)
    const paper = await intakeHandlers.start({ mode: 'paper' }, context)
    const guided = await intakeHandlers.start({}, context)
    const modes = (await intakeHandlers.drafts({}, context)).map((row) => [row.draftId, row.mode])
    expect(Object.fromEntries(modes)).toEqual({
      [paper.draftId]: 'paper',
      [guided.draftId]: 'guided',
    })
    const { draft } = await intakeHandlers.open({ draftId: paper.draftId }, context)
    expect(draft).toMatchObject({ mode: 'paper', view: 'quick' })
  }))

test('a draft from before there was paper opens step by step', () => {
  const older = { step: 'identity', answers: {}, consents: [] }
  expect(draftSchema.parse(older)).toMatchObject({ mode: 'guided', view: 'guided' })
})

test('the last of two saves wins', () =>
  onVault(async ({ session }) => {
    const context = contextOf(session)
    const { draftId } = await intakeHandlers.start({}, context)
    for (const name of ['first', 'second'])
      await intakeHandlers.autosave(
        { draftId, draft: draftOf(answersOf({ 'person.firstName': name })) },
        context,
      )
    const { draft } = await intakeHandlers.open({ draftId }, context)
    expect(draft.answers['person.firstName']).toEqual({ value: 'second' })
  }))

test('a late save does not bring back a draft that was finished or thrown away', () =>
  onVault(async ({ session }) => {
    const context = contextOf(session)
    const draft = draftOf(exampleAnswers)
    const finished = await intakeHandlers.start({}, context)
    const thrownAway = await intakeHandlers.start({}, context)
    await intakeHandlers.finish({ draftId: finished.draftId, draft }, context)
    await intakeHandlers.discard({ draftId: thrownAway.draftId }, context)
    for (const { draftId } of [finished, thrownAway]) {
      expect(() => intakeHandlers.autosave({ draftId, draft }, context)).toThrow('notFound')
      expect(() => intakeHandlers.finish({ draftId, draft }, context)).toThrow('notFound')
    }
    expect(await intakeHandlers.drafts({}, context)).toEqual([])
  }))

test('start, discard and finish are audited, single saves are not', () =>
  onVault(async ({ session }) => {
    const context = contextOf(session)
    const { draftId } = await intakeHandlers.start({}, context)
    const draft = draftOf(exampleAnswers, [consent()])
    await intakeHandlers.autosave({ draftId, draft }, context)
    const { caseId } = await intakeHandlers.finish({ draftId, draft }, context)
    const other = await intakeHandlers.start({}, context)
    await intakeHandlers.discard({ draftId: other.draftId }, context)
    const entries = session.db
      .prepare("SELECT action, subject FROM audit_entry WHERE action LIKE 'intake.%' ORDER BY seq")
      .all()
    expect(entries).toEqual([
      { action: 'intake.start', subject: draftId },
      { action: 'intake.finish', subject: caseId },
      { action: 'intake.start', subject: other.draftId },
      { action: 'intake.discard', subject: other.draftId },
    ])
  }))

test('a draft belongs to who began it', () =>
  onVault(async ({ session }) => {
    const { draftId } = await intakeHandlers.start({}, contextOf(session))
    const colleague = newId()
    expect(listDrafts(session.db, colleague)).toEqual([])
    expect(findDraft(session.db, colleague, draftId)).toBeNull()
    expect(findDraft(session.db, session.staff.id, draftId)).not.toBeNull()
  }))
