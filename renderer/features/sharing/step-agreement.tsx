/** @file First step: for whom, and under which agreement. */
import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'
import type { AgreementRow, PartnerRow } from '#shared/ipc/sharing.ts'
import { paths } from '../../paths.ts'
import { Button } from '../../ui/button.tsx'
import { Choice } from '../../ui/choice.tsx'
import { dateText } from '../../ui/dates.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { localToday } from './local-day.ts'

export interface Usable {
  readonly partner: PartnerRow
  readonly agreement: AgreementRow
}

/** Compared keys, not ended, still valid. */
export function usableAgreements(partners: readonly PartnerRow[]): readonly Usable[] {
  const today = localToday()
  return partners
    .filter((partner) => partner.confirmed !== null)
    .flatMap((partner) =>
      partner.agreements
        .filter(({ endedAt, validUntil }) => endedAt === null && validUntil >= today)
        .map((agreement) => ({ partner, agreement })),
    )
}

export interface StepAgreementProps {
  readonly usable: readonly Usable[]
  readonly chosen: string | null
  readonly onChoose: (agreementId: string) => void
}

export function StepAgreement({ usable, chosen, onChoose }: StepAgreementProps) {
  const { t, i18n } = useTranslation()
  const navigate = useNavigate()
  if (usable.length === 0) {
    return (
      <EmptyState
        title={t('sharing.wizard.noneTitle')}
        action={
          <Button
            kind="primary"
            onClick={() => {
              void navigate(paths.sharing)
            }}
          >
            {t('sharing.wizard.toSharing')}
          </Button>
        }
      >
        {t('sharing.wizard.none')}
      </EmptyState>
    )
  }
  return (
    <Choice
      label={t('sharing.wizard.agreementTitle')}
      hideLabel
      options={usable.map(({ partner, agreement }) => ({
        value: agreement.agreementId,
        label: `${partner.organisation}: ${agreement.purpose}`,
        description: t('sharing.agreement.valid', {
          date: dateText(agreement.validUntil, i18n.language),
        }),
      }))}
      value={chosen}
      onChange={onChoose}
    />
  )
}
