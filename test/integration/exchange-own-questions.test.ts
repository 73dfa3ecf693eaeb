import { afterEach, describe, expect, test } from 'vitest'
import type { Answers } from '#shared/codebook/answer.ts'
import { adoptLocalCodebook } from '#shared/codebook/local/adopted.ts'
import { noLocalCodebook } from '#shared/codebook/local/local-codebook.ts'
import { caseHandlers } from '#main/services/cases.ts'
import { adoptOwnQuestions, ownQuestionHandlers } from '#main/services/own-questions.ts'
import { everyAnswer, everyKind, localId, saveOwnQuestions } from '#test/support/own-questions.ts'
import { contextOf, exampleAnswers, finishInterview, onVault } from '#test/support/records.ts'

import { look, place, read, rewrite, write } from '#test/support/data-file.ts'

describe('own questions', () => {
  afterEach(() => {
    adoptLocalCodebook(noLocalCodebook)
  })
  const local = (answers: Answers) =>
    Object.fromEntries(Object.entries(answers).filter(([path]) => path.startsWith('local.')))

  test('and their answers survive the way to an office that has none', () =>
    onVault((here) =>
      onVault(async (there) => {
        await saveOwnQuestions(here.session, () => everyKind)
        const answers = { ...exampleAnswers, ...everyAnswer }
        const { caseId } = await finishInterview(here.session, answers)
        const path = place()
        await write(here, path)

        adoptOwnQuestions(there.session)
        expect(await look(there, path)).toMatchObject({ problems: [], ownQuestions: 8 })
        await read(there, path)
        const context = contextOf(there.session)
        const found = await caseHandlers.get({ caseId }, context)
        expect(local(found.answers)).toEqual(everyAnswer)
        expect(await ownQuestionHandlers.get({}, context)).toEqual({ ...everyKind, version: 1 })
        // A second time there is nothing new, and no second version.
        expect(await read(there, path)).toMatchObject({ cases: 0, persons: 0 })
        expect((await ownQuestionHandlers.get({}, context)).version).toBe(1)
      }),
    ))

  test('stay as they are here, and what was changed here in a case stays too', () =>
    onVault(async (here) => {
      await saveOwnQuestions(here.session, () => everyKind)
      const answers = { ...exampleAnswers, ...everyAnswer }
      const { caseId } = await finishInterview(here.session, answers)
      const path = place()
      await write(here, path)
      const context = contextOf(here.session)
      const { revision } = await caseHandlers.get({ caseId }, context)
      const [question] = Object.keys(everyAnswer)
      const changes = { [question ?? '']: { value: null } }
      await caseHandlers.save({ caseId, revision, changes }, context)
      await read(here, path)
      const found = await caseHandlers.get({ caseId }, context)
      expect(Object.keys(local(found.answers))).toHaveLength(7)
    }))

  test('are not missed in a file of an office that never had any', () =>
    onVault((here) =>
      onVault(async (there) => {
        const { caseId } = await finishInterview(here.session)
        const path = place()
        await write(here, path)
        const later = ['own-questions.json', 'local_answer.csv']
        await rewrite(path, (name, text) => (later.includes(name) ? null : text))
        expect(await read(there, path)).toMatchObject({ cases: 1 })
        const found = await caseHandlers.get({ caseId }, contextOf(there.session))
        expect(found.answers['person.gender']).toEqual({ value: 'Feminine' })
      }),
    ))

  test.each<readonly [string, (name: string, text: string) => string, string]>([
    [
      'a condition on itself',
      (name, text) =>
        name === 'own-questions.json'
          ? text.replace(`local.${localId(20)}`, `local.${localId(23)}`)
          : text,
      `questions.${localId(23)}.askedWhen`,
    ],
    [
      'an answer to no question',
      (name, text) => (name === 'local_answer.csv' ? text.replace(localId(16), localId(99)) : text),
      'question',
    ],
    [
      'an answer that is none',
      (name, text) => (name === 'local_answer.csv' ? text.replace('2019-04', '2019-14') : text),
      'value',
    ],
  ])('with %s are refused by the place, and nothing is added', (_, change, column) =>
    onVault((here) =>
      onVault(async (there) => {
        await saveOwnQuestions(here.session, () => everyKind)
        await finishInterview(here.session, { ...exampleAnswers, ...everyAnswer })
        const path = place()
        await write(here, path)
        await rewrite(path, change)
        adoptOwnQuestions(there.session)
        expect((await look(there, path)).problems.map((problem) => problem.column)).toContain(
          column,
        )
        await expect(read(there, path)).rejects.toThrow('invalidInput')
        expect((await ownQuestionHandlers.get({}, contextOf(there.session))).version).toBe(0)
      }),
    ),
  )

  test('that are not even questions keep the file closed', () =>
    onVault(async (here) => {
      const path = place()
      await write(here, path)
      await rewrite(path, (name, text) => (name === 'own-questions.json' ? '{"version":1}' : text))
      await expect(look(here, path)).rejects.toThrow('badFile')
    }))

  test('of two kinds under one id keep the whole file out', () =>
    onVault((here) =>
      onVault(async (there) => {
        await saveOwnQuestions(here.session, () => everyKind)
        const path = place()
        await write(here, path)
        const [first, ...rest] = everyKind.questions
        const other = first === undefined ? [] : [{ ...first, kind: 'longText' as const }]
        await saveOwnQuestions(there.session, () => ({
          ...everyKind,
          questions: [...other, ...rest],
        }))
        expect((await look(there, path)).problems).toEqual([
          {
            table: 'own-questions.json',
            row: 1,
            column: `questions.${first?.id ?? ''}`,
            problem: 'kindChanged',
          },
        ])
        await expect(read(there, path)).rejects.toThrow('invalidInput')
      }),
    ))
})
