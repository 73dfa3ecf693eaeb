import { useState, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { Answers } from '#shared/codebook/answer.ts'
import { fieldOf } from '#shared/codebook/codebook.ts'
import { consentScopes } from '#shared/codebook/consent.ts'
import { codeWords, fieldWords, stepWords } from '#shared/i18n/codebook-words.ts'
import type { ConsentDecision } from '#shared/ipc/intake.ts'
import { AnswerView } from '../../form/answer-view.tsx'
import { dateWords } from '../../form/date-words.ts'
import { useLanguage } from '../../form/use-language.ts'
import { Button } from '../../ui/button.tsx'
import type { StepRecap } from './recap.ts'
import styles from './recap-step.module.css'

interface RecapSectionProps {
  readonly step: StepRecap
  readonly answers: Answers
  readonly onJump: () => void
  readonly onJumpTo: (path: string) => void
}

/** One step: what was said, and how much is open. */
export function RecapSection({ step, answers, onJump, onJumpTo }: RecapSectionProps) {
  const { t } = useTranslation()
  const language = useLanguage()
  const [shown, setShown] = useState(false)
  return (
    <Part title={stepWords(language, step.id).title} onJump={onJump}>
      {step.said.length === 0 ? (
        <p className={styles['quiet']}>{t('intake.recap.nothingSaid')}</p>
      ) : (
        <dl className={styles['said']}>
          {step.said.map((path) => (
            <div key={path}>
              <dt>{fieldWords(language, path).label}</dt>
              <dd>
                <AnswerView field={fieldOf(path)} answer={answers[path]} />
              </dd>
            </div>
          ))}
        </dl>
      )}
      {step.open.length > 0 && (
        <div className={styles['open']}>
          <span>{t('intake.recap.open', { count: step.open.length })}</span>
          <Button
            kind="plain"
            onClick={() => {
              setShown(!shown)
            }}
          >
            {shown ? t('intake.recap.hideOpen') : t('intake.recap.showOpen')}
          </Button>
        </div>
      )}
      {shown && (
        <ul className={styles['links']}>
          {step.open.map((path) => (
            <li key={path}>
              <Button
                kind="plain"
                label={t('intake.recap.goToQuestion', { label: fieldWords(language, path).label })}
                onClick={() => {
                  onJumpTo(path)
                }}
              >
                {fieldWords(language, path).label}
              </Button>
            </li>
          ))}
        </ul>
      )}
    </Part>
  )
}

interface RecapConsentProps {
  readonly consents: readonly ConsentDecision[]
  readonly onJump: () => void
}

export function RecapConsent({ consents, onJump }: RecapConsentProps) {
  const { t } = useTranslation()
  const language = useLanguage()
  return (
    <Part title={stepWords(language, 'consent').title} onJump={onJump}>
      <dl className={styles['said']}>
        {consentScopes.map((scope) => {
          const one = consents.find((consent) => consent.scope === scope)
          return (
            <div key={scope}>
              <dt>{codeWords(language, 'consentScope', scope).label}</dt>
              <dd>
                {one === undefined ? (
                  <span className={styles['quiet']}>{t('intake.recap.undecided')}</span>
                ) : (
                  <>
                    {codeWords(language, 'consentDecision', one.decision).label}
                    {one.decision === 'given' && (
                      <span className={styles['quiet']}>
                        {' '}
                        {one.expiresOn === null
                          ? t('intake.recap.noEnd')
                          : t('intake.recap.until', { date: dateWords(language, one.expiresOn) })}
                      </span>
                    )}
                  </>
                )}
              </dd>
            </div>
          )
        })}
      </dl>
    </Part>
  )
}

interface PartProps {
  readonly title: string
  readonly onJump: () => void
  readonly children: ReactNode
}

function Part({ title, onJump, children }: PartProps) {
  const { t } = useTranslation()
  return (
    <section className={styles['part']}>
      <header className={styles['head']}>
        <h3>{title}</h3>
        <Button kind="plain" onClick={onJump}>
          {t('intake.recap.goTo', { step: title })}
        </Button>
      </header>
      {children}
    </section>
  )
}
