import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { consentScopes } from '#shared/codebook/consent.ts'
import type { AppError } from '#shared/errors.ts'
import { ErrorNotice } from '../../ui/error-notice.tsx'
import { today } from '../../form/today.ts'
import { ConsentDetails } from './consent-details.tsx'
import { ConsentQuestion } from './consent-question.tsx'
import { isRefused, readConsents, writeConsents, type ConsentForm } from './consents.ts'
import type { Interview } from './interview.ts'
import { RefusedEnd, type EndInterview } from './refused-end.tsx'
import { useConsents } from './use-interview.ts'
import styles from './consent-step.module.css'

const points = ['who', 'use', 'choice', 'numbers', 'access', 'time', 'withdraw'] as const

interface ConsentStepProps {
  readonly interview: Interview
  readonly failure: AppError | null
  readonly onEnd: EndInterview
}

/** First explain, then ask for each use alone. */
export function ConsentStep({ interview, failure, onEnd }: ConsentStepProps) {
  const { t } = useTranslation()
  // Also holds what cannot be saved yet: who decided before anything is decided, half a date.
  const [form, setForm] = useState(() => readConsents(interview.consents(), today()))
  const refused = isRefused(useConsents(interview))
  const change = (part: Partial<ConsentForm>): void => {
    const next = { ...form, ...part }
    setForm(next)
    interview.setConsents(writeConsents(next))
  }
  return (
    <div className={styles['consent']}>
      <section>
        <h3 className={styles['heading']}>{t('intake.consent.explain')}</h3>
        <ol className={styles['points']}>
          {points.map((point) => (
            <li key={point}>{t(`intake.consent.points.${point}`)}</li>
          ))}
        </ol>
      </section>
      <section>
        <h3 className={styles['heading']}>{t('intake.consent.decide')}</h3>
        {consentScopes.map((scope) => (
          <ConsentQuestion
            key={scope}
            scope={scope}
            decision={form.decisions[scope] ?? null}
            onDecide={(decision) => {
              change({ decisions: { ...form.decisions, [scope]: decision } })
            }}
          />
        ))}
      </section>
      {failure !== null && <ErrorNotice error={failure} />}
      {refused && <RefusedEnd interview={interview} onEnd={onEnd} />}
      <section>
        <h3 className={styles['heading']}>{t('intake.consent.details')}</h3>
        <ConsentDetails form={form} onChange={change} />
      </section>
    </div>
  )
}
