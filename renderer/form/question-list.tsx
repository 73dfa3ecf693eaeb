import { useMemo } from 'react'
import { fieldOf } from '#shared/codebook/codebook.ts'
import { Question } from './question.tsx'

/** The questions of a step or of a section, one under the other. */
export function QuestionList({ paths }: { readonly paths: readonly string[] }) {
  const fields = useMemo(() => paths.map((path) => fieldOf(path)), [paths])
  return (
    <>
      {fields.map((field) => (
        <Question key={field.path} field={field} />
      ))}
    </>
  )
}
