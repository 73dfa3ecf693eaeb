import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { risks, type Risk } from '#shared/codebook/risk.ts'
import type { OfficeSettings } from '#shared/ipc/office.ts'
import { Button } from '../../ui/button.tsx'
import { RiskSteps } from '../../ui/risk-steps.tsx'
import { Section } from '../../ui/section.tsx'
import { DangerDialog } from './danger-dialog.tsx'
import styles from './danger-steps.module.css'

interface DangerStepsProps {
  readonly office: OfficeSettings
  readonly onSaved: (office: OfficeSettings) => void
}

/** The office's own steps and numbers, as an interviewer sees them when a danger is said. */
export function DangerSteps({ office, onSaved }: DangerStepsProps) {
  const { t } = useTranslation()
  const [changing, setChanging] = useState<Risk | null>(null)
  return (
    <Section title={t('office.dangerTitle')} context={t('office.dangerContext')}>
      <ul className={styles['list']}>
        {risks.map((risk) => {
          const card = office.riskCards[risk]
          const general = card.steps === ''
          return (
            <li key={risk} className={styles['risk']}>
              <div className={styles['head']}>
                <h3>{t(`office.risk.${risk}.name`)}</h3>
                <Button
                  label={`${t('office.edit')}: ${t(`office.risk.${risk}.name`)}`}
                  onClick={() => {
                    setChanging(risk)
                  }}
                >
                  {t('office.edit')}
                </Button>
              </div>
              <RiskSteps
                phone={card.phone}
                steps={general ? t(`office.risk.${risk}.steps`) : card.steps}
              />
              {general && <p className={styles['general']}>{t('office.generalSteps')}</p>}
            </li>
          )
        })}
      </ul>
      {changing !== null && (
        <DangerDialog
          risk={changing}
          office={office}
          onSaved={onSaved}
          onClose={() => {
            setChanging(null)
          }}
        />
      )}
    </Section>
  )
}
