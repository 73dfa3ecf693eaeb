import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buffer } from 'node:stream/consumers'
import fc from 'fast-check'
import { ZipFile } from 'yazl'
import { afterEach, describe, expect, onTestFinished, test } from 'vitest'
import { clearUnasked } from '#shared/codebook/asked.ts'
import { intakeFields } from '#shared/codebook/codebook.ts'
import type { Answers } from '#shared/codebook/answer.ts'
import { adoptLocalCodebook } from '#shared/codebook/local/adopted.ts'
import { noLocalCodebook } from '#shared/codebook/local/local-codebook.ts'
import { caseHandlers } from '#main/services/cases.ts'
import type { Context } from '#main/services/context.ts'
import { adoptOwnQuestions, ownQuestionHandlers } from '#main/services/own-questions.ts'
import { exchangeHandlers } from '#main/services/exchange.ts'
import { unlockData, lockData } from '#main/exchange/data-file.ts'
import { filesOf } from '#test/unit/main/report/sheets.ts'
import { anyAnswer } from '#test/support/any-answer.ts'
import { forkedParser } from '#test/support/parser-host.ts'
import { everyAnswer, everyKind, localId, saveOwnQuestions } from '#test/support/own-questions.ts'
import {
  answersOf,
  contextOf,
  exampleAnswers,
  finishInterview,
  list,
  onVault,
} from '#test/support/records.ts'
import type { TestVault } from '#test/support/vault.ts'

const passphrase = 'copper lantern orbit meadow silent harbor'
const handle = { handle: 'h', label: 'l' }

function place(): string {
  const folder = mkdtempSync(join(tmpdir(), 'tessera-exchange-'))
  onTestFinished(() => {
    rmSync(folder, { recursive: true })
  })
  return join(folder, 'all.tessera-data')
}

function withFile({ session }: TestVault, path: string): Context {
  const base = contextOf(session)
  return {
    get vault() {
      return base.vault
    },
    session,
    parser: forkedParser,
    files: { target: path, source: path },
    progress: base.progress,
    cancelled: base.cancelled,
  }
}

const write = (vault: TestVault, path: string) =>
  exchangeHandlers.write({ target: handle, passphrase }, withFile(vault, path))
const look = (vault: TestVault, path: string) =>
  exchangeHandlers.look({ source: handle, passphrase }, withFile(vault, path))
const read = (vault: TestVault, path: string) =>
  exchangeHandlers.read({ source: handle, passphrase }, withFile(vault, path))

/** Writes the file anew as somebody who knows its passphrase could. `null` leaves a part out. */
async function rewrite(
  path: string,
  change: (name: string, text: string) => string | null,
): Promise<void> {
  const inside = await filesOf(await unlockData(readFileSync(path), passphrase))
  const zip = new ZipFile()
  for (const [name, text] of inside) {
    const changed = change(name, text)
    if (changed !== null) zip.addBuffer(Buffer.from(changed), name)
  }
  zip.end()
  writeFileSync(path, await lockData(await buffer(zip.outputStream), passphrase))
}

const today = new Date().toISOString().slice(0, 10)

/** A province must lie in the country that another question asks for: unknown here. */
const noProvinces: Answers = Object.fromEntries(
  intakeFields
    .filter(({ within }) => within !== undefined)
    .map(({ path }) => [path, { value: null, missing: 'unknown' }]),
)

/** One right answer or reason for every question that can stand in one interview. */
const wholeInterview: fc.Arbitrary<Answers> = fc
  .record(Object.fromEntries(intakeFields.map((field) => [field.path, anyAnswer(field, today)])))
  .map((answers) => ({
    ...answers,
    // The day that everything counts from; the age then is what was said.
    'case.registrationDate': { value: today },
    'person.birthdate': { value: null, missing: 'unknown' },
    ...noProvinces,
  }))

