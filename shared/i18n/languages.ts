/** @file The languages of the application. */
export const languages = ['en', 'km', 'th', 'id', 'fil'] as const
export type Language = (typeof languages)[number]

/** What systems call a language by another name. */
const otherTags: Readonly<Record<string, Language>> = { tl: 'fil', in: 'id' }

/** The language of a system's locale, such as `th-TH`; English where it is none of ours. */
export function languageOfLocale(locale: string): Language {
  const tag = locale.toLowerCase().split(/[-_]/)[0] ?? ''
  return languages.find((language) => language === tag) ?? otherTags[tag] ?? 'en'
}
