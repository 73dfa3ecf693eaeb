import { useEffect, useState, type ReactNode } from 'react'
import type { i18n as Words } from 'i18next'
import { I18nextProvider, useTranslation } from 'react-i18next'
import type { Language } from '#shared/i18n/languages.ts'
import { bringCorrections } from '../i18n/corrections.ts'
import { wordsIn } from '../i18n/words.ts'
import { Loading } from '../ui/loading.tsx'
import styles from './in-language.module.css'

interface InLanguageProps {
  readonly language: Language
  readonly children: ReactNode
}

/** What stands inside speaks this language, whatever the screen speaks. */
export function InLanguage({ language, children }: InLanguageProps) {
  const { i18n } = useTranslation()
  const [words, setWords] = useState<Words | null>(null)
  useEffect(() => {
    let isWanted = true
    const bring = async (): Promise<void> => {
      const brought = await wordsIn(i18n, language)
      await bringCorrections(i18n, language)
      if (isWanted) setWords(brought)
    }
    void bring()
    return () => {
      isWanted = false
    }
  }, [i18n, language])
  if (words?.language !== language) return <Loading />
  return (
    <I18nextProvider i18n={words}>
      <div lang={language} className={styles['language']}>
        {children}
      </div>
    </I18nextProvider>
  )
}
