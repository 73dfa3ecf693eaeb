/** @file What went wrong, in the words of sharing where there are any. */
import { useTranslation } from 'react-i18next'
import type { AppError } from '#shared/errors.ts'
import { refusals } from '#shared/sharing/refusals.ts'
import { ErrorNotice } from '../../ui/error-notice.tsx'
import { Notice } from '../../ui/notice.tsx'

const blocked = ['unconfirmed', 'ended', 'expired', 'nothingToSend', 'readBack'] as const

export interface SharingErrorProps {
  readonly error: AppError
  readonly again?: () => void
}

export function SharingError({ error, again }: SharingErrorProps) {
  const { t } = useTranslation()
  const { code, detail } = error
  const refusal = refusals.find((each) => each === detail.reason)
  const reason = blocked.find((each) => each === detail.reason)
  if (code === 'cancelled') return null
  if (code === 'badFile' && refusal) {
    return (
      <Notice kind="attention" title={t('sharing.import.refusedTitle')} live>
        <p>{t(`sharing.refusals.${refusal}`)}</p>
        <p>{t('sharing.import.nothingChanged')}</p>
      </Notice>
    )
  }
  if (reason) return <Notice kind="attention" title={t(`sharing.blocked.${reason}`)} live />
  if (code === 'conflict')
    return <Notice kind="attention" title={t('sharing.blocked.conflict')} live />
  return <ErrorNotice error={error} {...(again ? { again } : {})} />
}
