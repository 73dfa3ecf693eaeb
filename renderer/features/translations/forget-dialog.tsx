import { useTranslation } from 'react-i18next'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'

interface ForgetDialogProps {
  readonly count: number
  readonly onForget: () => void
  readonly onClose: () => void
}

export function ForgetDialog({ count, onForget, onClose }: ForgetDialogProps) {
  const { t } = useTranslation()
  return (
    <Dialog
      title={t('translations.forgetTitle')}
      open
      onClose={onClose}
      actions={
        <>
          <Button kind="danger" onClick={onForget}>
            {t('translations.forget')}
          </Button>
          <Button onClick={onClose}>{t('frame.cancel')}</Button>
        </>
      }
    >
      <p>{t('translations.forgetMore', { count })}</p>
    </Dialog>
  )
}
