import { useTranslation } from 'react-i18next'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'

interface LeavingDialogProps {
  readonly open: boolean
  readonly onAgree: () => void
  readonly onBack: () => void
}

/** Said once: what leaves is no longer protected. */
export function LeavingDialog({ open, onAgree, onBack }: LeavingDialogProps) {
  const { t } = useTranslation()
  return (
    <Dialog
      title={t('reports.leaving.title')}
      open={open}
      onClose={onBack}
      actions={
        <>
          <Button kind="primary" onClick={onAgree}>
            {t('reports.leaving.go')}
          </Button>
          <Button onClick={onBack}>{t('reports.leaving.back')}</Button>
        </>
      }
    >
      <p>{t('reports.leaving.text')}</p>
    </Dialog>
  )
}
