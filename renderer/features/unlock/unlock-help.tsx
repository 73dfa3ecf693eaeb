import { useTranslation } from 'react-i18next'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'

export function UnlockHelp(props: { readonly open: boolean; readonly onClose: () => void }) {
  const { t } = useTranslation()
  return (
    <Dialog
      title={t('setup.helpTitle')}
      open={props.open}
      onClose={props.onClose}
      actions={<Button onClick={props.onClose}>{t('frame.close')}</Button>}
    >
      <p>{t('setup.helpPassphrase')}</p>
      <p>{t('setup.helpForgotten')}</p>
      <p>{t('setup.helpWrong')}</p>
      <p>{t('setup.helpMore')}</p>
    </Dialog>
  )
}
