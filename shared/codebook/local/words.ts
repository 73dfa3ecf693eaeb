/** @file The words of an office's own questions: in a language, or in the one they were written in. */
import type { CodeWords, FieldWords } from '../../i18n/codebook-shape.ts'
import type { Language } from '../../i18n/languages.ts'
import { findLocalQuestion, findOwnList } from './adopted.ts'
import type { LocalList, LocalQuestion, LocalSection, Texts } from './local-codebook.ts'

/** A word that is understood by somebody beats none. */
export function textIn(texts: Texts, language: Language, writtenIn: Language): string {
  const given = [texts[language], texts[writtenIn], ...Object.values(texts)]
  return given.find((text) => text !== undefined && text !== '') ?? ''
}

export const sectionTitle = ({ titles, writtenIn }: LocalSection, language: Language): string =>
  textIn(titles, language, writtenIn)

export const listName = ({ names, writtenIn }: LocalList, language: Language): string =>
  textIn(names, language, writtenIn)

/** Texts that nobody wrote are empty. */
export function questionTexts(
  { words, writtenIn }: LocalQuestion,
  language: Language,
): FieldWords & { readonly examples: string } {
  const text = (part: 'label' | 'ask' | 'why' | 'definition' | 'examples'): string => {
    const own = words[language]?.[part] ?? ''
    return own === '' ? (words[writtenIn]?.[part] ?? '') : own
  }
  return {
    label: text('label'),
    ask: text('ask'),
    why: text('why'),
    definition: text('definition'),
    examples: text('examples'),
  }
}

/** `null`: not a question of this office. */
export function localFieldWords(language: Language, path: string): FieldWords | null {
  const question = findLocalQuestion(path)
  if (question === null) return null
  const { examples, ...texts } = questionTexts(question, language)
  return examples === '' ? texts : { ...texts, examples }
}

/** `null`: not a list of this office, or a code that it does not have. */
export function localCodeWords(language: Language, list: string, code: string): CodeWords | null {
  const own = findOwnList(list)
  const found = own?.codes.get(code)
  if (own === null || found === undefined) return null
  return { label: textIn(found.labels, language, own.list.writtenIn) }
}
