import { useTranslation } from 'react-i18next'
import { riskOf, risksIn, type Risk } from '#shared/codebook/risk.ts'
import { api } from '../../api/client.ts'
import { useCall } from '../../api/use-call.ts'
import { Notice } from '../../ui/notice.tsx'
import { RiskSteps } from '../../ui/risk-steps.tsx'
import type { Interview } from './interview.ts'
import styles from './risk-card.module.css'
import { useAnswers } from './use-interview.ts'

interface RiskCardProps {
  readonly interview: Interview
  readonly path: string
}

/** Right under the answer that speaks of a danger: what this office does then, in its own words. */
export function RiskCard({ interview, path }: RiskCardProps) {
  const risk = riskOf(path)
  return risk === null ? null : <CardOf interview={interview} risk={risk} />
}

function CardOf({ interview, risk }: { readonly interview: Interview; readonly risk: Risk }) {
  const { t } = useTranslation()
  const isSaid = risksIn(useAnswers(interview)).includes(risk)
  const office = useCall(() => api.office.get({}), []).value
  const own = office?.riskCards[risk]
  const steps = own === undefined || own.steps === '' ? t(`office.risk.${risk}.steps`) : own.steps
  return (
    <div aria-live="assertive" className={isSaid ? styles['card'] : undefined} data-risk={risk}>
      {isSaid && (
        <Notice kind="danger" title={t(`office.risk.${risk}.name`)}>
          <RiskSteps phone={own?.phone ?? ''} steps={steps} />
        </Notice>
      )}
    </div>
  )
}
