import { useEffect, useRef, useState } from 'react'
import { adoptLocalCodebook, localCodebook } from '#shared/codebook/local/adopted.ts'
import { localChanges, type LocalChange } from '#shared/codebook/local/changes.ts'
import { checkLocalCodebook, type LocalProblemName } from '#shared/codebook/local/check.ts'
import {
  ownListOf,
  type LocalCodebook,
  type LocalList,
  type LocalQuestion,
} from '#shared/codebook/local/local-codebook.ts'
import { tidied, withList, withQuestion } from './edit-codebook.ts'

/** The question as it would be asked, whatever it waits for. */
function previewOf(draft: LocalCodebook, question: LocalQuestion): LocalCodebook {
  return withQuestion(
    { ...draft, sections: draft.sections.map((section) => ({ ...section, retired: false })) },
    { ...question, askedWhen: null, retired: false },
  )
}

/** Every form of this window knows the question as it is now, so that one can draw it. */
export function openPreview(codebook: LocalCodebook, question: LocalQuestion): void {
  adoptLocalCodebook(previewOf(codebook, question))
}

export interface Draft {
  readonly codebook: LocalCodebook
  readonly question: LocalQuestion
  /** The list of this office that the question's answers come from. */
  readonly list: LocalList | null
  readonly changeQuestion: (question: LocalQuestion) => void
  /** The question with the list that its answers come from. */
  readonly changeList: (question: LocalQuestion, list: LocalList) => void
  /** As it would be saved now. */
  readonly next: LocalCodebook
  readonly changes: readonly LocalChange[]
  /** What is wrong with one part of the question or its list. */
  readonly problemOf: (part: string) => LocalProblemName | null
  readonly isRight: boolean
}

/** One question while it is written; `openPreview` was called for it before. */
export function useDraft(saved: LocalCodebook, initial: LocalQuestion): Draft {
  const [codebook, setCodebook] = useState(() => withQuestion(saved, initial))
  const previewed = useRef(localCodebook())
  useEffect(() => {
    previewed.current = localCodebook()
  })
  useEffect(
    () => () => {
      // Left without saving: nobody else may see a question that is not saved.
      if (localCodebook() === previewed.current) adoptLocalCodebook(saved)
    },
    [saved],
  )

  const question = codebook.questions.find(({ id }) => id === initial.id) ?? initial
  const list = ownListOf(codebook, question.list) ?? null
  const put = (changed: LocalCodebook, now: LocalQuestion): void => {
    openPreview(changed, now)
    setCodebook(changed)
  }
  const next = tidied(codebook, saved)
  const problems = checkLocalCodebook(next)
  const own = [`questions.${question.id}.`, ...(list === null ? [] : [`lists.${list.id}.`])]
  return {
    codebook,
    question,
    list,
    changeQuestion: (now) => {
      put(withQuestion(codebook, now), now)
    },
    changeList: (now, changed) => {
      put(withList(withQuestion(codebook, now), changed), now)
    },
    next,
    changes: localChanges(saved, next),
    problemOf: (part) =>
      problems.find(({ field }) => own.some((place) => field === `${place}${part}`))?.problem ??
      null,
    isRight: problems.length === 0,
  }
}
