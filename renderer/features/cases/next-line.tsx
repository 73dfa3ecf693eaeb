import { useTranslation } from 'react-i18next'
import { codeWords } from '#shared/i18n/codebook-words.ts'
import { useLanguage } from '../../form/use-language.ts'
import type { NextStep } from './next-steps.ts'
import styles from './case-header.module.css'

/** At most two things, in words: more would be a list nobody reads. */
export function NextLine({ steps }: { readonly steps: readonly NextStep[] }) {
  const { t } = useTranslation()
  const words = useStepWords()
  const shown = steps.slice(0, 2).map(words)
  if (shown.length === 0) return <span className={styles['next']}>{t('cases.nextNothing')}</span>
  return (
    <span className={styles['next']}>
      <span>
        <span className={styles['nextWord']}>{t('cases.next')}</span>
        {shown.join(' ')}
      </span>
    </span>
  )
}

function useStepWords(): (step: NextStep) => string {
  const { t } = useTranslation()
  const language = useLanguage()
  return (step) => {
    switch (step.kind) {
      case 'decision':
        return t('cases.nextDecision')
      case 'refused':
        return t('cases.nextRefused')
      case 'gaps':
        return t('cases.nextGaps', { count: step.count })
      case 'consentOpen':
      case 'consentEnded':
        return t(
          step.kind === 'consentOpen' ? 'cases.nextConsentOpen' : 'cases.nextConsentExpired',
          {
            scope: codeWords(language, 'consentScope', step.scope).label,
          },
        )
    }
  }
}
