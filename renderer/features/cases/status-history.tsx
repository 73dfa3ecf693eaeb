import { useTranslation } from 'react-i18next'
import { codeWords } from '#shared/i18n/codebook-words.ts'
import type { CaseDetail } from '#shared/ipc/cases.ts'
import { dateWords } from '../../form/date-words.ts'
import { useLanguage } from '../../form/use-language.ts'
import { Section } from '../../ui/section.tsx'
import styles from './history.module.css'

/** Every decision, the newest first; none is ever overwritten. */
export function StatusHistory({ detail }: { readonly detail: CaseDetail }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const newestFirst = [...detail.statusHistory].reverse()
  return (
    <Section title={t('cases.statusHistory')}>
      {newestFirst.length === 0 ? (
        <p className={styles['quiet']}>{t('cases.noDecisions')}</p>
      ) : (
        <ul className={styles['events']}>
          {newestFirst.map((one) => (
            <li key={one.id}>
              <p>{codeWords(language, 'traffickingStatus', one.status).label}</p>
              <p className={styles['quiet']}>
                {one.decidingBody !== null &&
                  `${codeWords(language, 'decidingBody', one.decidingBody).label} · `}
                {dateWords(language, one.decidedOn)}
              </p>
              {one.basis !== null && (
                <p className={styles['basis']} data-private="true">
                  {one.basis}
                </p>
              )}
              <p className={styles['quiet']}>{t('cases.recordedBy', { name: one.recordedBy })}</p>
            </li>
          ))}
        </ul>
      )}
    </Section>
  )
}
