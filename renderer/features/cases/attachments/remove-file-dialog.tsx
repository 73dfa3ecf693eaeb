import { useTranslation } from 'react-i18next'
import type { Attachment } from '#shared/ipc/attachments.ts'
import { api } from '../../../api/client.ts'
import { JobProgress } from '../../../api/job-progress.tsx'
import { useWork } from '../../../api/use-work.ts'
import { Button } from '../../../ui/button.tsx'
import { Dialog } from '../../../ui/dialog.tsx'
import { FileError } from './file-error.tsx'

interface RemoveFileDialogProps {
  readonly file: Attachment
  readonly onClose: () => void
  readonly onRemoved: (words: string) => void
}

export function RemoveFileDialog({ file, onClose, onRemoved }: RemoveFileDialogProps) {
  const { t } = useTranslation()
  const { busy, error, run } = useWork()
  const remove = async () => {
    await api.attachments.remove({ attachmentId: file.id })
    onRemoved(t('attachments.removed'))
  }
  return (
    <Dialog
      title={t('attachments.removeTitle')}
      open
      onClose={() => {
        if (!busy) onClose()
      }}
      actions={
        <>
          <Button
            kind="danger"
            busy={busy}
            onClick={() => {
              run(remove)
            }}
          >
            {t('attachments.remove')}
          </Button>
          <Button onClick={onClose} disabled={busy} takesFocus>
            {t('frame.cancel')}
          </Button>
        </>
      }
    >
      {error !== null && <FileError error={error} />}
      <p data-private="true">{file.name}</p>
      <p>{t('attachments.removeMore')}</p>
      {busy && (
        <JobProgress job="attachments.remove" label={t('attachments.removing')} endsByItself />
      )}
    </Dialog>
  )
}
