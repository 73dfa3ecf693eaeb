import { useTranslation } from 'react-i18next'
import { useBlocker } from 'react-router'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'

/** Nobody leaves a half-written question behind by accident. */
export function LeaveGuard({ isChanged }: { readonly isChanged: () => boolean }) {
  const { t } = useTranslation()
  const blocker = useBlocker(isChanged)
  const stay = (): void => blocker.reset?.()
  return (
    <Dialog
      title={t('ownQuestions.leaveTitle')}
      open={blocker.state === 'blocked'}
      onClose={stay}
      actions={
        <>
          <Button kind="danger" onClick={() => blocker.proceed?.()}>
            {t('ownQuestions.leaveDo')}
          </Button>
          <Button onClick={stay}>{t('ownQuestions.stay')}</Button>
        </>
      }
    >
      <p>{t('ownQuestions.leaveMore')}</p>
    </Dialog>
  )
}
