import { useTranslation } from 'react-i18next'
import { risksIn, type Risk } from '#shared/codebook/risk.ts'
import type { StepId } from '#shared/codebook/steps.ts'
import { api } from '../../api/client.ts'
import { useCall } from '../../api/use-call.ts'
import { Notice } from '../../ui/notice.tsx'
import { RiskSteps } from '../../ui/risk-steps.tsx'
import type { Interview } from './interview.ts'
import { useAnswers } from './use-interview.ts'

interface RiskCardsProps {
  readonly interview: Interview
  readonly step: StepId
}

const stepOf = (risk: Risk): StepId => (risk === 'safety' ? 'safety' : 'risk')

/** A danger was said: what this office does then, at once and in its own words. */
export function RiskCards({ interview, step }: RiskCardsProps) {
  const { t } = useTranslation()
  const said = risksIn(useAnswers(interview)).filter((risk) => stepOf(risk) === step)
  const office = useCall(() => api.office.get({}), []).value
  return (
    <div aria-live="assertive">
      {said.map((risk) => {
        const own = office?.riskCards[risk]
        const steps =
          own === undefined || own.steps === '' ? t(`office.risk.${risk}.steps`) : own.steps
        return (
          <Notice key={risk} kind="danger" title={t(`office.risk.${risk}.name`)}>
            <RiskSteps phone={own?.phone ?? ''} steps={steps} />
          </Notice>
        )
      })}
    </div>
  )
}
