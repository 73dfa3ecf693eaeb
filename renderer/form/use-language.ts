import { useTranslation } from 'react-i18next'
import { languages, type Language } from '#shared/i18n/languages.ts'

/** The language of the screen, as the codebook's words know it. */
export function useLanguage(): Language {
  const { i18n } = useTranslation()
  return languages.find((language) => language === i18n.language) ?? 'en'
}
