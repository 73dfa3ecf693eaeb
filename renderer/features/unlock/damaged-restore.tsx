import { useTranslation } from 'react-i18next'
import { momentText } from '#shared/i18n/dates.ts'
import { api } from '../../api/client.ts'
import type { SignedIn } from '../../api/signed-in.ts'
import { JobProgress } from '../../api/job-progress.tsx'
import { useWork } from '../../api/use-work.ts'
import { useLanguage } from '../../i18n/use-language.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { ErrorNotice } from '../../ui/error-notice.tsx'
import { Notice } from '../../ui/notice.tsx'

export interface DamagedBackup {
  readonly name: string
  readonly made: string
  readonly cases: number
}

interface RestoreDialogProps {
  readonly backup: DamagedBackup
  readonly onSignedIn: (person: SignedIn) => void
  readonly onClose: () => void
}

const job = 'salvage.restore'

/** Says what will be there, and that the damaged records stay, before it is done. */
export function RestoreDialog({ backup, onSignedIn, onClose }: RestoreDialogProps) {
  const { t } = useTranslation()
  const { language } = useLanguage()
  const { busy, error, run } = useWork()
  return (
    <Dialog
      title={t('salvage.restoreTitle', { moment: momentText(backup.made, language) })}
      open
      onClose={() => {
        if (busy) void api.app.cancel({ job })
        onClose()
      }}
      actions={
        <>
          <Button
            kind="primary"
            busy={busy}
            onClick={() => {
              run(async () => {
                onSignedIn(await api.salvage.restore({ name: backup.name }))
              })
            }}
          >
            {t('salvage.restore')}
          </Button>
          <Button disabled={busy} onClick={onClose}>
            {t('frame.cancel')}
          </Button>
        </>
      }
    >
      <p>{t('salvage.restoreMore', { cases: t('backup.cases', { count: backup.cases }) })}</p>
      <p>{t('salvage.restoreAside')}</p>
      {error?.code === 'damaged' && <Notice kind="danger" title={t('salvage.backupBad')} live />}
      {error !== null && error.code !== 'damaged' && <ErrorNotice error={error} />}
      {busy && <JobProgress job={job} label={t('salvage.restoring')} inHundredths />}
    </Dialog>
  )
}
