import { useTranslation } from 'react-i18next'
import type { StepId } from '#shared/codebook/steps.ts'
import { fieldWords } from '#shared/i18n/codebook-words.ts'
import type { ConsentDecision } from '#shared/ipc/intake.ts'
import { useLanguage } from '../../form/use-language.ts'
import { Button } from '../../ui/button.tsx'
import { Notice } from '../../ui/notice.tsx'
import { decisionOf } from './consents.ts'
import type { Recap } from './recap.ts'
import styles from './recap-step.module.css'

interface RecapNoticesProps {
  readonly consents: readonly ConsentDecision[]
  readonly recap: Recap
  readonly onJump: (step: StepId) => void
  readonly onJumpTo: (path: string) => void
}

/** What keeps an intake from being finished, and what finishing takes away. */
export function RecapNotices({ consents, recap, onJump, onJumpTo }: RecapNoticesProps) {
  const { t } = useTranslation()
  const language = useLanguage()
  return (
    <>
      {decisionOf(consents, 'interview') === undefined && (
        <Notice
          kind="attention"
          title={t('intake.recap.noConsent')}
          action={
            <Button
              onClick={() => {
                onJump('consent')
              }}
            >
              {t('intake.recap.goToConsent')}
            </Button>
          }
        >
          {t('intake.recap.noConsentMore')}
        </Notice>
      )}
      {recap.problems.length > 0 && (
        <Notice kind="attention" title={t('intake.recap.errors', { count: recap.problems.length })}>
          <p>{t('intake.recap.errorsMore')}</p>
          <ul className={styles['links']}>
            {recap.problems.map(({ path }) => (
              <li key={path}>
                <Button
                  kind="plain"
                  onClick={() => {
                    onJumpTo(path)
                  }}
                >
                  {fieldWords(language, path).label}
                </Button>
              </li>
            ))}
          </ul>
        </Notice>
      )}
      {recap.cleared.length > 0 && (
        <Notice kind="info" title={t('intake.recap.cleared', { count: recap.cleared.length })}>
          <p>{t('intake.recap.clearedMore')}</p>
          <ul className={styles['plain']}>
            {recap.cleared.map((path) => (
              <li key={path}>{fieldWords(language, path).label}</li>
            ))}
          </ul>
        </Notice>
      )}
    </>
  )
}
