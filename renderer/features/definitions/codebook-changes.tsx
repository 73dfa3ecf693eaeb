import { useTranslation } from 'react-i18next'
import { codebookVersions } from '#shared/codebook/changes.ts'
import { dateText } from '#shared/i18n/dates.ts'
import { useLanguage } from '../../form/use-language.ts'
import styles from './codebook-changes.module.css'

/** What is new in each version, for whoever compares numbers from before and after. */
export function CodebookChanges() {
  const { t } = useTranslation()
  const language = useLanguage()
  return (
    <details className={styles['changes']}>
      <summary>{t('codebookChanges.title')}</summary>
      {codebookVersions.map(({ version, day, changes }) => (
        <section key={version}>
          <h2>{t('codebookChanges.version', { version, day: dateText(day, language) })}</h2>
          <ul>
            {changes.map((change) => (
              <li key={change}>{t(`codebookChanges.changes.${change}`)}</li>
            ))}
          </ul>
        </section>
      ))}
    </details>
  )
}
