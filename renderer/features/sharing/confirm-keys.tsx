/** @file Comparing a fingerprint by phone, and saying with whom. */
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { dayText } from '#shared/i18n/dates.ts'
import type { PartnerRow } from '#shared/ipc/sharing.ts'
import { api } from '../../api/client.ts'
import { keptAs } from '../../form/kept-as.ts'
import { useLanguage } from '../../i18n/use-language.ts'
import { Button } from '../../ui/button.tsx'
import { Check } from '../../ui/choice.tsx'
import { Notice } from '../../ui/notice.tsx'
import { Section } from '../../ui/section.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { Fingerprint } from './fingerprint.tsx'
import { SharingError } from './sharing-error.tsx'
import { useWork } from './use-work.ts'
import styles from './sharing.module.css'

function Confirmed({ partner }: { readonly partner: PartnerRow }) {
  const { t } = useTranslation()
  const { language } = useLanguage()
  if (!partner.confirmed) return null
  const { at, by, comparedWith } = partner.confirmed
  return (
    <Notice kind="good" title={t('sharing.partner.confirmedTitle')}>
      {t('sharing.partner.confirmedMore', { by, comparedWith, date: dayText(at, language) })}
    </Notice>
  )
}

function ConfirmForm(props: { readonly partner: PartnerRow; readonly onConfirmed: () => void }) {
  const { t } = useTranslation()
  const [comparedWith, setComparedWith] = useState('')
  const [match, setMatch] = useState(false)
  const work = useWork()
  const { partnerId, fingerprint } = props.partner
  return (
    <>
      <TextField
        label={t('sharing.partner.comparedWith')}
        hint={t('sharing.partner.comparedWithHint')}
        value={comparedWith}
        onChange={setComparedWith}
        maxLength={200}
      />
      <Check label={t('sharing.partner.allMatch')} checked={match} onChange={setMatch} />
      <Button
        kind="primary"
        busy={work.busy}
        disabled={!match || comparedWith.trim() === ''}
        onClick={() => {
          work.run(async () => {
            await api.sharing.confirmPartner({ partnerId, fingerprint, comparedWith })
            props.onConfirmed()
          })
        }}
      >
        {t('sharing.partner.confirm')}
      </Button>
      {work.error && <SharingError error={work.error} />}
    </>
  )
}

export interface ConfirmKeysProps {
  readonly partner: PartnerRow
  readonly onConfirmed: () => void
}

export function ConfirmKeys({ partner, onConfirmed }: ConfirmKeysProps) {
  const { t } = useTranslation()
  const open = partner.confirmed === null
  const title = open ? t('sharing.partner.confirmTitle') : t('sharing.card.fingerprint')
  return (
    <Section title={title}>
      <div className={styles['stack']} data-kept={keptAs('compared', partner.partnerId)}>
        {open && partner.keysChanged && (
          <Notice kind="attention" title={t('sharing.partner.changedTitle')} />
        )}
        {open && <p className={styles['text']}>{t('sharing.partner.confirmWhy')}</p>}
        <Fingerprint groups={partner.fingerprint} />
        {open ? (
          <ConfirmForm partner={partner} onConfirmed={onConfirmed} />
        ) : (
          <Confirmed partner={partner} />
        )}
      </div>
    </Section>
  )
}
