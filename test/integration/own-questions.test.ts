import { afterEach, expect, test } from 'vitest'
import { isAsked } from '#shared/codebook/asked.ts'
import { fieldOf } from '#shared/codebook/codebook.ts'
import { adoptLocalCodebook } from '#shared/codebook/local/adopted.ts'
import {
  localPath,
  noLocalCodebook,
  type LocalCodebook,
} from '#shared/codebook/local/local-codebook.ts'
import { caseHandlers } from '#main/services/cases.ts'
import { adoptOwnQuestions, ownQuestionHandlers } from '#main/services/own-questions.ts'
import { reportHandlers } from '#main/services/reports.ts'
import {
  everyAnswer,
  everyKind,
  localId,
  localList,
  localQuestion,
  localSection,
  saveOwnQuestions,
} from '#test/support/own-questions.ts'
import {
  consent,
  contextOf,
  exampleAnswers,
  finishInterview,
  onVault,
  withoutNames,
} from '#test/support/records.ts'
import { sharingOffice } from '#test/support/sharing.ts'
import type { TestVault } from '#test/support/vault.ts'

afterEach(() => {
  adoptLocalCodebook(noLocalCodebook)
})

const only = (answers: Readonly<Record<string, unknown>>) =>
  Object.fromEntries(Object.entries(answers).filter(([path]) => path.startsWith('local.')))

async function answered({ session }: TestVault): Promise<string> {
  await saveOwnQuestions(session, () => everyKind)
  const { caseId } = await finishInterview(session, { ...exampleAnswers, ...everyAnswer })
  return caseId
}

const retire = (before: LocalCodebook, question: string): LocalCodebook => ({
  ...before,
  questions: before.questions.map((one) => (one.id === question ? { ...one, retired: true } : one)),
})

test('an office that added nothing has version 0 and no history', () =>
  onVault(async ({ session }) => {
    const context = contextOf(session)
    expect(await ownQuestionHandlers.get({}, context)).toEqual(noLocalCodebook)
    expect(await ownQuestionHandlers.history({}, context)).toEqual([])
  }))

test('answers of every kind are saved with the interview and read with the case', () =>
  onVault(async (vault) => {
    const caseId = await answered(vault)
    const { answers } = await caseHandlers.get({ caseId }, contextOf(vault.session))
    expect(only(answers)).toEqual(everyAnswer)
  }))

test('what is written lies sealed, and what is chosen does not', () =>
  onVault(async (vault) => {
    await answered(vault)
    const rows = vault.session.db
      .prepare(
        `SELECT CASE WHEN sealed IS NULL THEN coalesce(word, number) END AS plain
         FROM local_answer ORDER BY question`,
      )
      .all() as { plain: unknown }[]
    expect(rows.map(({ plain }) => plain)).toEqual([
      null,
      null,
      '2019-04',
      7,
      '1',
      '["1","2"]',
      0,
      null,
    ])
  }))

test('who may not see names sees what was chosen, and nothing that was written', () =>
  onVault(async (vault) => {
    const caseId = await answered(vault)
    const reader = withoutNames(vault)
    adoptOwnQuestions(reader)
    const { answers } = await caseHandlers.get({ caseId }, contextOf(reader))
    expect(Object.keys(only(answers)).sort()).toEqual(
      [18, 19, 20, 21, 22].map((number) => localPath(localId(number))),
    )
  }))

test('a case is changed over its revision, and a question that no longer follows is emptied', () =>
  onVault(async (vault) => {
    const caseId = await answered(vault)
    const context = contextOf(vault.session)
    const { revision } = await caseHandlers.get({ caseId }, context)
    const change = {
      caseId,
      revision,
      changes: {
        [localPath(localId(20))]: { value: '2' },
        [localPath(localId(19))]: { value: null },
      },
    }
    const { answers } = await caseHandlers.save(change, context)
    expect(answers[localPath(localId(20))]).toEqual({ value: '2' })
    expect(answers[localPath(localId(19))]).toBeUndefined()
    expect(answers[localPath(localId(23))]).toBeUndefined()
    expect(() => caseHandlers.save(change, context)).toThrow('conflict')
  }))

test('a wrong answer is refused by its question, and nothing is written', () =>
  onVault(async ({ session }) => {
    await saveOwnQuestions(session, () => everyKind)
    const path = localPath(localId(19))
    await expect(
      finishInterview(session, { ...exampleAnswers, [path]: { value: 41 } }),
    ).rejects.toMatchObject({ code: 'invalidInput', detail: { fields: [path] } })
  }))

