import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { typedReference } from '#shared/domain/audit-reference.ts'
import type { AuditComparison } from '#shared/ipc/audit-log.ts'
import { api } from '../../api/client.ts'
import { useWork } from '../../api/use-work.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { ErrorNotice } from '../../ui/error-notice.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { ComparisonNotice } from './comparison-notice.tsx'
import styles from './audit-log.module.css'

interface CompareDialogProps {
  readonly onClose: () => void
  /** Something was compared, and with it noted. */
  readonly onCompared: () => void
}

/** The reference from a report's last line, and whether the log still holds that entry. */
export function CompareDialog({ onClose, onCompared }: CompareDialogProps) {
  const { t } = useTranslation()
  const [reference, setReference] = useState('')
  const [wrong, setWrong] = useState(false)
  const [found, setFound] = useState<AuditComparison | null>(null)
  const { busy, error, run } = useWork()
  const compare = () => {
    setFound(null)
    setWrong(typedReference(reference) === null)
    if (typedReference(reference) === null) return
    run(async () => {
      setFound(await api.auditLog.compare({ reference }))
      onCompared()
    })
  }
  return (
    <Dialog
      title={t('auditLog.compareTitle')}
      open
      onClose={onClose}
      actions={
        <>
          <Button kind="primary" busy={busy} onClick={compare}>
            {t('auditLog.compareNow')}
          </Button>
          <Button onClick={onClose}>{t('frame.close')}</Button>
        </>
      }
    >
      <div className={styles['stack']}>
        <p>{t('auditLog.compareText')}</p>
        <TextField
          label={t('auditLog.reference')}
          hint={t('auditLog.referenceHint')}
          value={reference}
          mono
          takesFocus
          maxLength={120}
          {...(wrong ? { error: t('auditLog.notAReference') } : {})}
          onChange={(typed) => {
            setReference(typed)
            setWrong(false)
            setFound(null)
          }}
          onEnter={compare}
        />
        {error !== null && <ErrorNotice error={error} />}
        {found !== null && <ComparisonNotice found={found} />}
      </div>
    </Dialog>
  )
}
