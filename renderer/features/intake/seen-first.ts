/** @file Which questions of a step are seen before anybody scrolls. */
import { fieldOf } from '#shared/codebook/codebook.ts'
import type { Field } from '#shared/codebook/field.ts'

/** What a tall window shows, in rows as high as an answer to choose. */
const rowsSeen = 30

/** The words of a question and its box, or its words and every answer that is offered. */
function rowsOf({ list }: Field): number {
  return 3 + (list === undefined || list.searchable ? 1 : list.codes.length)
}

/**
 * The first questions, until a window is full.
 * @param isShown a question that is not asked takes no room
 */
export function seenFirst(
  paths: readonly string[],
  isShown: (field: Field) => boolean,
): readonly string[] {
  let rows = 0
  const end = paths.findIndex((path) => {
    const isFull = rows >= rowsSeen
    const field = fieldOf(path)
    if (isShown(field)) rows += rowsOf(field)
    return isFull
  })
  return end === -1 ? paths : paths.slice(0, end)
}
