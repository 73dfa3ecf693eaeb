/** @file One partner: keys and agreements. */
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useNavigate, useParams } from 'react-router'
import { AppError } from '#shared/errors.ts'
import type { PartnerRow } from '#shared/ipc/sharing.ts'
import { api } from '../../api/client.ts'
import { useCall } from '../../api/use-call.ts'
import { paths } from '../../paths.ts'
import { Button } from '../../ui/button.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { Loading } from '../../ui/loading.tsx'
import { Notice } from '../../ui/notice.tsx'
import { Page } from '../../ui/page.tsx'
import { Section } from '../../ui/section.tsx'
import { AgreementForm } from './agreement-form.tsx'
import { AgreementList } from './agreement-list.tsx'
import { ConfirmKeys } from './confirm-keys.tsx'
import { SharingError } from './sharing-error.tsx'
import styles from './sharing.module.css'

async function partnerOf(partnerId: string): Promise<PartnerRow> {
  const partner = (await api.sharing.partners({})).find((each) => each.partnerId === partnerId)
  if (!partner) throw new AppError('notFound')
  return partner
}

function Agreements(props: { readonly partner: PartnerRow; readonly onChanged: () => void }) {
  const { t } = useTranslation()
  const [adding, setAdding] = useState(false)
  const { partner, onChanged } = props
  const add = (
    <Button
      onClick={() => {
        setAdding(true)
      }}
    >
      {t('sharing.partner.newAgreement')}
    </Button>
  )
  const none = partner.agreements.length === 0
  const form = (
    <AgreementForm
      partnerId={partner.partnerId}
      onCancel={() => {
        setAdding(false)
      }}
      onAdded={() => {
        setAdding(false)
        onChanged()
      }}
    />
  )
  return (
    <Section
      title={t('sharing.partner.agreements')}
      context={t('sharing.partner.agreementsContext')}
      {...(none || adding ? {} : { action: add })}
    >
      <div className={styles['stack']}>
        {adding && form}
        {none && !adding && (
          <EmptyState title={t('sharing.partner.agreementsEmptyTitle')} action={add}>
            {t('sharing.partner.agreementsEmpty')}
          </EmptyState>
        )}
        {!partner.confirmed && !none && (
          <Notice kind="info" title={t('sharing.partner.confirmFirst')} />
        )}
        <AgreementList agreements={partner.agreements} onChanged={onChanged} />
      </div>
    </Section>
  )
}

export function PartnerScreen() {
  const { t } = useTranslation()
  const navigate = useNavigate()
  const { partnerId = '' } = useParams()
  const partner = useCall(() => partnerOf(partnerId), [partnerId])
  return (
    <Page
      title={partner.value?.organisation ?? t('sharing.partners.title')}
      context={t('sharing.partner.context')}
      action={
        <Button
          onClick={() => {
            void navigate(paths.sharing)
          }}
        >
          {t('sharing.partner.back')}
        </Button>
      }
    >
      <div className={styles['sections']}>
        {partner.state === 'failed' && <SharingError error={partner.error} again={partner.again} />}
        {!partner.value && partner.state === 'loading' && <Loading />}
        {partner.value && (
          <>
            <ConfirmKeys partner={partner.value} onConfirmed={partner.again} />
            <Agreements partner={partner.value} onChanged={partner.again} />
          </>
        )}
      </div>
    </Page>
  )
}
