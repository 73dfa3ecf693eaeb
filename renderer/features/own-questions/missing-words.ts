import { useTranslation } from 'react-i18next'
import type { QuestionWords } from '#shared/codebook/local/local-codebook.ts'
import { languages, type Language } from '#shared/i18n/languages.ts'
import { joinedWords } from '../../form/joined-words.ts'
import { useLanguage } from '../../form/use-language.ts'
import { languageNames } from '../../i18n/language-names.ts'

type Words = Readonly<Partial<Record<Language, QuestionWords>>>

/** What a person sees of a question in this language is complete. */
export function isWorded(words: Words, language: Language): boolean {
  const { label = '', ask = '' } = words[language] ?? {}
  return label.trim() !== '' && ask.trim() !== ''
}

/** The languages whose words are missing, as a sentence; `null`: none. */
export function useMissing(): (words: Words) => string | null {
  const { t } = useTranslation()
  const language = useLanguage()
  return (words) => {
    const gaps = languages.filter((each) => !isWorded(words, each))
    if (gaps.length === 0) return null
    const names = gaps.map((each) => languageNames[each])
    return t('ownQuestions.missingIn', {
      languages: joinedWords(language, names),
    })
  }
}
