/** @file An office's own sections, questions and answers to choose from, as data. See README.md. */
import { z } from 'zod'
import { languages } from '../../i18n/languages.ts'
import { id } from '../../ipc/call.ts'
import type { FieldKind } from '../field.ts'

/** In the order in which they are offered. */
export const localKinds = [
  'text',
  'longText',
  'date',
  'integer',
  'choice',
  'choices',
  'flag',
] as const satisfies readonly FieldKind[]

const language = z.enum(languages)

/** A text in some languages: where one is missing, that of `writtenIn` stands in its place. */
const texts = z.partialRecord(language, z.string().max(200))
export type Texts = z.infer<typeof texts>

export const questionWords = z.strictObject({
  label: z.string().max(200),
  ask: z.string().max(500),
  why: z.string().max(1000),
  definition: z.string().max(2000),
  examples: z.string().max(1000),
})
export type QuestionWords = z.infer<typeof questionWords>

/** No separator of a file stands in it: not `;`, not `,`, no blank. */
export const localCodePattern = /^[\w-]{1,40}$/

const localCode = z.strictObject({
  code: z.string().regex(localCodePattern),
  labels: texts,
  retired: z.boolean(),
})
export type LocalCode = z.infer<typeof localCode>

export const mostCodes = 20_000

const localList = z.strictObject({
  id,
  writtenIn: language,
  names: texts,
  codes: z.array(localCode).max(mostCodes),
})
export type LocalList = z.infer<typeof localList>

const condition = z.strictObject({
  /** Path of a question to choose from: a standard one, or `local.<id>`. */
  field: z.string().max(80),
  /** Codes; `true` and `false` where the answer is yes or no. */
  anyOf: z.array(z.string().max(40)).max(500),
})

const localQuestion = z.strictObject({
  id,
  section: id,
  kind: z.enum(localKinds),
  /** S for what is chosen, F for what is written, D for what names somebody. */
  privacy: z.enum(['S', 'F', 'D']),
  writtenIn: language,
  words: z.partialRecord(language, questionWords),
  /** Name of a standard list, or `ownListName` of one of `lists`. */
  list: z.string().max(80).nullable(),
  min: z.int().nullable(),
  max: z.int().nullable(),
  askedWhen: condition.nullable(),
  /** Official HTCDS id of the field that comes closest: for readers, nothing follows from it. */
  mapsTo: z.string().max(80).nullable(),
  retired: z.boolean(),
})
export type LocalQuestion = z.infer<typeof localQuestion>

const localSection = z.strictObject({
  id,
  /** The step of the interview at whose end it stands. */
  step: z.string().max(40),
  writtenIn: language,
  titles: texts,
  retired: z.boolean(),
})
export type LocalSection = z.infer<typeof localSection>

/** Sections and questions in the order they are asked. Nothing is ever taken out, only retired. */
export const localCodebook = z.strictObject({
  /** 0: this office has never added anything. */
  version: z.int().min(0),
  sections: z.array(localSection).max(200),
  questions: z.array(localQuestion).max(2000),
  lists: z.array(localList).max(500),
})
export type LocalCodebook = z.infer<typeof localCodebook>

export const noLocalCodebook: LocalCodebook = {
  version: 0,
  sections: [],
  questions: [],
  lists: [],
}

/** The key of a question's answers, as in `Field.path`. */
export const localPath = (questionId: string): string => `local.${questionId}`

export const ownListName = (listId: string): string => `local_${listId}`

/** The list of this office that a name stands for; `undefined`: a standard one, or none. */
export function ownListOf(
  { lists }: Pick<LocalCodebook, 'lists'>,
  name: string | null,
): LocalList | undefined {
  return lists.find((list) => ownListName(list.id) === name)
}
