import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Cleaning } from '#shared/ipc/retention.ts'
import { api } from '../../api/client.ts'
import { JobProgress } from '../../api/job-progress.tsx'
import { Button } from '../../ui/button.tsx'
import { ErrorNotice } from '../../ui/error-notice.tsx'
import { Notice } from '../../ui/notice.tsx'
import { useWork } from '../../api/use-work.ts'

interface CleanUpProps {
  readonly cleaning: Cleaning
  readonly onDone: (cleaning: Cleaning) => void
}

const megabyte = 1024 * 1024

/** Asked, not done at once: on an old computer it takes a while, and nothing else works meanwhile. */
export function CleanUp({ cleaning, onDone }: CleanUpProps) {
  const { t } = useTranslation()
  const { busy, error, run } = useWork()
  const [rewritten, setRewritten] = useState<boolean | null>(null)
  const clean = async (): Promise<void> => {
    const done = await api.retention.cleanUp({})
    setRewritten(done.rewritten)
    onDone({ ...cleaning, needed: false })
  }
  // A file half written anew is the old one, and the step cannot be interrupted.
  if (busy)
    return <JobProgress job="retention.cleanUp" label={t('retention.cleaning')} endsByItself />
  if (error !== null) return <ErrorNotice error={error} />
  if (rewritten !== null)
    return rewritten ? (
      <Notice kind="good" live title={t('retention.cleaned')} />
    ) : (
      <Notice kind="attention" live title={t('retention.cleanTitle')}>
        <p>{t('retention.cleanTooLarge')}</p>
      </Notice>
    )
  if (!cleaning.needed) return null
  return (
    <Notice
      kind="attention"
      title={t('retention.cleanTitle')}
      action={
        <Button
          onClick={() => {
            run(clean)
          }}
        >
          {t('retention.cleanDo')}
        </Button>
      }
    >
      <p>{t('retention.cleanMore')}</p>
      <p>
        {cleaning.canRewrite
          ? t('retention.cleanSize', { size: Math.max(1, Math.round(cleaning.bytes / megabyte)) })
          : t('retention.cleanTooLarge')}
      </p>
    </Notice>
  )
}
