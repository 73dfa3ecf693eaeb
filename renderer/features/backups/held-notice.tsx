import { useTranslation } from 'react-i18next'
import { api } from '../../api/client.ts'
import { useWork } from '../../api/use-work.ts'
import { Button } from '../../ui/button.tsx'
import { ErrorNotice } from '../../ui/error-notice.tsx'
import { Notice } from '../../ui/notice.tsx'

interface HeldNoticeProps {
  /** How many the office has now. */
  readonly cases: number
  readonly onDone: () => void
}

/** A fuller backup never goes for an emptier one unasked: here it is asked. */
export function HeldNotice({ cases, onDone }: HeldNoticeProps) {
  const { t } = useTranslation()
  const { busy, error, run } = useWork()
  const accept = async (): Promise<void> => {
    await api.backup.acceptFewer({})
    onDone()
  }
  return (
    <Notice
      kind="attention"
      title={t('backup.heldTitle')}
      action={
        <Button
          busy={busy}
          onClick={() => {
            run(accept)
          }}
        >
          {t('backup.heldRight', { cases: t('backup.cases', { count: cases }) })}
        </Button>
      }
    >
      <p>{t('backup.heldMore')}</p>
      {error !== null && <ErrorNotice error={error} />}
    </Notice>
  )
}
