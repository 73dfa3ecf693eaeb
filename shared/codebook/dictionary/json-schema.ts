/** @file The codebook as JSON Schema (draft 2020-12): what a record of this version may hold. */
import { codeWords, fieldWords } from '../../i18n/codebook-words.ts'
import type { Language } from '../../i18n/languages.ts'
import { missingReasons } from '../answer.ts'
import type { CodeList } from '../code-list.ts'
import { codebookVersion, entities } from '../codebook.ts'
import type { Field, FieldKind } from '../field.ts'
import { lists } from '../lists.ts'
import { localFields } from '../local/adopted.ts'

type Schema = Readonly<Record<string, unknown>>

const partialDate = '^[12][0-9]{3}(-[01][0-9](-[0-3][0-9])?)?$'

const valueOf: Readonly<Record<FieldKind, (field: Field) => Schema>> = {
  text: ({ maxLength }) => ({ type: 'string', minLength: 1, maxLength }),
  longText: ({ maxLength }) => ({ type: 'string', minLength: 1, maxLength }),
  date: ({ exact }) =>
    exact === true ? { type: 'string', format: 'date' } : { type: 'string', pattern: partialDate },
  integer: ({ min, max }) => ({ type: 'integer', minimum: min, maximum: max }),
  flag: () => ({ type: 'boolean' }),
  choice: ({ list }) => ({ $ref: `#/$defs/${list?.name ?? ''}` }),
  choices: ({ list }) => ({
    type: 'array',
    items: { $ref: `#/$defs/${list?.name ?? ''}` },
    minItems: 1,
    uniqueItems: true,
  }),
}

function answerSchema(field: Field, language: Language): Schema {
  const { label, definition } = fieldWords(language, field.path)
  return {
    title: label,
    description: definition,
    $comment: `${field.htcds ?? field.extension ?? field.path}; privacy class ${field.privacy}`,
    type: 'object',
    properties: {
      value: { anyOf: [valueOf[field.kind](field), { type: 'null' }] },
      missing: { enum: missingReasons },
      estimated: { type: 'boolean' },
    },
    required: ['value'],
    ...(field.importOnly === true || field.retired === true ? { deprecated: true } : {}),
  }
}

function listSchema({ name, codes, source }: CodeList, language: Language): Schema {
  return {
    title: name,
    description: source,
    oneOf: codes.map(({ code }) => {
      const { label, definition } = codeWords(language, name, code)
      return {
        const: code,
        title: label,
        ...(definition === undefined ? {} : { description: definition }),
      }
    }),
  }
}

function ownLists(): readonly CodeList[] {
  const found = localFields().flatMap(({ list }) => list ?? [])
  return [...new Map(found.map((list) => [list.name, list])).values()]
}

function entitySchema(fields: readonly Field[], language: Language): Schema {
  return {
    type: 'object',
    additionalProperties: false,
    properties: Object.fromEntries(
      fields.map((field) => [field.name, answerSchema(field, language)]),
    ),
  }
}

/** What the office has added itself, under one name beside the entities. */
const ownQuestions = () => (localFields().length === 0 ? [] : [['local', localFields()] as const])

/** Labels and definitions in one language; ids, codes and rules are the same in all. */
export function jsonSchema(language: Language): Schema {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: `urn:tessera:codebook:${codebookVersion}:${language}`,
    title: `Tessera codebook ${codebookVersion}`,
    $comment:
      'Holds the Human Trafficking Case Data Standard 2.0 by IOM (CC BY 4.0), adapted; no endorsement by IOM implied.',
    type: 'object',
    properties: Object.fromEntries(
      [...entities.map(({ name, fields }) => [name, fields] as const), ...ownQuestions()].map(
        ([name, fields]) => [name, entitySchema(fields, language)],
      ),
    ),
    $defs: Object.fromEntries(
      [...Object.values<CodeList>(lists), ...ownLists()].map((list) => [
        list.name,
        listSchema(list, language),
      ]),
    ),
  }
}
