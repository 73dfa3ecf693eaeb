import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { dayText } from '#shared/i18n/dates.ts'
import type { RecoveryStatus } from '#shared/ipc/recovery.ts'
import { useLanguage } from '../i18n/use-language.ts'
import { Notice } from '../ui/notice.tsx'

export interface OwedNoticesProps {
  readonly status: RecoveryStatus
  /** How to go on, below each. */
  readonly toKey?: ReactNode
  readonly toCards?: ReactNode
  readonly toPractice?: ReactNode
}

/** What is missing before the office can rely on its papers; nothing when all is well. */
export function OwedNotices({ status, ...props }: OwedNoticesProps) {
  const { t } = useTranslation()
  const { language } = useLanguage()
  const { keyOpens, keyOwed, cards, cardsOpen, cardsOwed } = status
  return (
    <>
      {!keyOpens && (
        <Notice kind="danger" title={t('recovery.keyOwedTitle')} action={props.toKey}>
          <p>{t('recovery.noKey')}</p>
        </Notice>
      )}
      {keyOpens && keyOwed !== null && (
        <Notice kind="attention" title={t('recovery.keyOwedTitle')} action={props.toKey}>
          <p>{t('recovery.keyOwed', { date: dayText(keyOwed, language) })}</p>
        </Notice>
      )}
      {cards !== null && !cardsOpen && (
        <Notice kind="attention" title={t('recovery.cardsOwedTitle')} action={props.toCards}>
          <p>{t('recovery.cardsDead')}</p>
        </Notice>
      )}
      {cardsOpen && cardsOwed !== null && (
        <Notice kind="attention" title={t('recovery.cardsOwedTitle')} action={props.toCards}>
          <p>{t('recovery.cardsOwed', { date: dayText(cardsOwed, language) })}</p>
        </Notice>
      )}
      {status.practiceDue && keyOpens && (
        <Notice kind="attention" title={t('recovery.dueTitle')} action={props.toPractice}>
          <p>{t('recovery.due')}</p>
        </Notice>
      )}
    </>
  )
}