test('a retired question is asked no more, stays in the case, and can be brought back', () =>
  onVault(async (vault) => {
    const caseId = await answered(vault)
    const { session } = vault
    const path = localPath(localId(16))
    await saveOwnQuestions(session, (before) => retire(before, localId(16)))
    expect(isAsked(fieldOf(path), {})).toBe(false)
    const context = contextOf(session)
    const { answers, revision } = await caseHandlers.get({ caseId }, context)
    expect(answers[path]).toEqual({ value: 'The old bridge' })
    const changes = { 'person.firstName': { value: 'Bopha' } }
    const saved = await caseHandlers.save({ caseId, revision, changes }, context)
    expect(saved.answers[path]).toEqual({ value: 'The old bridge' })
    await saveOwnQuestions(session, () => everyKind)
    expect(isAsked(fieldOf(path), {})).toBe(true)
  }))

test('every version is kept with who made it and what changed', () =>
  onVault(async ({ session }) => {
    await saveOwnQuestions(session, () => everyKind)
    await saveOwnQuestions(session, (before) => retire(before, localId(16)))
    const history = await ownQuestionHandlers.history({}, contextOf(session))
    expect(history.map(({ version, recordedBy }) => [version, recordedBy])).toEqual([
      [2, session.staff.name],
      [1, session.staff.name],
    ])
    expect(history[0]?.changes).toEqual([
      { what: 'questionRetired', subject: localId(16), count: null },
    ])
    expect(history[1]?.changes).toHaveLength(10)
    expect(() => {
      session.write('questions.save', null, (db) => db.prepare('DELETE FROM local_codebook').run())
    }).toThrow()
  }))

test('saving what did not change makes no version', () =>
  onVault(async ({ session }) => {
    await saveOwnQuestions(session, () => everyKind)
    expect((await saveOwnQuestions(session, (before) => before)).version).toBe(1)
  }))

test('a change over an older version is refused', () =>
  onVault(async ({ session }) => {
    const first = await saveOwnQuestions(session, () => everyKind)
    const stale = structuredClone({ ...retire(first, localId(16)), version: 0 })
    expect(() => ownQuestionHandlers.save(stale, contextOf(session))).toThrow('conflict')
  }))

test.each([
  ['section', { sections: [] }],
  ['question', { questions: [] }],
  ['list', { lists: [] }],
  ['code', { lists: [localList({ codes: localList().codes.slice(0, 1) })] }],
  ['kind', { questions: [localQuestion({ kind: 'longText' }), ...everyKind.questions.slice(1)] }],
  [
    'bound',
    {
      questions: everyKind.questions.map((one) =>
        one.kind === 'integer' ? { ...one, max: 10 } : one,
      ),
    },
  ],
])('a saved %s is never lost or narrowed', (_, change) =>
  onVault(async ({ session }) => {
    await saveOwnQuestions(session, () => everyKind)
    await expect(saveOwnQuestions(session, () => ({ ...everyKind, ...change }))).rejects.toThrow(
      'invalidInput',
    )
  }),
)

test('nothing of them leaves in a bundle or a report', async () => {
  const secret = 'zebra-crossing'
  const office = sharingOffice('River House', 40)
  const partner = sharingOffice('Hill House')
  try {
    await saveOwnQuestions(office.session, () => ({
      ...everyKind,
      lists: [
        localList({
          codes: localList().codes.map((code) => ({ ...code, labels: { en: secret } })),
        }),
      ],
    }))
    const [agreementId] = [await office.agree(await office.befriend(await partner.card()))]
    for (let person = 0; person < 8; person++)
      await finishInterview(
        office.session,
        { ...exampleAnswers, ...everyAnswer, [localPath(localId(16))]: { value: secret } },
        ['interview', 'pseudonymisedSharing', 'statistics'].map((scope) => consent({ scope })),
      )
    const prepared = await office.prepare(agreementId)
    expect(prepared.columns.filter(({ path }) => path.startsWith('local.'))).toEqual([])
    await partner.befriend(await office.card())
    const bundleId = await partner.accept(await office.send(agreementId))
    const received = partner.session.db.prepare('SELECT * FROM partner_record').all()
    expect(bundleId).toMatch(/^[0-9a-f]{32}$/)
    expect(received.length).toBeGreaterThan(0)
    expect(JSON.stringify(received)).not.toContain('local')
    const report = await reportHandlers.run(
      { report: 'newPersonsAssisted', period: '2026-Q1', k: 5 },
      contextOf(office.session),
    )
    for (const left of [
      JSON.stringify(prepared),
      JSON.stringify(received),
      JSON.stringify(report),
    ]) {
      expect(left).not.toContain(secret)
      for (const { id } of everyKind.questions) expect(left).not.toContain(id)
    }
  } finally {
    office.remove()
    partner.remove()
  }
})

test('each sign-in asks what its own office asks', () =>
  onVault(async ({ session }) => {
    await saveOwnQuestions(session, () => ({ ...everyKind, sections: [localSection()] }))
    adoptLocalCodebook(noLocalCodebook)
    adoptOwnQuestions(session)
    expect(fieldOf(localPath(localId(16))).kind).toBe('text')
  }))
