import { useTranslation } from 'react-i18next'
import { languages } from '#shared/i18n/languages.ts'
import { languageNames } from './language-names.ts'
import { useLanguage } from './use-language.ts'
import styles from './language-switch.module.css'

/** Each language in its own script, so that nobody must read a foreign word to find theirs. */
export function LanguageSwitch() {
  const { t } = useTranslation()
  const { language, choose } = useLanguage()
  return (
    <div className={styles['switch']} role="group" aria-label={t('frame.language')}>
      {languages.map((each) => (
        <button
          key={each}
          type="button"
          lang={each}
          className={styles['language']}
          aria-pressed={each === language}
          onClick={() => void choose(each)}
        >
          {languageNames[each]}
        </button>
      ))}
    </div>
  )
}
