/** @file Puts the words that this office has corrected in the place of the original ones. */
import type { i18n as Words } from 'i18next'
import { correctCodebookWords } from '#shared/i18n/codebook-words.ts'
import type { Language } from '#shared/i18n/languages.ts'
import { api } from '../api/client.ts'

const ofCodebook = (key: string): boolean => key.startsWith('codebook/')

export function applyTexts(
  words: Words,
  language: Language,
  texts: Readonly<Record<string, string>>,
): void {
  for (const [key, text] of Object.entries(texts))
    if (!ofCodebook(key)) words.addResource(language, 'words', key, text, { silent: true })
  correctCodebookWords(
    language,
    Object.fromEntries(Object.entries(texts).filter(([key]) => ofCodebook(key))),
  )
}

/** After sign-in, and when the language changes behind it. */
export async function bringCorrections(words: Words, language: Language): Promise<void> {
  applyTexts(words, language, await api.translations.corrections({ language }))
}
