/** @file Brings another office's own questions together with ours, or our own from another computer. */
import type { LocalCodebook, LocalList } from './local-codebook.ts'

function withNew<T extends { readonly id: string }>(ours: readonly T[], theirs: readonly T[]): T[] {
  const known = new Set(ours.map(({ id }) => id))
  return [...ours, ...theirs.filter(({ id }) => !known.has(id))]
}

function withNewCodes(ours: LocalList, theirs: LocalList | undefined): LocalList {
  const known = new Set(ours.codes.map(({ code }) => code))
  const more = (theirs?.codes ?? []).filter(({ code }) => !known.has(code))
  return more.length === 0 ? ours : { ...ours, codes: [...ours.codes, ...more] }
}

/** What is here stays as it is; what is only there comes after it. Ours is given back when nothing is. */
export function mergedCodebook(ours: LocalCodebook, theirs: LocalCodebook): LocalCodebook {
  const lists = withNew(ours.lists, theirs.lists).map((list) =>
    withNewCodes(
      list,
      theirs.lists.find(({ id }) => id === list.id),
    ),
  )
  const merged: LocalCodebook = {
    version: ours.version,
    sections: withNew(ours.sections, theirs.sections),
    questions: withNew(ours.questions, theirs.questions),
    lists,
  }
  const isSame =
    merged.sections.length === ours.sections.length &&
    merged.questions.length === ours.questions.length &&
    merged.lists.every((list, index) => list === ours.lists[index])
  return isSame ? ours : merged
}

/** Questions that both have and that could not hold the same answers. */
export function clashingQuestions(ours: LocalCodebook, theirs: LocalCodebook): readonly string[] {
  const known = new Map(theirs.questions.map((question) => [question.id, question]))
  return ours.questions
    .filter(({ id, kind, privacy, list }) => {
      const other = known.get(id)
      return (
        other !== undefined &&
        (other.kind !== kind || other.privacy !== privacy || other.list !== list)
      )
    })
    .map(({ id }) => id)
}
