import { Fragment, useMemo, type ReactNode } from 'react'
import { fieldOf } from '#shared/codebook/codebook.ts'
import { Question } from './question.tsx'

interface QuestionListProps {
  readonly paths: readonly string[]
  /** What belongs right under a question, such as what to do about its answer. */
  readonly after?: (path: string) => ReactNode
}

/** The questions of a step or of a section, one under the other. */
export function QuestionList({ paths, after }: QuestionListProps) {
  const fields = useMemo(() => paths.map((path) => fieldOf(path)), [paths])
  return (
    <>
      {fields.map((field) => (
        <Fragment key={field.path}>
          <Question field={field} />
          {after?.(field.path)}
        </Fragment>
      ))}
    </>
  )
}
