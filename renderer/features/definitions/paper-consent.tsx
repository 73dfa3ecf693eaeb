import { useTranslation } from 'react-i18next'
import type { CodeList } from '#shared/codebook/code-list.ts'
import { lists } from '#shared/codebook/lists.ts'
import { codeWords } from '#shared/i18n/codebook-words.ts'
import { useLanguage } from '../../form/use-language.ts'
import styles from './paper-form.module.css'

/** What is explained, to what the person agrees, and who decided. */
export function PaperConsent() {
  const { t } = useTranslation()
  const language = useLanguage()
  const labels = (list: CodeList) =>
    list.codes.map(({ code }) => ({ code, label: codeWords(language, list.name, code).label }))
  return (
    <>
      <div className={styles['question']}>
        <p className={styles['ask']}>{t('definitions.paper.points')}</p>
        <ul className={styles['boxes']}>
          {labels(lists.consentPoint).map(({ code, label }) => (
            <li key={code}>
              <span className={styles['box']} />
              {label}
            </li>
          ))}
        </ul>
      </div>
      <div className={styles['question']}>
        <p className={styles['ask']}>{t('definitions.paper.consentFor')}</p>
        <ul className={styles['scopes']}>
          {labels(lists.consentScope).map(({ code, label }) => (
            <li key={code}>
              <span>{label}</span>
              <span className={styles['yesNo']}>
                <span className={styles['box']} /> {t('definitions.paper.given')}
                <span className={styles['box']} /> {t('definitions.paper.refused')}
              </span>
            </li>
          ))}
        </ul>
      </div>
      <div className={styles['question']}>
        <p className={styles['ask']}>{t('definitions.paper.decidedBy')}</p>
        <ul className={styles['boxes']}>
          {labels(lists.consentGiver).map(({ code, label }) => (
            <li key={code}>
              <span className={styles['box']} />
              {label}
            </li>
          ))}
        </ul>
      </div>
    </>
  )
}
