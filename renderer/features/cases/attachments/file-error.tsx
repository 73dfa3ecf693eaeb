/** @file What went wrong with a file, in words about files. */
import { useTranslation } from 'react-i18next'
import { attachmentRefusals } from '#shared/attachments/types.ts'
import type { AppError } from '#shared/errors.ts'
import { ErrorNotice } from '../../../ui/error-notice.tsx'
import { Notice } from '../../../ui/notice.tsx'

export function FileError({ error }: { readonly error: AppError }) {
  const { t } = useTranslation()
  const { code, detail } = error
  const refusal = attachmentRefusals.find((each) => each === detail.reason)
  if (code === 'badFile' && refusal !== undefined)
    return (
      <Notice kind="attention" title={t('attachments.refusedTitle')} live>
        {t(`attachments.refusals.${refusal}`)}
      </Notice>
    )
  // Only this file: the words of the general notice are about all records.
  if (code === 'damaged')
    return (
      <Notice kind="danger" title={t('attachments.damaged')} live>
        {t('attachments.damagedMore')}
      </Notice>
    )
  return <ErrorNotice error={error} />
}
