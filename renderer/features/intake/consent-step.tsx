import { useTranslation } from 'react-i18next'
import { consentScopes } from '#shared/codebook/consent.ts'
import type { AppError } from '#shared/errors.ts'
import { ErrorNotice } from '../../ui/error-notice.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { ChildAloneNotice } from './child-alone-notice.tsx'
import { ConsentDetails } from './consent-details.tsx'
import { ConsentPoints } from './consent-points.tsx'
import { ConsentQuestion } from './consent-question.tsx'
import { ConsentWays } from './consent-ways.tsx'
import { isRefused, type ConsentForm } from './consents.ts'
import type { Interview } from './interview.ts'
import { RefusedEnd, type EndInterview } from './refused-end.tsx'
import { useConsentForm, useConsents } from './use-interview.ts'
import styles from './consent-step.module.css'

interface ConsentStepProps {
  readonly interview: Interview
  readonly failure: AppError | null
  readonly onEnd: EndInterview
}

/** First explain, then ask for each use alone. */
export function ConsentStep({ interview, failure, onEnd }: ConsentStepProps) {
  const { t } = useTranslation()
  const form = useConsentForm(interview)
  const refused = isRefused(useConsents(interview))
  const change = (part: Partial<ConsentForm>): void => {
    interview.setConsentForm({ ...form, ...part })
  }
  return (
    <div className={styles['consent']}>
      <section>
        <h3 className={styles['heading']}>{t('intake.consent.explain')}</h3>
        <ConsentPoints
          explained={form.explained}
          onChange={(explained) => {
            change({ explained })
          }}
        />
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
        {form.decisions.referral === 'given' && (
          <TextField
            label={t('intake.consent.recipient')}
            hint={t('intake.consent.recipientHint')}
            value={form.recipient}
            maxLength={200}
            onChange={(recipient) => {
              change({ recipient })
            }}
          />
        )}
      </section>
      {failure !== null && <ErrorNotice error={failure} />}
      {refused && <RefusedEnd interview={interview} onEnd={onEnd} />}
      <ChildAloneNotice interview={interview} />
      <section>
        <h3 className={styles['heading']}>{t('intake.consent.details')}</h3>
        <ConsentDetails form={form} onChange={change} />
        <ConsentWays form={form} onChange={change} />
      </section>
    </div>
  )
}
