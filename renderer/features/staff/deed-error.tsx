import { useTranslation } from 'react-i18next'
import type { AppError } from '#shared/errors.ts'
import { ErrorNotice } from '../../ui/error-notice.tsx'
import { Notice } from '../../ui/notice.tsx'

/** What stands in the way, in the words of this screen where it has better ones. */
export function DeedError(props: { readonly error: AppError; readonly name: string }) {
  const { t } = useTranslation()
  const { reason } = props.error.detail
  if (reason === 'yourself') return <Notice kind="attention" title={t('staff.yourself')} live />
  if (reason === 'busy') return <Notice kind="attention" title={t('staff.busy')} live />
  if (reason === 'tile') return <Notice kind="attention" title={t('staff.tileTaken')} live />
  if (reason === 'signInFirst') {
    const words = t('staff.signInFirst', { name: props.name })
    return <Notice kind="attention" title={words} live />
  }
  return <ErrorNotice error={props.error} />
}
