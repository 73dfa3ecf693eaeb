/** @file Finding a question by its words, by an answer, or by an id of the standard. */
import type { Field } from '#shared/codebook/field.ts'
import { codeWords, fieldWords } from '#shared/i18n/codebook-words.ts'
import type { Language } from '#shared/i18n/languages.ts'
import type { Group } from './groups.ts'

const plain = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()

/** What is searched of a field. A list of hundreds of names is not: every country would find it. */
function textOf(field: Field, language: Language): string {
  const { label, ask, definition, examples } = fieldWords(language, field.path)
  const { list } = field
  const answers =
    list === undefined || list.searchable
      ? []
      : list.codes.map(({ code }) => `${codeWords(language, list.name, code).label} ${code}`)
  const ids = [field.htcds ?? '', field.extension ?? '', field.path]
  return plain([label, ask, definition, examples ?? '', ...answers, ...ids].join('\n'))
}

/** By field, because a question of the office's own is another one after each change. */
const texts = new WeakMap<Field, Map<Language, string>>()

function knownText(field: Field, language: Language): string {
  const ofField = texts.get(field) ?? new Map<Language, string>()
  texts.set(field, ofField)
  const text = ofField.get(language) ?? textOf(field, language)
  ofField.set(language, text)
  return text
}

/** The groups with only the fields that hold every word typed. */
export function findDefinitions(
  groups: readonly Group[],
  typed: string,
  language: Language,
): readonly Group[] {
  const words = plain(typed).split(/\s+/).filter(Boolean)
  if (words.length === 0) return groups
  return groups
    .map((group) => ({
      ...group,
      fields: group.fields.filter((field) => {
        const text = knownText(field, language)
        return words.every((word) => text.includes(word))
      }),
    }))
    .filter(({ fields }) => fields.length > 0)
}
