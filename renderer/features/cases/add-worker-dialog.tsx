import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { AppError } from '#shared/errors.ts'
import type { CaseWorkers } from '#shared/ipc/case-access.ts'
import { api } from '../../api/client.ts'
import { asAppError } from '../../api/use-call.ts'
import { Button } from '../../ui/button.tsx'
import { Choice } from '../../ui/choice.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { ErrorNotice } from '../../ui/error-notice.tsx'
import styles from './case-workers.module.css'

interface AddWorkerDialogProps {
  readonly caseId: string
  readonly others: CaseWorkers['others']
  readonly onClose: () => void
  readonly onAdded: (workers: CaseWorkers) => void
}

/** One more colleague on the case. */
export function AddWorkerDialog({ caseId, others, onClose, onAdded }: AddWorkerDialogProps) {
  const { t } = useTranslation()
  const [staffId, setStaffId] = useState<string | null>(null)
  const [missing, setMissing] = useState(false)
  const [failure, setFailure] = useState<AppError | null>(null)
  const add = () => {
    setMissing(staffId === null)
    if (staffId === null) return
    api.caseAccess.assign({ caseId, staffId }).then(onAdded, (thrown: unknown) => {
      setFailure(asAppError(thrown))
    })
  }
  return (
    <Dialog
      title={t('caseAccess.workers.addTitle')}
      open
      onClose={onClose}
      actions={
        <>
          {others.length > 0 && (
            <Button kind="primary" onClick={add}>
              {t('caseAccess.workers.addDo')}
            </Button>
          )}
          <Button onClick={onClose}>{t('frame.cancel')}</Button>
        </>
      }
    >
      <div className={styles['form']}>
        <p>
          {others.length > 0 ? t('caseAccess.workers.addMore') : t('caseAccess.workers.everybody')}
        </p>
        {failure !== null && <ErrorNotice error={failure} />}
        {others.length > 0 && (
          <Choice
            label={t('caseAccess.workers.colleague')}
            options={others.map((one) => ({ value: one.staffId, label: one.name }))}
            value={staffId}
            error={missing ? t('caseAccess.workers.choose') : null}
            takesFocus
            onChange={setStaffId}
          />
        )}
      </div>
    </Dialog>
  )
}
