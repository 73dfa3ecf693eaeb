import { useEffect, useState } from 'react'
import type { Messages } from '#shared/i18n/catalogue.ts'
import type { Language } from '#shared/i18n/languages.ts'
import { isReviewed } from '#shared/i18n/reviews.ts'
import { textsOf, type Texts } from '#shared/i18n/texts.ts'
import { api } from '../../api/client.ts'

export interface TextRow {
  readonly key: string
  readonly english: string
  readonly text: string
  readonly state: 'checked' | 'unchecked' | 'here'
}

async function textsIn(language: Language): Promise<Texts> {
  // Only this screen looks at a language beside the one that is shown.
  const [{ catalogue }, { codebookWordsOf }] = await Promise.all([
    import('#shared/i18n/catalogue.ts'),
    import('#shared/i18n/load-codebook-words.ts'),
  ])
  const messages: Messages = catalogue[language]
  return textsOf(messages, await codebookWordsOf(language))
}

function rowsOf(
  language: Language,
  english: Texts,
  texts: Texts,
  corrected: Readonly<Record<string, string>>,
): readonly TextRow[] {
  return [...english].map(([key, source]) => {
    const text = corrected[key] ?? texts.get(key) ?? ''
    const checked = isReviewed(language, key, source, text) ? 'checked' : 'unchecked'
    return { key, english: source, text, state: corrected[key] === undefined ? checked : 'here' }
  })
}

/** Every text in one language beside the English one; `null` while they are read. */
export function useTexts(language: Language): {
  readonly rows: readonly TextRow[] | null
  readonly again: () => void
} {
  const [rows, setRows] = useState<readonly TextRow[] | null>(null)
  const [turn, setTurn] = useState(0)
  useEffect(() => {
    let current = true
    const read = async () => {
      const [english, texts, corrected] = await Promise.all([
        textsIn('en'),
        textsIn(language),
        api.translations.corrections({ language }),
      ])
      if (current) setRows(rowsOf(language, english, texts, corrected))
    }
    void read()
    return () => {
      current = false
    }
  }, [language, turn])
  return {
    rows,
    again: () => {
      setTurn((before) => before + 1)
    },
  }
}