test('any right interview survives saving, reading, writing to a file and reading in elsewhere', () =>
  onVault((here) =>
    onVault(async (there) => {
      const expected = new Map<string, Answers>()
      for (const answers of fc.sample(wholeInterview, { numRuns: 40, seed: 20261123 })) {
        const { caseId } = await finishInterview(here.session, answers)
        const saved = (await caseHandlers.get({ caseId }, contextOf(here.session))).answers
        expect(saved).toEqual(clearUnasked(answers).answers)
        expected.set(caseId, saved)
      }
      const path = place()
      expect(await write(here, path)).toMatchObject({ cases: 40, persons: 40 })
      expect(await look(there, path)).toMatchObject({ cases: 40, knownCases: 0, problems: [] })
      expect(await read(there, path)).toEqual({ cases: 40, persons: 40, recoded: 0 })
      for (const [caseId, answers] of expected) {
        const found = await caseHandlers.get({ caseId }, contextOf(there.session))
        expect(found.answers).toEqual(answers)
        expect(found.consents).toHaveLength(1)
      }
    }),
  ))

test('reading the same file twice adds nothing and changes nothing', () =>
  onVault((here) =>
    onVault(async (there) => {
      await finishInterview(here.session)
      const path = place()
      await write(here, path)
      await read(there, path)
      expect(await look(there, path)).toMatchObject({ cases: 1, knownCases: 1, problems: [] })
      expect(await read(there, path)).toEqual({ cases: 0, persons: 0, recoded: 0 })
      expect((await list(there.session)).total).toBe(1)
      expect((await list(there.session, { search: 'Sokha' })).matching).toBe(1)
    }),
  ))

test('a long text that says one thing over and over is read in like any other', () =>
  onVault((here) =>
    onVault(async (there) => {
      const said = 'ក'.repeat(20_000)
      const { caseId } = await finishInterview(here.session, {
        ...answersOf({ 'person.safeContact': said, 'victim.needsDetails': said }),
        'person.firstName': { value: 'Sokha', note: said },
      })
      const path = place()
      await write(here, path)
      expect(await read(there, path)).toMatchObject({ cases: 1 })
      const { answers } = await caseHandlers.get({ caseId }, contextOf(there.session))
      expect(answers['person.safeContact']).toEqual({ value: said })
    }),
  ))

test('the file holds no word in clear, and opens only with its passphrase', () =>
  onVault(async (here) => {
    await finishInterview(here.session)
    const path = place()
    await write(here, path)
    const file = readFileSync(path)
    for (const word of ['Sokha', 'person.csv', 'prs_FirstName'])
      expect(file.includes(word)).toBe(false)
    await expect(unlockData(file, 'some other words that nobody chose')).rejects.toThrow(
      'wrongPassphrase',
    )
    const inside = await filesOf(await unlockData(file, passphrase))
    expect(inside.get('person.csv')).toContain('Sokha')
    expect(inside.get('README.txt')).toContain('CC BY 4.0')
  }))

test('a file with a wrong answer is refused, naming the column and not the value', () =>
  onVault(async (here) => {
    await finishInterview(here.session)
    const path = place()
    await write(here, path)
    await rewrite(path, (_, text) => text.replaceAll('Feminine', 'Secret-canary'))
    await onVault(async (there) => {
      const { problems } = await look(there, path)
      expect(problems).toEqual([
        { table: 'person', row: 2, column: 'prs_Gender', problem: 'notACode' },
      ])
      await expect(read(there, path)).rejects.toThrow('invalidInput')
      expect((await list(there.session)).total).toBe(0)
    })
  }))

test.each([
  ['nothing', new Uint8Array()],
  ['not a file of ours', new TextEncoder().encode('hello')],
  [
    'a cost that would take all memory',
    new TextEncoder().encode('age-encryption.org/v1\n-> scrypt AAAAAAAAAAAAAAAAAAAAAA 30\nAAAA\n'),
  ],
])('%s is refused by its first bytes', async (_, bytes) => {
  await expect(unlockData(bytes, passphrase)).rejects.toThrow('badFile')
})

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
