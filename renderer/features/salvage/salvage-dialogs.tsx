import { useTranslation } from 'react-i18next'
import { api } from '../../api/client.ts'
import { JobProgress } from '../../api/job-progress.tsx'
import { useWork } from '../../api/use-work.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { ErrorNotice } from '../../ui/error-notice.tsx'

interface DialogProps<T> {
  readonly onDone: (result: T) => void
  readonly onClose: () => void
}

const job = 'salvage.merge'

export function MergeDialog(
  props: DialogProps<{ cases: number; deletedAgain: number; leftOut: number }>,
) {
  const { t } = useTranslation()
  const { busy, error, run } = useWork()
  return (
    <Dialog
      title={t('salvage.mergeTitle')}
      open
      onClose={() => {
        if (busy) void api.app.cancel({ job })
        props.onClose()
      }}
      actions={
        <>
          <Button
            kind="primary"
            busy={busy}
            onClick={() => {
              run(async () => {
                props.onDone(await api.salvage.merge({}))
              })
            }}
          >
            {t('salvage.merge')}
          </Button>
          <Button disabled={busy} onClick={props.onClose}>
            {t('frame.cancel')}
          </Button>
        </>
      }
    >
      <p>{t('salvage.mergeMore')}</p>
      <p>{t('salvage.mergeLog')}</p>
      {error !== null && <ErrorNotice error={error} />}
      {busy && <JobProgress job={job} label={t('salvage.merging')} />}
    </Dialog>
  )
}

export function DeclineDialog(props: DialogProps<void>) {
  const { t } = useTranslation()
  const { busy, error, run } = useWork()
  return (
    <Dialog
      title={t('salvage.declineTitle')}
      open
      onClose={props.onClose}
      actions={
        <>
          <Button
            kind="primary"
            busy={busy}
            onClick={() => {
              run(async () => {
                await api.salvage.decline({})
                props.onDone()
              })
            }}
          >
            {t('salvage.decline')}
          </Button>
          <Button disabled={busy} onClick={props.onClose}>
            {t('frame.cancel')}
          </Button>
        </>
      }
    >
      <p>{t('salvage.declineMore')}</p>
      {error !== null && <ErrorNotice error={error} />}
    </Dialog>
  )
}
