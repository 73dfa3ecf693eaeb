import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { clearUnasked } from '#shared/codebook/asked.ts'
import { intakeFields } from '#shared/codebook/codebook.ts'
import type { Answers } from '#shared/codebook/answer.ts'
import { caseHandlers } from '#main/services/cases.ts'
import { unlockData } from '#main/exchange/data-file.ts'
import { filesOf } from '#test/unit/main/report/sheets.ts'
import { anyAnswer } from '#test/support/any-answer.ts'
import { answersOf, contextOf, finishInterview, list, onVault } from '#test/support/records.ts'

import { look, passphrase, place, read, rewrite, write } from '#test/support/data-file.ts'

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
