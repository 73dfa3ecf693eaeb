/** @file What of a person is a name: how it is shown in a list, and what a search looks into. */
import type { Answer, Answers } from '#shared/codebook/answer.ts'
import { entityByName, type FieldPath } from '#shared/codebook/codebook.ts'
import type { Sealer } from '#main/vault/session.ts'
import { columnsOf, decodeValue, type Cell } from '../columns.ts'
import { fold } from './fold.ts'

const shownInLatin = ['person.firstName', 'person.middleName', 'person.secondName'] as const
const native = 'person.nativeName'
const namePaths: readonly FieldPath[] = [...shownInLatin, native]

export const nameColumns = columnsOf(entityByName.person).filter(({ field }) =>
  namePaths.some((path) => path === field.path),
)

export interface Name {
  /** Empty: no name was given. */
  readonly display: string
  readonly searched: string
}

function part(answers: Answers, path: FieldPath): string {
  const value = answers[path]?.value
  return typeof value === 'string' ? value : ''
}

/** The name in Latin letters, or else in the person's own script. Both are searched. */
export function nameOf(answers: Answers): Name {
  const latin = shownInLatin
    .map((path) => part(answers, path))
    .filter((word) => word !== '')
    .join(' ')
  const own = part(answers, native)
  return { display: latin === '' ? own : latin, searched: fold(`${latin} ${own}`) }
}

/** @param row the columns of `nameColumns` and `id` */
export function nameOfRow(row: Readonly<Record<string, Cell>>, sealer: Sealer): Name {
  const place = { table: entityByName.person.table, row: String(row['id']) }
  const answers: Record<string, Answer> = {}
  for (const { name, field } of nameColumns)
    answers[field.path] = { value: decodeValue(field, row[name] ?? null, place, sealer) }
  return nameOf(answers)
}
