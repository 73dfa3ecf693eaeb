/** @file Starts i18next with one language and changes it at any time. */
import { createInstance, type i18n as Words } from 'i18next'
import { initReactI18next } from 'react-i18next'
import { en } from '#shared/i18n/en.ts'
import { languageOfLocale, type Language } from '#shared/i18n/languages.ts'

/** English comes with the first script; the others are files of their own, read when they are used. */
const loaders: Readonly<Record<Language, () => Promise<object>>> = {
  en: () => Promise.resolve(en),
  km: async () => (await import('#shared/i18n/km.ts')).km,
  th: async () => (await import('#shared/i18n/th.ts')).th,
  id: async () => (await import('#shared/i18n/id.ts')).id,
  fil: async () => (await import('#shared/i18n/fil.ts')).fil,
}

let codebookWords: Promise<void> = Promise.resolve()

/** Not before they are needed: the first screen shows none of them. English ones come with the code. */
function bringCodebookWords(language: Language): Promise<void> {
  if (language !== 'en')
    codebookWords = import('#shared/i18n/load-codebook-words.ts').then(({ loadCodebookWords }) =>
      loadCodebookWords(language),
    )
  return codebookWords
}

/** Whatever shows questions, answers or countries waits for this. */
export const codebookWordsReady = (): Promise<void> => codebookWords

export async function startWords(language: Language): Promise<Words> {
  const words = createInstance()
  await words.use(initReactI18next).init({
    lng: language,
    fallbackLng: false,
    ns: ['words'],
    defaultNS: 'words',
    resources: { [language]: { words: await loaders[language]() } },
    // React escapes what it shows.
    interpolation: { escapeValue: false },
    returnNull: false,
    react: { useSuspense: false },
  })
  document.documentElement.lang = language
  // Who waits for it hears of its failure; here nobody does.
  bringCodebookWords(language).catch(() => undefined)
  return words
}

export async function changeLanguage(words: Words, language: Language): Promise<void> {
  if (!words.hasResourceBundle(language, 'words')) {
    words.addResourceBundle(language, 'words', await loaders[language]())
  }
  await bringCodebookWords(language)
  await words.changeLanguage(language)
  document.documentElement.lang = language
}

/** The same words in another language, for something to print; the screen keeps its own. */
export async function wordsIn(words: Words, language: Language): Promise<Words> {
  if (!words.hasResourceBundle(language, 'words'))
    words.addResourceBundle(language, 'words', await loaders[language]())
  await bringCodebookWords(language)
  const other = words.cloneInstance({ lng: language })
  await other.changeLanguage(language)
  return other
}

/** The language of this computer where nobody has chosen one. */
export function guessLanguage(): Language {
  return languageOfLocale(navigator.language)
}
