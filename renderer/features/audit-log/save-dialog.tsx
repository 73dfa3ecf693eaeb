import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { mostRowsInWorkbook } from '#shared/domain/audit-log.ts'
import { api } from '../../api/client.ts'
import { JobProgress } from '../../api/job-progress.tsx'
import { useWork } from '../../api/use-work.ts'
import { useLanguage } from '../../i18n/use-language.ts'
import { Button } from '../../ui/button.tsx'
import { Choice } from '../../ui/choice.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { ErrorNotice } from '../../ui/error-notice.tsx'
import { Notice } from '../../ui/notice.tsx'
import { filterOf, type Chosen } from './chosen.ts'
import styles from './audit-log.module.css'

interface SaveDialogProps {
  readonly chosen: Chosen
  readonly onClose: () => void
  readonly onSaved: () => void
}

const formats = ['csv', 'xlsx'] as const

/** What is chosen in the list, as a table for other programs. */
export function SaveDialog({ chosen, onClose, onSaved }: SaveDialogProps) {
  const { t, i18n } = useTranslation()
  const { language } = useLanguage()
  const [format, setFormat] = useState<(typeof formats)[number]>('csv')
  const [saved, setSaved] = useState<string | null>(null)
  const { busy, error, run } = useWork()
  const save = async (): Promise<void> => {
    setSaved(null)
    const target = await api.app.chooseSaveFile({ kind: format, suggestedName: 'log' })
    if (target === null) return
    const filter = filterOf(chosen, new Date())
    const { entries } = await api.auditLog.save({ filter, language, format, target })
    setSaved(t('auditLog.saved', { count: entries, place: target.label }))
    onSaved()
  }
  const most = new Intl.NumberFormat(i18n.language).format(mostRowsInWorkbook)
  return (
    <Dialog
      title={t('auditLog.saveTitle')}
      open
      onClose={onClose}
      actions={
        <>
          <Button
            kind="primary"
            busy={busy}
            onClick={() => {
              run(save)
            }}
          >
            {t('auditLog.saveNow')}
          </Button>
          <Button onClick={onClose}>{t('frame.close')}</Button>
        </>
      }
    >
      <div className={styles['stack']}>
        <p>{t('auditLog.saveText')}</p>
        <Choice
          label={t('auditLog.format')}
          options={[
            { value: 'csv', label: t('auditLog.csv') },
            { value: 'xlsx', label: t('auditLog.xlsx', { most }) },
          ]}
          value={format}
          onChange={(value) => {
            setFormat(formats.find((each) => each === value) ?? 'csv')
          }}
        />
        {busy && <JobProgress job="auditLog.save" label={t('auditLog.saving')} />}
        {error?.detail.reason === 'tooLong' ? (
          <Notice kind="attention" live title={t('auditLog.tooLong')} />
        ) : (
          error !== null && <ErrorNotice error={error} />
        )}
        {saved !== null && <Notice kind="good" live title={saved} />}
      </div>
    </Dialog>
  )
}
