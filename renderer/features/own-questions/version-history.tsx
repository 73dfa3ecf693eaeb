import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { LocalCodebook } from '#shared/codebook/local/local-codebook.ts'
import { momentText } from '#shared/i18n/dates.ts'
import type { OwnQuestionsVersion } from '#shared/ipc/own-questions.ts'
import { useLanguage } from '../../form/use-language.ts'
import { Button } from '../../ui/button.tsx'
import { Section } from '../../ui/section.tsx'
import { useChangeWords } from './change-words.ts'
import styles from './own-questions.module.css'

interface VersionHistoryProps {
  readonly codebook: LocalCodebook
  readonly history: readonly OwnQuestionsVersion[]
}

const shownAtFirst = 5

/** Every version, the newest first: what changed, when, and who changed it. */
export function VersionHistory({ codebook, history }: VersionHistoryProps) {
  const { t } = useTranslation()
  const language = useLanguage()
  const words = useChangeWords(codebook)
  const [all, setAll] = useState(false)
  if (history.length === 0) return null
  return (
    <Section title={t('ownQuestions.history')} context={t('ownQuestions.historyContext')}>
      <ol className={styles['versions']}>
        {history.slice(0, all ? undefined : shownAtFirst).map((one) => (
          <li key={one.version}>
            <h3>{t('ownQuestions.version', { version: one.version })}</h3>
            <p className={styles['quiet']}>
              {t('ownQuestions.historyBy', {
                when: momentText(one.createdAt, language),
                name: one.recordedBy,
              })}
            </p>
            <ul className={styles['changes']}>
              {one.changes.map((change) => (
                <li key={`${change.what} ${change.subject ?? ''}`}>{words(change)}</li>
              ))}
            </ul>
          </li>
        ))}
      </ol>
      {!all && history.length > shownAtFirst && (
        <Button
          kind="plain"
          onClick={() => {
            setAll(true)
          }}
        >
          {t('ownQuestions.historyAll')}
        </Button>
      )}
    </Section>
  )
}
