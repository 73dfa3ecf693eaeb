/** @file Taking over what is on record about somebody known, and taking it back. */
import { isAnswered, type Answer, type Answers } from '#shared/codebook/answer.ts'
import { findField } from '#shared/codebook/codebook.ts'
import { steps } from '#shared/codebook/steps.ts'
import { noAnswer } from '../../form/answer-change.ts'
import { writable } from '../../form/writable.ts'
import type { Interview } from './interview.ts'

const asked = new Set<string>(steps.find(({ id }) => id === 'identity')?.fields)

/** Only what is empty, or says less than the record, is filled: what was typed otherwise stays. */
export function linkPerson(interview: Interview, personId: string, record: Answers): void {
  const answers = interview.answers.all()
  const filled = Object.keys(record).filter(
    (path) =>
      asked.has(path) &&
      (!isAnswered(answers[path]) || saysLess(path, answers[path], record[path])),
  )
  interview.setKnown({ ...interview.known(), personId })
  takeFromRecord(interview, record, filled)
}

/** What stood there before is kept, for the way back. */
export function takeFromRecord(
  interview: Interview,
  record: Answers,
  paths: readonly string[],
): void {
  const before = interview.answers.all()
  const replaced = Object.fromEntries(paths.map((path) => [path, before[path] ?? noAnswer]))
  for (const path of paths) {
    const answer = record[path]
    if (answer !== undefined) interview.answers.set(path, answer)
  }
  const known = interview.known()
  const fromRecord = { ...writable(replaced), ...known.fromRecord }
  interview.setKnown({ ...known, fromRecord })
}

/** What was filled in and then changed was said in this interview: it stays. */
export function unlinkPerson(interview: Interview, record: Answers): void {
  const known = interview.known()
  for (const [path, before] of Object.entries(known.fromRecord))
    if (sameValue(interview.answers.entry(path).answer, record[path]))
      interview.answers.set(path, before)
  interview.setKnown({ ...known, personId: null, fromRecord: {} })
}

/** Paths whose answer will take the place of the one on record. */
export function differingFrom(record: Answers, answers: Answers): readonly string[] {
  return Object.keys(record).filter(
    (path) =>
      asked.has(path) &&
      hasValue(answers[path]) &&
      hasValue(record[path]) &&
      !sameValue(answers[path], record[path]),
  )
}

const hasValue = (answer: Answer | undefined): boolean =>
  answer !== undefined && answer.value !== null

const sameValue = (a: Answer | undefined, b: Answer | undefined): boolean =>
  JSON.stringify([a?.value, a?.missing]) === JSON.stringify([b?.value, b?.missing])

/** 2004 beside 2004-05-17. */
function saysLess(path: string, typed: Answer | undefined, known: Answer | undefined): boolean {
  if (findField(path)?.kind !== 'date') return false
  const [less, more] = [typed?.value, known?.value]
  return typeof less === 'string' && typeof more === 'string' && more.startsWith(`${less}-`)
}
