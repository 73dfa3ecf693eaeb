/**
 * @file The office's own questions as fields like any other. Each process that reads records adopts
 * them once after the office is unlocked, and again when they change.
 */
import type { CodeList } from '../code-list.ts'
import type { Field } from '../field.ts'
import { lists } from '../lists.ts'
import {
  localPath,
  noLocalCodebook,
  ownListName,
  type LocalCode,
  type LocalCodebook,
  type LocalList,
  type LocalQuestion,
} from './local-codebook.ts'

interface Adopted {
  readonly codebook: LocalCodebook
  readonly fields: readonly Field[]
  readonly byPath: ReadonlyMap<string, Field>
  readonly questions: ReadonlyMap<string, LocalQuestion>
  readonly lists: ReadonlyMap<string, OwnList>
}

export interface OwnList {
  readonly list: LocalList
  readonly codes: ReadonlyMap<string, LocalCode>
}

/** Longer lists are searched by typing. */
const mostRows = 12

function codeListOf({ id, codes }: LocalList): CodeList {
  return {
    name: ownListName(id),
    source: 'own',
    searchable: codes.length > mostRows,
    codes: codes.map(({ code, retired }) => ({
      code,
      htcds: null,
      ...(retired ? { retired } : {}),
    })),
  }
}

const maxLength = { text: 200, longText: 20_000 } as const

function fieldOf(
  question: LocalQuestion,
  sectionRetired: boolean,
  listOf: (name: string) => CodeList | undefined,
): Field {
  const { id, kind, privacy, min, max, askedWhen, mapsTo } = question
  const list = question.list === null ? undefined : listOf(question.list)
  return {
    path: localPath(id),
    entity: 'local',
    name: id,
    local: true,
    kind,
    privacy,
    partner: 'drop',
    public: 'drop',
    htcds: null,
    extension: `x_local_${id}`,
    mapsTo,
    ...(list === undefined ? {} : { list }),
    ...(kind === 'text' || kind === 'longText' ? { maxLength: maxLength[kind] } : {}),
    ...(min === null ? {} : { min }),
    ...(max === null ? {} : { max }),
    ...(askedWhen === null ? {} : { askedWhen }),
    ...(question.retired || sectionRetired ? { retired: true } : {}),
  }
}

const standardLists: ReadonlyMap<string, CodeList> = new Map(Object.entries(lists))

/** The fields of a codebook that need not be the adopted one, e.g. of a file from elsewhere. */
export function fieldsOf(codebook: LocalCodebook): readonly Field[] {
  const own = new Map(codebook.lists.map((list) => [ownListName(list.id), codeListOf(list)]))
  const retired = new Set(
    codebook.sections.filter((section) => section.retired).map(({ id }) => id),
  )
  return codebook.questions.map((question) =>
    fieldOf(
      question,
      retired.has(question.section),
      (name) => own.get(name) ?? standardLists.get(name),
    ),
  )
}

function adoptedOf(codebook: LocalCodebook): Adopted {
  const fields = fieldsOf(codebook)
  return {
    codebook,
    fields,
    byPath: new Map(fields.map((field) => [field.path, field])),
    questions: new Map(codebook.questions.map((question) => [localPath(question.id), question])),
    lists: new Map(
      codebook.lists.map((list) => [
        ownListName(list.id),
        { list, codes: new Map(list.codes.map((code) => [code.code, code])) },
      ]),
    ),
  }
}

let adopted = adoptedOf(noLocalCodebook)

export function adoptLocalCodebook(codebook: LocalCodebook): void {
  adopted = adoptedOf(codebook)
}

/** Another object after each adoption, so that what is derived from it can be kept. */
export const localCodebook = (): LocalCodebook => adopted.codebook

export const localFields = (): readonly Field[] => adopted.fields

export const findLocalField = (path: string): Field | null => adopted.byPath.get(path) ?? null

export const findLocalQuestion = (path: string): LocalQuestion | null =>
  adopted.questions.get(path) ?? null

export const findOwnList = (name: string): OwnList | null => adopted.lists.get(name) ?? null
