import { expect, test } from 'vitest'
import type { Answers } from '#shared/codebook/answer.ts'
import { caseHandlers } from '#main/services/cases.ts'
import type { Session } from '#main/vault/session.ts'
import { readSample } from '#test/support/linkage.ts'
import { contextOf, finishInterview, onVault, similarTo } from '#test/support/records.ts'

const onRecord = readSample(1)
const typed = readSample(2)
const matches = typed.filter(({ truth }) => onRecord.some((other) => other.truth === truth))

/** Which person of the sample each person of the vault is. */
async function fill(session: Session): Promise<ReadonlyMap<string, string>> {
  const truths = new Map<string, string>()
  for (const { truth, answers } of onRecord) {
    const { caseId } = await finishInterview(session, answers)
    const { people } = await caseHandlers.get({ caseId }, contextOf(session))
    truths.set(people[0]?.personId ?? '', truth)
  }
  return truths
}

/** Of all 1,000 x 1,000 pairs, those that the person at the screen is told about. */
async function measure(
  session: Session,
  truths: ReadonlyMap<string, string>,
  typedOf: (answers: Answers) => Answers,
): Promise<{ readonly recall: number; readonly precision: number }> {
  let right = 0
  let wrong = 0
  for (const { truth, answers } of typed)
    for (const { personId } of await similarTo(session, typedOf(answers)))
      if (truths.get(personId) === truth) right += 1
      else wrong += 1
  return { recall: right / matches.length, precision: right / (right + wrong) }
}

/** As interviews often have it: no papers, no phone, no address. */
const onlyNameAndBirth = (answers: Answers): Answers =>
  Object.fromEntries(Object.entries(answers).filter(([path]) => /(Name|birthdate)$/.test(path)))

const onlyName = (answers: Answers): Answers =>
  Object.fromEntries(Object.entries(answers).filter(([path]) => path.endsWith('Name')))

test(
  'of the linkage sample 95 of 100 are found, and 99 of 100 finds are right',
  () =>
    onVault(async ({ session }) => {
      expect(matches).toHaveLength(500)
      const truths = await fill(session)
      expect(truths.size).toBe(1000)

      const everything = await measure(session, truths, (answers) => answers)
      expect(everything.recall).toBeGreaterThanOrEqual(0.95)
      expect(everything.precision).toBeGreaterThanOrEqual(0.99)

      const less = await measure(session, truths, onlyNameAndBirth)
      expect(less.recall).toBeGreaterThanOrEqual(0.95)
      expect(less.precision).toBeGreaterThanOrEqual(0.99)

      // A name alone with a letter wrong, among a thousand: a hint, and no more than a hint.
      const name = await measure(session, truths, onlyName)
      expect(name.recall).toBeGreaterThanOrEqual(0.8)
      expect(name.precision).toBeGreaterThanOrEqual(0.95)
    }),
  600_000,
)
