import type { Language } from '#shared/i18n/languages.ts'

const formats = new Map<Language, Intl.ListFormat>()

/**
 * Several things behind a colon. Without "and" or "or": the browser does not know those of Khmer, and
 * would put the English ones in. A format is made once for a language: making one takes longer than all
 * its lists.
 */
export function joinedWords(language: Language, words: Iterable<string>): string {
  const known = formats.get(language)
  if (known !== undefined) return known.format(words)
  const made = new Intl.ListFormat(language, { type: 'unit', style: 'long' })
  formats.set(language, made)
  return made.format(words)
}
