/** @file From signed in to the first screen: what must be known before anything is drawn. */
import type { i18n as Words } from 'i18next'
import { adoptLocalCodebook } from '#shared/codebook/local/adopted.ts'
import { adoptOfficeCodebook } from '#shared/codebook/office.ts'
import { languages } from '#shared/i18n/languages.ts'
import { api } from '../api/client.ts'
import type { SignedIn } from '../api/signed-in.ts'
import { codebookWordsReady } from '../i18n/words.ts'

export interface Entered {
  readonly person: SignedIn
  /** Where the same person stood when the office was locked; `null`: nowhere. */
  readonly place: string | null
}

export async function comeIn(person: SignedIn, words: Words): Promise<Entered> {
  const [place, office, ownQuestions] = await Promise.all([
    api.app.takePlace({ staffId: person.staffId }),
    api.office.get({}),
    api.ownQuestions.get({}),
    codebookWordsReady(),
  ])
  adoptOfficeCodebook(office)
  adoptLocalCodebook(ownQuestions)
  const language = languages.find((each) => each === words.language)
  if (language !== undefined) {
    const { bringCorrections } = await import('../i18n/corrections.ts')
    await bringCorrections(words, language)
  }
  return { person, place }
}
