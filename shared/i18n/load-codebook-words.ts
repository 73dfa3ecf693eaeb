/** @file Brings in the codebook's words of a language when it is used: nobody reads five at once. */
import { learnCodebookWords } from './codebook-words.ts'
import type { CodebookWords } from './codebook-shape.ts'
import { codebookWords as en } from './en/codebook-words.ts'
import { languages, type Language } from './languages.ts'

/** English is always there. */
const loaders: Readonly<
  Record<Exclude<Language, 'en'>, () => Promise<{ readonly codebookWords: CodebookWords }>>
> = {
  km: () => import('./km/codebook-words.ts'),
  th: () => import('./th/codebook-words.ts'),
  id: () => import('./id/codebook-words.ts'),
  fil: () => import('./fil/codebook-words.ts'),
}

/** As they came with the application, whatever an office has corrected. */
export async function codebookWordsOf(language: Language): Promise<CodebookWords> {
  return language === 'en' ? en : (await loaders[language]()).codebookWords
}

export async function loadCodebookWords(language: Language): Promise<void> {
  if (language !== 'en') learnCodebookWords(language, await codebookWordsOf(language))
}

/** For files that hold every language. */
export async function loadAllCodebookWords(): Promise<void> {
  await Promise.all(languages.map(loadCodebookWords))
}
