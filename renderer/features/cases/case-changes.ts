/** @file What a person changed in a case, and where somebody else changed the same. */
import type { Answer, Answers } from '#shared/codebook/answer.ts'
import { clearUnasked } from '#shared/codebook/asked.ts'
import { tidyAnswers } from '#shared/codebook/schema.ts'
import { noAnswer, sameAnswer } from '../../form/answer-change.ts'

/** Only the answers that differ from what was read. An emptied one is `{ value: null }`. */
export function changesOf(read: Answers, now: Answers): Answers {
  const tidy = tidyAnswers(now)
  return Object.fromEntries(
    Object.entries(tidy).filter(([path, answer]) => !sameAnswer(read[path], answer)),
  )
}

/** Answers that the change makes pointless: their questions are no longer asked. */
export function clearedBy(now: Answers): readonly string[] {
  return clearUnasked(now).cleared
}

export interface Clash {
  readonly path: string
  readonly yours: Answer
  readonly theirs: Answer
}

/** Where both changed the same question to different answers. */
export function clashesOf(read: Answers, yours: Answers, theirs: Answers): readonly Clash[] {
  return Object.entries(yours).flatMap(([path, mine]) => {
    const saved = theirs[path]
    if (sameAnswer(saved, read[path]) || sameAnswer(saved, mine)) return []
    return [{ path, yours: mine, theirs: saved ?? noAnswer }]
  })
}
