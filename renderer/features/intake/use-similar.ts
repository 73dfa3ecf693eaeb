import { useEffect, useState } from 'react'
import type { Answers } from '#shared/codebook/answer.ts'
import { entityByName } from '#shared/codebook/codebook.ts'
import type { SimilarPerson } from '#shared/ipc/people.ts'
import { api } from '../../api/client.ts'
import { writable } from '../../form/writable.ts'
import { registrationDate, type Interview } from './interview.ts'
import { useAnswers, useKnown } from './use-interview.ts'

/** Milliseconds after the last key: nobody is asked about a name that is half typed. */
const pause = 400

const compared = entityByName.person.fields.filter(({ matches }) => matches !== undefined)
const telling = compared.filter(
  ({ matches }) => matches === 'name' || matches === 'identifier' || matches === 'contact',
)

export interface Similar {
  readonly people: readonly SimilarPerson[]
  readonly failed: boolean
  /** Gives a reason for somebody in a colleague's case, and looks anew. */
  readonly open: (personId: string, reason: string) => Promise<void>
}

type Found = Omit<Similar, 'open'>

const nobody: Found = { people: [], failed: false }

/** Who may be the person whose answers are typed. What was found stays until it is looked for anew. */
export function useSimilar(interview: Interview): Similar {
  const answers = useAnswers(interview)
  const { personId, notSame } = useKnown(interview)
  const [found, setFound] = useState(nobody)
  const asked = personId === null && says(answers) ? JSON.stringify(only(answers)) : null
  const leftOut = notSame.join()
  const [attempt, setAttempt] = useState(0)
  const { caseId } = interview

  useEffect(() => {
    if (asked === null) return
    let current = true
    const look = async (): Promise<void> => {
      try {
        const leaveOut = leftOut === '' ? [] : leftOut.split(',')
        const typed = writable(JSON.parse(asked) as Answers)
        const people = await api.people.similar({ answers: typed, leaveOut, caseId })
        if (current) setFound({ people, failed: false })
      } catch {
        if (current) setFound({ people: [], failed: true })
      }
    }
    const timer = setTimeout(() => void look(), pause)
    return () => {
      current = false
      clearTimeout(timer)
    }
  }, [asked, leftOut, caseId, attempt])

  const open = async (id: string, reason: string): Promise<void> => {
    await api.caseAccess.openPerson({ personId: id, reason })
    setAttempt((n) => n + 1)
  }
  if (asked === null) return { ...nobody, open }
  const others = new Set(notSame)
  return { ...found, open, people: found.people.filter((person) => !others.has(person.personId)) }
}

function says(answers: Answers): boolean {
  return telling.some(({ path }) => typeof answers[path]?.value === 'string')
}

function only(answers: Answers): Answers {
  const paths = [...compared.map(({ path }) => path), registrationDate]
  return Object.fromEntries(
    paths.flatMap((path) => {
      const answer = answers[path]
      return answer === undefined ? [] : [[path, answer] as const]
    }),
  )
}
