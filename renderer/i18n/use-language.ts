import { useTranslation } from 'react-i18next'
import { languages, type Language } from '#shared/i18n/languages.ts'
import { api } from '../api/client.ts'
import { changeLanguage } from './words.ts'

export interface LanguageChoice {
  readonly language: Language
  /** At once on the screen, and remembered on this computer. */
  readonly choose: (language: Language) => Promise<void>
}

export function useLanguage(): LanguageChoice {
  const { i18n } = useTranslation()
  return {
    language: languages.find((language) => language === i18n.language) ?? 'en',
    choose: async (language) => {
      await changeLanguage(i18n, language)
      // In front of the sign-in there are none.
      // A file of its own: the codebook's words are not part of the first screen.
      await import('./corrections.ts')
        .then(({ bringCorrections }) => bringCorrections(i18n, language))
        .catch(() => undefined)
      await api.app.setPreferences({ language })
    },
  }
}
