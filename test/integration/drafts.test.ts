import { expect, test } from 'vitest'
import type { Call } from '#shared/ipc/call.ts'
import { contract } from '#shared/ipc/contract.ts'
import { draft as draftSchema } from '#shared/ipc/intake.ts'
import { intakeHandlers } from '#main/services/intake.ts'
import { onOfficeOf } from '#test/support/colleagues.ts'
import { exampleInput, keysOf } from '#test/support/example-input.ts'
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

const draftCalls = Object.entries(contract).flatMap(([group, calls]) =>
  Object.entries<Call>(calls)
    .filter(([, { input }]) => keysOf(input).some(([key]) => key === 'draftId'))
    .map(([name, call]) => ({ name: `${group}.${name}`, call })),
)

test('a draft is its owner’s alone: no call about one reaches a colleague’s (ASVS 14.2.4)', () =>
  onOfficeOf([{ name: 'Dara Test' }, { name: 'Maly Test' }], async ({ signIn }) => {
    const dara = signIn('Dara Test')
    const { draftId } = await dara.api.intake.start({})
    const draft = draftOf(exampleAnswers)
    await dara.api.intake.autosave({ draftId, draft })
    const maly = signIn('Maly Test')
    expect(await maly.api.intake.drafts({})).toEqual([])
    expect(draftCalls.length).toBeGreaterThan(3)
    for (const { name, call } of draftCalls) {
      const refused = { ok: false, error: { code: 'notFound' } }
      const input = exampleInput(call.input, { draftId, draft })
      expect(await maly.send(name, input), name).toEqual(refused)
    }
    expect((await signIn('Dara Test').api.intake.open({ draftId })).draft).toEqual(draft)
  }))
