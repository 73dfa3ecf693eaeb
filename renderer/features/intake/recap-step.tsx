import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { AppError } from '#shared/errors.ts'
import type { StepId } from '#shared/codebook/steps.ts'
import { fieldWords } from '#shared/i18n/codebook-words.ts'
import { today } from '../../form/today.ts'
import { useLanguage } from '../../form/use-language.ts'
import { Button } from '../../ui/button.tsx'
import { ErrorNotice } from '../../ui/error-notice.tsx'
import { Notice } from '../../ui/notice.tsx'
import { decisionOf } from './consents.ts'
import type { Interview } from './interview.ts'
import { recapOf, stepOf } from './recap.ts'
import { RecapConsent, RecapSection } from './recap-section.tsx'
import { useAnswers, useConsents } from './use-interview.ts'
import styles from './recap-step.module.css'

interface RecapStepProps {
  readonly interview: Interview
  readonly failure: AppError | null
  readonly onJump: (step: StepId, question?: string) => void
}

/** Everything that was said, by step, to read out together; what is open is named kindly. */
export function RecapStep({ interview, failure, onJump }: RecapStepProps) {
  const { t } = useTranslation()
  const language = useLanguage()
  const answers = useAnswers(interview)
  const consents = useConsents(interview)
  const recap = useMemo(() => recapOf(answers, today()), [answers])
  const jump = (path: string): void => {
    const step = stepOf(path)
    if (step !== null) onJump(step, path)
  }
  return (
    <div className={styles['recap']}>
      {failure !== null && <ErrorNotice error={failure} />}
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
                    jump(path)
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
      <RecapConsent
        consents={consents}
        onJump={() => {
          onJump('consent')
        }}
      />
      {recap.steps.map((step) => (
        <RecapSection
          key={step.id}
          step={step}
          answers={recap.answers}
          onJump={() => {
            onJump(step.id)
          }}
          onJumpTo={jump}
        />
      ))}
    </div>
  )
}
