/** @file Finds words on the screen that no text of its language holds: English left over, keys, codes. */
import { lists } from '#shared/codebook/lists.ts'
import { entities } from '#shared/codebook/codebook.ts'
import { catalogue } from '#shared/i18n/catalogue.ts'
import { codebookWordsOf } from '#shared/i18n/load-codebook-words.ts'
import { dateText } from '#shared/i18n/dates.ts'
import { languages, type Language } from '#shared/i18n/languages.ts'
import { textsOf } from '#shared/i18n/texts.ts'
import { monthNames } from '../../../renderer/form/date-words.ts'
import { languageNames } from '../../../renderer/i18n/language-names.ts'

/** Without the names of the places that a value is put into. */
async function textsIn(language: Language): Promise<readonly string[]> {
  const texts = textsOf(catalogue[language], await codebookWordsOf(language))
  return [...texts.values()].map((text) => text.replace(/\{\{\w+\}\}/g, ' '))
}

/** Keys of the keyboard are called the same on every keyboard sold here. */
const keys = ['Ctrl', 'Alt', 'Enter', 'Esc']

/** Words in Latin letters; other scripts cannot be English. One letter alone is a key or a number. */
const latinWords = (text: string): readonly string[] =>
  text.match(
    /[\p{Script=Latin}\p{M}\p{Nd}_’'-]*\p{Script=Latin}{2,}[\p{Script=Latin}\p{M}_’'-]*/gu,
  ) ?? []

/** A key of the catalogue or of the codebook that was shown in place of its words. */
const keyStarts = new Set([
  ...Object.keys(catalogue.en),
  ...entities.map(({ name }) => name),
  ...Object.keys(lists),
])
const dotted = /[A-Za-z]\w*(?=[./]\w)/g

const isKey = (text: string): boolean =>
  text.includes('{{') || (text.match(dotted) ?? []).some((start) => keyStarts.has(start))

/** The code of a case, such as 7K2M-QX4P. */
const caseCode = /\b[0-9A-Z]{4}-[0-9A-Z]{4}\b/g

export interface StrayWords {
  /** What is wrong on a screen, as `screen: text`. */
  readonly find: (screen: string, texts: readonly string[]) => readonly string[]
}

/** @param own what was typed, and proper names: neither belongs to a language */
export async function strayWordsIn(
  language: Language,
  own: readonly string[],
): Promise<StrayWords> {
  const texts = await textsIn(language)
  const english = new Set(await textsIn('en'))
  const months = monthNames(language).map((_, month) =>
    dateText(`2026-${String(month + 1).padStart(2, '0')}`, language),
  )
  const names = languages.map((each) => languageNames[each])
  for (const text of [...texts, ...own, ...names]) english.delete(text)
  const known = new Set(
    [...texts, ...monthNames(language), ...months, ...own, ...keys, ...names]
      .flatMap(latinWords)
      .map((word) => word.toLowerCase()),
  )
  const isEnglish = (text: string): boolean => language !== 'en' && english.has(text)
  const isStray = (text: string): boolean =>
    latinWords(text.replace(caseCode, '')).some((word) => !known.has(word.toLowerCase()))
  return {
    find: (screen, shown) =>
      [...new Set(shown)]
        .filter((text) => isKey(text) || isEnglish(text) || isStray(text))
        .map((text) => `${screen}: ${text}`),
  }
}
