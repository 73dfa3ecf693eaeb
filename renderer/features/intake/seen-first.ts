/** @file What of a step is seen before anybody scrolls. */
import { fieldOf } from '#shared/codebook/codebook.ts'
import type { Field } from '#shared/codebook/field.ts'

/** What a tall window shows, in rows as high as an answer to choose. */
const rowsSeen = 30

/** The first of them, until a window is full. */
export function seenFirst<T>(things: readonly T[], rowsOf: (one: T) => number): readonly T[] {
  let rows = 0
  const end = things.findIndex((one) => {
    const isFull = rows >= rowsSeen
    rows += rowsOf(one)
    return isFull
  })
  return end === -1 ? things : things.slice(0, end)
}

/** The words of a question and its box, or its words and every answer that is offered. */
function rowsOfQuestion({ list }: Field): number {
  return 3 + (list === undefined || list.searchable ? 1 : list.codes.length)
}

/** @param isShown a question that is not asked takes no room */
export function questionsSeenFirst(
  paths: readonly string[],
  isShown: (field: Field) => boolean,
): readonly string[] {
  return seenFirst(paths, (path) => {
    const field = fieldOf(path)
    return isShown(field) ? rowsOfQuestion(field) : 0
  })
}
