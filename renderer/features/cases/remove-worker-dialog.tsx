import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { AppError } from '#shared/errors.ts'
import type { CaseWorkers } from '#shared/ipc/case-access.ts'
import { api } from '../../api/client.ts'
import { asAppError } from '../../api/use-call.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { ErrorNotice } from '../../ui/error-notice.tsx'

interface RemoveWorkerDialogProps {
  readonly caseId: string
  readonly worker: { readonly staffId: string; readonly name: string }
  readonly isMe: boolean
  readonly onClose: () => void
  readonly onRemoved: (workers: CaseWorkers) => void
}

/** Names what follows: the case closes for them. */
export function RemoveWorkerDialog(props: RemoveWorkerDialogProps) {
  const { caseId, worker, isMe, onClose, onRemoved } = props
  const { t } = useTranslation()
  const [failure, setFailure] = useState<AppError | null>(null)
  const { staffId, name } = worker
  const remove = () => {
    api.caseAccess.unassign({ caseId, staffId }).then(onRemoved, (thrown: unknown) => {
      setFailure(asAppError(thrown))
    })
  }
  return (
    <Dialog
      title={
        isMe ? t('caseAccess.workers.leaveTitle') : t('caseAccess.workers.takeOutTitle', { name })
      }
      open
      onClose={onClose}
      actions={
        <>
          <Button kind="danger" onClick={remove}>
            {isMe ? t('caseAccess.workers.leaveDo') : t('caseAccess.workers.takeOut')}
          </Button>
          <Button onClick={onClose}>{t('frame.cancel')}</Button>
        </>
      }
    >
      <p>{isMe ? t('caseAccess.workers.leaveMore') : t('caseAccess.workers.takeOutMore')}</p>
      {failure?.detail.reason === 'lastAssigned' && <p>{t('caseAccess.workers.last')}</p>}
      {failure !== null && failure.detail.reason !== 'lastAssigned' && (
        <ErrorNotice error={failure} />
      )}
    </Dialog>
  )
}
