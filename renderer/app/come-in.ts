/** @file From signed in to the first screen: what must be known before anything is drawn. */
import { adoptOfficeCodebook } from '#shared/codebook/office.ts'
import { api } from '../api/client.ts'
import type { SignedIn } from '../api/signed-in.ts'
import { codebookWordsReady } from '../i18n/words.ts'

export interface Entered {
  readonly person: SignedIn
  /** Where the same person stood when the office was locked; `null`: nowhere. */
  readonly place: string | null
}

export async function comeIn(person: SignedIn): Promise<Entered> {
  const [place, office] = await Promise.all([
    api.app.takePlace({ staffId: person.staffId }),
    api.office.get({}),
    codebookWordsReady(),
  ])
  adoptOfficeCodebook(office)
  return { person, place }
}
