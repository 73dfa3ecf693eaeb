import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { SalvageLook } from '#shared/ipc/salvage.ts'
import { api } from '../../api/client.ts'
import { JobProgress } from '../../api/job-progress.tsx'
import { useWork } from '../../api/use-work.ts'
import { Button } from '../../ui/button.tsx'
import { ErrorNotice } from '../../ui/error-notice.tsx'
import styles from './still-readable.module.css'

const job = 'salvage.look'

/** How many cases of the damaged records can be read, by code alone. */
export function StillReadable() {
  const { t } = useTranslation()
  const { busy, error, run } = useWork()
  const [found, setFound] = useState<SalvageLook | null>(null)
  if (busy) return <JobProgress job={job} label={t('salvage.looking')} />
  if (found !== null) return <Found {...found} />
  return (
    <div>
      {error !== null && <ErrorNotice error={error} />}
      <Button
        onClick={() => {
          run(async () => {
            setFound(await api.salvage.look({}))
          })
        }}
      >
        {t('salvage.look')}
      </Button>
    </div>
  )
}

const listed = 60

function Found({ cases, codes, lost }: SalvageLook) {
  const { t } = useTranslation()
  if (cases === 0) return <p role="status">{t('salvage.nothingReadable')}</p>
  const more = cases - Math.min(codes.length, listed)
  return (
    <div role="status" className={styles['found']}>
      <p>
        {t('salvage.readable', { count: cases })}{' '}
        {lost === 0 ? t('salvage.nothingLost') : t('salvage.lost', { count: lost })}
      </p>
      <p className={styles['label']}>{t('salvage.codes')}</p>
      <ul className={styles['codes']}>
        {codes.slice(0, listed).map((code) => (
          <li key={code}>{code}</li>
        ))}
        {more > 0 && <li>{t('salvage.moreCodes', { count: more })}</li>}
      </ul>
    </div>
  )
}
