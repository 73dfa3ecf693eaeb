/** @file The steps by which a screen changes an office's own questions: each gives a new whole. */
import {
  localPath,
  ownListName,
  type LocalCodebook,
  type LocalList,
  type LocalQuestion,
  type LocalSection,
} from '#shared/codebook/local/local-codebook.ts'
import type { FieldKind } from '#shared/codebook/field.ts'
import type { Language } from '#shared/i18n/languages.ts'

/** 32 hex characters, as every id has; it says nothing about what it stands for. */
export const newId = (): string => crypto.randomUUID().replaceAll('-', '')

export const blankWords = { label: '', ask: '', why: '', definition: '', examples: '' }

export function newSection(language: Language): LocalSection {
  return { id: newId(), step: '', writtenIn: language, titles: {}, retired: false }
}

export function newQuestion(section: string, language: Language): LocalQuestion {
  return {
    id: newId(),
    section,
    kind: 'text',
    privacy: 'F',
    writtenIn: language,
    words: { [language]: blankWords },
    list: null,
    min: null,
    max: null,
    askedWhen: null,
    mapsTo: null,
    retired: false,
  }
}

export function newList(language: Language): LocalList {
  return { id: newId(), writtenIn: language, names: {}, codes: [] }
}

const written: readonly FieldKind[] = ['text', 'longText']

/** What belongs to another kind goes: bounds of a number, the answers of a list. */
export function ofKind(question: LocalQuestion, kind: LocalQuestion['kind']): LocalQuestion {
  const isNumber = kind === 'integer'
  return {
    ...question,
    kind,
    privacy: written.includes(kind) ? 'F' : 'S',
    list: kind === 'choice' || kind === 'choices' ? question.list : null,
    min: isNumber ? (question.min ?? 0) : null,
    max: isNumber ? (question.max ?? 100) : null,
  }
}

function put<T extends { readonly id: string }>(all: readonly T[], one: T): T[] {
  return all.some(({ id }) => id === one.id)
    ? all.map((other) => (other.id === one.id ? one : other))
    : [...all, one]
}

export const withSection = (codebook: LocalCodebook, section: LocalSection): LocalCodebook => ({
  ...codebook,
  sections: put(codebook.sections, section),
})

export const withQuestion = (codebook: LocalCodebook, question: LocalQuestion): LocalCodebook => ({
  ...codebook,
  questions: put(codebook.questions, question),
})

export const withList = (codebook: LocalCodebook, list: LocalList): LocalCodebook => ({
  ...codebook,
  lists: put(codebook.lists, list),
})

/** Lists that were begun for a question and left again; saved ones stay, whoever uses them. */
export function withoutStrayLists(codebook: LocalCodebook, saved: LocalCodebook): LocalCodebook {
  const used = new Set(codebook.questions.map(({ list }) => list))
  const known = new Set(saved.lists.map(({ id }) => id))
  return {
    ...codebook,
    lists: codebook.lists.filter(({ id }) => known.has(id) || used.has(ownListName(id))),
  }
}

/** Changes places with the neighbour among those that `isPeer` says stand together. */
export function moved<T extends { readonly id: string }>(
  all: readonly T[],
  id: string,
  by: 1 | -1,
  isPeer: (one: T) => boolean,
): T[] {
  const peers = all.filter(isPeer)
  const at = peers.findIndex((one) => one.id === id)
  const [one, other] = [peers[at], peers[at + by]]
  if (one === undefined || other === undefined) return [...all]
  return all.map((each) => (each === one ? other : each === other ? one : each))
}

/** Questions that wait, at once or over others, for the answer to one of these. */
export function hangingOn(
  { questions }: LocalCodebook,
  ids: readonly string[],
): readonly LocalQuestion[] {
  const found: LocalQuestion[] = []
  const paths = new Set(ids.map(localPath))
  for (let before = -1; before < paths.size;) {
    before = paths.size
    for (const question of questions)
      if (question.askedWhen !== null && paths.has(question.askedWhen.field))
        if (!paths.has(localPath(question.id))) {
          paths.add(localPath(question.id))
          found.push(question)
        }
  }
  return found
}

const tidy = (text: string): string => text.normalize('NFC').trim()

function tidyTexts<T extends Readonly<Partial<Record<Language, string>>>>(texts: T): T {
  const kept = Object.entries(texts)
    .map(([language, text]) => [language, tidy(text)] as const)
    .filter(([, text]) => text !== '')
  return Object.fromEntries(kept) as T
}

/** As it is saved: without blanks around words, and without languages in which nothing was written. */
export function tidied(codebook: LocalCodebook, saved: LocalCodebook): LocalCodebook {
  const { questions, lists, ...rest } = withoutStrayLists(codebook, saved)
  return {
    ...rest,
    questions: questions.map((question) => ({ ...question, words: tidyWords(question.words) })),
    lists: lists.map((list) =>
      saved.lists.includes(list)
        ? list
        : {
            ...list,
            names: tidyTexts(list.names),
            codes: list.codes.map((code) => ({ ...code, labels: tidyTexts(code.labels) })),
          },
    ),
  }
}

function tidyWords(words: LocalQuestion['words']): LocalQuestion['words'] {
  const kept = Object.entries(words)
    .map(([language, { label, ask, why, definition, examples }]) => [
      language,
      {
        label: tidy(label),
        ask: tidy(ask),
        why: tidy(why),
        definition: tidy(definition),
        examples: tidy(examples),
      },
    ])
    .filter(([, texts]) => Object.values(texts as object).some((text) => text !== ''))
  return Object.fromEntries(kept) as LocalQuestion['words']
}
