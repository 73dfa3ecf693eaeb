import { useTranslation } from 'react-i18next'
import { api } from '../../api/client.ts'
import { SecondPersonFields } from '../../approval/second-person.tsx'
import { useSecondPerson } from '../../approval/use-second-person.ts'
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
  const second = useSecondPerson()
  const { busy, error, finish } = useFinish(async () => {
    try {
      await api.recovery.withdrawCards(second.approval)
    } finally {
      second.clear()
    }
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
          <Button kind="danger" busy={busy} disabled={!second.complete} onClick={finish}>
            {t('recovery.withdraw')}
          </Button>
          <Button onClick={onClose}>{t('frame.cancel')}</Button>
        </>
      }
    >
      <p>{t('recovery.withdrawText')}</p>
      <SecondPersonFields second={second} tried={false} />
      {error !== null && <ErrorNotice error={error} />}
    </Dialog>
  )
}
