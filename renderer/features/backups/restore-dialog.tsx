import { useTranslation } from 'react-i18next'
import type { KeptBackupRow } from '#shared/ipc/backup.ts'
import { momentText } from '#shared/i18n/dates.ts'
import { api } from '../../api/client.ts'
import { SecondPersonFields } from '../../approval/second-person.tsx'
import { useSecondPerson } from '../../approval/use-second-person.ts'
import { JobProgress } from '../../api/job-progress.tsx'
import { useWork } from '../../api/use-work.ts'
import { useLanguage } from '../../i18n/use-language.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { ErrorNotice } from '../../ui/error-notice.tsx'

interface RestoreDialogProps {
  readonly backup: KeptBackupRow
  /** How many the office has now. */
  readonly cases: number
  readonly onClose: () => void
}

/** Names what will be there and what will not, with its numbers, before it is done. */
export function RestoreDialog({ backup, cases, onClose }: RestoreDialogProps) {
  const { t } = useTranslation()
  const { language } = useLanguage()
  const { busy, error, run } = useWork()
  const second = useSecondPerson()
  const restore = async (): Promise<void> => {
    try {
      await api.backup.restore({ name: backup.name, ...second.approval })
    } finally {
      second.clear()
    }
    // It is put in place when the vault is closed.
    await api.session.lock({})
  }
  return (
    <Dialog
      title={t('backup.askTitle', { moment: momentText(backup.made, language) })}
      open
      onClose={() => {
        if (busy) void api.app.cancel({ job: 'backup.restore' })
        onClose()
      }}
      actions={
        <>
          <Button
            kind="danger"
            busy={busy}
            disabled={!second.complete}
            onClick={() => {
              run(restore)
            }}
          >
            {t('backup.askDo')}
          </Button>
          <Button disabled={busy} onClick={onClose}>
            {t('frame.cancel')}
          </Button>
        </>
      }
    >
      <p>
        {t('backup.askCases', { cases: t('backup.cases', { count: backup.cases }), now: cases })}
      </p>
      <p>{t('backup.askLost')}</p>
      <p>{t('backup.askDeleted', { count: backup.deletedSince })}</p>
      <p>{t('backup.askAside')}</p>
      <SecondPersonFields second={second} tried={false} />
      {error !== null && <ErrorNotice error={error} />}
      {busy && <JobProgress inHundredths job="backup.restore" label={t('backup.restoring')} />}
    </Dialog>
  )
}
