/** @file Random whole interviews and rows, in rounds: after some every field had every kind of answer. */
import fc from 'fast-check'
import { missingReasons, type Answer, type Answers, type Value } from '#shared/codebook/answer.ts'
import { intakeFields } from '#shared/codebook/codebook.ts'
import type { Field } from '#shared/codebook/field.ts'
import { tidyAnswers } from '#shared/codebook/schema.ts'
import { anyFacts, anyValue } from './any-answer.ts'

/** Without a day no report counts a case, and without a name nobody finds an organisation again. */
export const neverMissing: ReadonlySet<string> = new Set([
  'case.registrationDate',
  'organisation.name',
])

/** Four of eight rounds with a value, and one for each reason. */
const shapes = 8

/** How far the questions that other answers can close are opened, each for eight rounds in turn. */
const openings = ['all', 'allButTheLast', 'asItComes'] as const

/** Rounds after which every field had a value and every reason. */
export const allShapes = openings.length * shapes

function answerIn(field: Field, turn: number, today: string): fc.Arbitrary<Answer> {
  const missing = neverMissing.has(field.path) ? undefined : missingReasons[turn % shapes]
  return fc
    .tuple(anyValue(field, today), anyFacts)
    .map(([value, facts]) =>
      missing === undefined ? { ...facts, value } : { ...facts, value: null, missing },
    )
}

export const answersIn = (
  fields: readonly Field[],
  round: number,
  today: string,
): fc.Arbitrary<Answers> =>
  fc.record(
    Object.fromEntries(
      fields.map((field, index) => [field.path, answerIn(field, index + round, today)] as const),
    ),
  )

function opening(parent: Field, before: Answer | undefined, code: string): Value {
  if (parent.kind !== 'choices') return code
  const chosen = Array.isArray(before?.value) ? (before.value as readonly string[]) : []
  return [...new Set([...chosen, code])]
}

/** A province lies in the country that was chosen. */
function inside({ list }: Field, answer: Answer | undefined, country: string): Answer | undefined {
  const province = list?.codes.find(({ code }) => code.startsWith(`${country}-`))
  return province === undefined || answer?.value === null ? answer : { value: province.code }
}

/**
 * No two questions need different answers to be open. Those that open others and hang on one
 * themselves are answered in any way when all but the last are opened.
 */
function opened(answers: Answers, round: number): Answers {
  const how = openings[Math.floor(round / shapes) % openings.length]
  if (how === 'asItComes') return answers
  const open: Record<string, Answer | undefined> = { ...answers }
  for (const field of intakeFields) {
    const { askedWhen } = field
    const parent = intakeFields.find(({ path }) => path === askedWhen?.field)
    const isLast = how === 'allButTheLast' && parent?.askedWhen !== undefined
    if (parent === undefined || isLast) continue
    const [code = ''] = askedWhen?.anyOf ?? []
    open[parent.path] = { value: opening(parent, open[parent.path], code) }
    open[field.path] = inside(field, open[field.path], code)
  }
  return tidyAnswers(open as Answers)
}

/** A person is born before the day of registration, and less than 120 years before. */
const born = fc.constantFrom('1931', '1996-02', '2004-02-29')

export function interviewIn(round: number, today: string): fc.Arbitrary<Answers> {
  const registered = fc.constantFrom('2019-01-31', today)
  return fc
    .tuple(answersIn(intakeFields, round, today), born, registered)
    .map(([answers, birth, day]) => ({
      ...opened(answers, round),
      ...(answers['person.birthdate']?.value === null
        ? {}
        : { 'person.birthdate': { value: birth } }),
      'case.registrationDate': { value: day },
    }))
}
