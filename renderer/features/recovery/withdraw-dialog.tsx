import { useTranslation } from 'react-i18next'
import { api } from '../../api/client.ts'
import { useFinish } from '../../papers/use-finish.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { ErrorNotice } from '../../ui/error-notice.tsx'

interface WithdrawDialogProps {
  readonly onDone: () => void
  readonly onClose: () => void
}

export function WithdrawDialog({ onDone, onClose }: WithdrawDialogProps) {
  const { t } = useTranslation()
  const { busy, error, finish } = useFinish(async () => {
    await api.recovery.withdrawCards({})
    onDone()
    onClose()
  })
  return (
    <Dialog
      title={t('recovery.withdrawTitle')}
      open
      onClose={onClose}
      actions={
        <>
          <Button kind="danger" busy={busy} onClick={finish}>
            {t('recovery.withdraw')}
          </Button>
          <Button onClick={onClose}>{t('frame.cancel')}</Button>
        </>
      }
    >
      <p>{t('recovery.withdrawText')}</p>
      {error !== null && <ErrorNotice error={error} />}
    </Dialog>
  )
}
