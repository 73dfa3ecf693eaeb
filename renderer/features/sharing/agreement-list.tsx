/** @file The agreements with one partner. */
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { fieldWords } from '#shared/i18n/codebook-words.ts'
import { dateText, dayText } from '#shared/i18n/dates.ts'
import type { AgreementRow } from '#shared/ipc/sharing.ts'
import { api } from '../../api/client.ts'
import { useLanguage } from '../../i18n/use-language.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { Mark } from '../../ui/mark.tsx'
import { localToday } from './local-day.ts'
import { SharingError } from './sharing-error.tsx'
import { useWork } from './use-work.ts'
import styles from './sharing.module.css'

function StateMark({ agreement }: { readonly agreement: AgreementRow }) {
  const { t } = useTranslation()
  const { language } = useLanguage()
  const { endedAt, validUntil } = agreement
  if (endedAt !== null)
    return <Mark>{t('sharing.agreement.ended', { date: dayText(endedAt, language) })}</Mark>
  const date = dateText(validUntil, language)
  return validUntil < localToday() ? (
    <Mark kind="attention">{t('sharing.agreement.expired', { date })}</Mark>
  ) : (
    <Mark kind="good">{t('sharing.agreement.valid', { date })}</Mark>
  )
}

function EndAgreement(props: { readonly agreementId: string; readonly onEnded: () => void }) {
  const { t } = useTranslation()
  const [asking, setAsking] = useState(false)
  const work = useWork()
  const close = () => {
    setAsking(false)
  }
  return (
    <>
      <Button
        kind="plain"
        onClick={() => {
          setAsking(true)
        }}
      >
        {t('sharing.agreement.end')}
      </Button>
      <Dialog
        title={t('sharing.agreement.endTitle')}
        open={asking}
        onClose={close}
        actions={
          <>
            <Button
              kind="danger"
              busy={work.busy}
              onClick={() => {
                work.run(async () => {
                  await api.sharing.endAgreement({ agreementId: props.agreementId })
                  close()
                  props.onEnded()
                })
              }}
            >
              {t('sharing.agreement.end')}
            </Button>
            <Button onClick={close}>{t('sharing.agreement.endKeep')}</Button>
          </>
        }
      >
        <p>{t('sharing.agreement.endMore')}</p>
        {work.error && <SharingError error={work.error} />}
      </Dialog>
    </>
  )
}

function Agreement(props: { readonly agreement: AgreementRow; readonly onEnded: () => void }) {
  const { t } = useTranslation()
  const { language } = useLanguage()
  const { agreement } = props
  return (
    <li className={styles['agreement']}>
      <p className={styles['strong']}>{agreement.purpose}</p>
      <p className={styles['text']}>
        <StateMark agreement={agreement} />
      </p>
      <p className={styles['soft']}>
        {agreement.fields.map((path) => fieldWords(language, path).label).join(', ')}
      </p>
      <p className={styles['soft']}>
        {t('sharing.agreement.keep', { count: agreement.keepMonths })}
      </p>
      <p className={styles['soft']}>
        {t('sharing.agreement.bundles', { count: agreement.bundles })}
      </p>
      {agreement.endedAt === null && (
        <div className={styles['buttons']}>
          <EndAgreement agreementId={agreement.agreementId} onEnded={props.onEnded} />
        </div>
      )}
    </li>
  )
}

export interface AgreementListProps {
  readonly agreements: readonly AgreementRow[]
  readonly onChanged: () => void
}

export function AgreementList({ agreements, onChanged }: AgreementListProps) {
  return (
    <ul className={styles['plainList']}>
      {agreements.map((agreement) => (
        <Agreement key={agreement.agreementId} agreement={agreement} onEnded={onChanged} />
      ))}
    </ul>
  )
}
