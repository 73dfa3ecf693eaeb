/** @file The partners of this office. */
import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'
import { codeWords } from '#shared/i18n/codebook-words.ts'
import type { PartnerRow } from '#shared/ipc/sharing.ts'
import { useLanguage } from '../../i18n/use-language.ts'
import { paths } from '../../paths.ts'
import { DataTable } from '../../ui/data-table.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { Mark } from '../../ui/mark.tsx'
import { Button } from '../../ui/button.tsx'
import { Section } from '../../ui/section.tsx'

function KeysMark({ partner }: { readonly partner: PartnerRow }) {
  const { t } = useTranslation()
  if (partner.confirmed) return <Mark kind="good">{t('sharing.partners.confirmed')}</Mark>
  return (
    <Mark kind="attention">
      {t(partner.keysChanged ? 'sharing.partners.changed' : 'sharing.partners.unconfirmed')}
    </Mark>
  )
}

export interface PartnerListProps {
  readonly partners: readonly PartnerRow[]
  readonly busy: boolean
  /** `undefined`: the signed-in person may only look. */
  readonly onAdd: (() => void) | undefined
}

export function PartnerList({ partners, busy, onAdd }: PartnerListProps) {
  const { t } = useTranslation()
  const { language } = useLanguage()
  const navigate = useNavigate()
  const add = onAdd !== undefined && (
    <Button kind={partners.length === 0 ? 'primary' : 'quiet'} busy={busy} onClick={onAdd}>
      {t('sharing.addPartner')}
    </Button>
  )
  return (
    <Section title={t('sharing.partners.title')} {...(partners.length > 0 ? { action: add } : {})}>
      <DataTable
        caption={t('sharing.partners.caption')}
        rows={partners}
        rowKey={(partner) => partner.partnerId}
        onOpen={(partner) => {
          void navigate(paths.sharingPartner(partner.partnerId))
        }}
        empty={
          <EmptyState title={t('sharing.partners.emptyTitle')} action={add}>
            {t('sharing.partners.empty')}
          </EmptyState>
        }
        columns={[
          {
            key: 'organisation',
            title: t('sharing.partners.organisation'),
            names: true,
            cell: (partner) => partner.organisation,
          },
          {
            key: 'country',
            title: t('sharing.partners.country'),
            cell: (partner) => codeWords(language, 'country', partner.country).label,
          },
          {
            key: 'keys',
            title: t('sharing.partners.keys'),
            cell: (partner) => <KeysMark partner={partner} />,
          },
          {
            key: 'agreements',
            title: t('sharing.partners.agreements'),
            number: true,
            cell: (partner) => partner.agreements.filter((each) => each.endedAt === null).length,
          },
        ]}
      />
    </Section>
  )
}
