/** @file Taking over what is on record about somebody known, and taking it back. */
import { isAnswered, type Answers } from '#shared/codebook/answer.ts'
import { steps } from '#shared/codebook/steps.ts'
import { noAnswer, sameAnswer } from '../../form/answer-change.ts'
import type { Interview } from './interview.ts'

const asked = new Set<string>(steps.find(({ id }) => id === 'identity')?.fields)

/** Only what is empty is filled: what was typed in this interview stays. */
export function linkPerson(interview: Interview, personId: string, record: Answers): void {
  const fromRecord: string[] = []
  for (const [path, answer] of Object.entries(record)) {
    if (!asked.has(path) || isAnswered(interview.answers.entry(path).answer)) continue
    interview.answers.set(path, answer)
    fromRecord.push(path)
  }
  interview.setKnown({ ...interview.known(), personId, fromRecord })
}

/** What was filled in and then changed was said in this interview: it stays. */
export function unlinkPerson(interview: Interview, record: Answers): void {
  const known = interview.known()
  for (const path of known.fromRecord)
    if (sameAnswer(interview.answers.entry(path).answer, record[path]))
      interview.answers.set(path, noAnswer)
  interview.setKnown({ ...known, personId: null, fromRecord: [] })
}

/** Paths that the interview answers otherwise than the record. */
export function differingFrom(record: Answers, answers: Answers): readonly string[] {
  return Object.keys(record).filter(
    (path) =>
      asked.has(path) && isAnswered(answers[path]) && !sameAnswer(answers[path], record[path]),
  )
}
