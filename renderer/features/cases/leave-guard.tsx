import { useTranslation } from 'react-i18next'
import { useBlocker } from 'react-router'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'

interface LeaveGuardProps {
  readonly section: string
  readonly isChanged: () => boolean
}

/** Nobody leaves unsaved words behind by accident. */
export function LeaveGuard({ section, isChanged }: LeaveGuardProps) {
  const { t } = useTranslation()
  const blocker = useBlocker(isChanged)
  const stay = (): void => blocker.reset?.()
  return (
    <Dialog
      title={t('cases.leaveTitle')}
      open={blocker.state === 'blocked'}
      onClose={stay}
      actions={
        <>
          <Button kind="danger" onClick={() => blocker.proceed?.()}>
            {t('cases.leaveDo')}
          </Button>
          <Button onClick={stay}>{t('cases.stay')}</Button>
        </>
      }
    >
      <p>{t('cases.leaveMore', { section })}</p>
    </Dialog>
  )
}
