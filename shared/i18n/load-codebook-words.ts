/** @file Brings in the codebook's words of a language when it is used: nobody reads five at once. */
import { learnCodebookWords } from './codebook-words.ts'
import type { CodebookWords } from './codebook-shape.ts'
import { languages, type Language } from './languages.ts'

/** English is always there. */
const loaders: Readonly<
  Record<Exclude<Language, 'en'>, () => Promise<{ readonly codebookWords: CodebookWords }>>
> = {
  km: () => import('./km/codebook-words.ts'),
}

export async function loadCodebookWords(language: Language): Promise<void> {
  if (language === 'en') return
  const { codebookWords } = await loaders[language]()
  learnCodebookWords(language, codebookWords)
}

/** For files that hold every language. */
export async function loadAllCodebookWords(): Promise<void> {
  await Promise.all(languages.map(loadCodebookWords))
}
