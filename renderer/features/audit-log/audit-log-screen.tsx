import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { dayText } from '#shared/i18n/dates.ts'
import type { AuditCheck } from '#shared/ipc/audit-log.ts'
import { api } from '../../api/client.ts'
import { JobProgress } from '../../api/job-progress.tsx'
import { useWork } from '../../api/use-work.ts'
import { useCall } from '../../api/use-call.ts'
import { useLanguage } from '../../i18n/use-language.ts'
import { Button } from '../../ui/button.tsx'
import { ErrorNotice } from '../../ui/error-notice.tsx'
import { Notice } from '../../ui/notice.tsx'
import { Page } from '../../ui/page.tsx'
import { AuditFilters } from './audit-filters.tsx'
import { AuditTable } from './audit-table.tsx'
import { CheckOutcome } from './check-outcome.tsx'
import { everything } from './chosen.ts'
import { CompareDialog } from './compare-dialog.tsx'
import { SaveDialog } from './save-dialog.tsx'
import styles from './audit-log.module.css'

/** The log of what was done: to read, to check, to compare with paper, and to take along. */
export function AuditLogScreen() {
  const { t } = useTranslation()
  const [chosen, setChosen] = useState(everything)
  const [dialog, setDialog] = useState<'compare' | 'save' | null>(null)
  const [check, setCheck] = useState<AuditCheck | null>(null)
  const [fresh, setFresh] = useState(0)
  const people = useCall(() => api.auditLog.people({}), [])
  const checking = useWork()
  const written = () => {
    setFresh((count) => count + 1)
  }
  const close = () => {
    setDialog(null)
  }
  const runCheck = async (): Promise<void> => {
    setCheck(null)
    setCheck(await api.auditLog.check({}))
    written()
  }
  return (
    <Page
      title={t('auditLog.title')}
      context={t('auditLog.context')}
      width="full"
      action={
        <Button
          kind="primary"
          busy={checking.busy}
          onClick={() => {
            checking.run(runCheck)
          }}
        >
          {t('auditLog.check')}
        </Button>
      }
    >
      <div className={styles['stack']}>
        {checking.busy && <JobProgress job="auditLog.check" label={t('auditLog.checking')} />}
        {checking.error !== null && <ErrorNotice error={checking.error} />}
        {check !== null && <CheckOutcome check={check} />}
        <Compared
          fresh={fresh}
          onCompare={() => {
            setDialog('compare')
          }}
          onSave={() => {
            setDialog('save')
          }}
        />
        <AuditFilters people={people.value ?? []} chosen={chosen} onChange={setChosen} />
        <AuditTable chosen={chosen} onChoose={setChosen} fresh={fresh} />
      </div>
      {dialog === 'compare' && <CompareDialog onClose={close} onCompared={written} />}
      {dialog === 'save' && <SaveDialog chosen={chosen} onClose={close} onSaved={written} />}
    </Page>
  )
}

interface ComparedProps {
  readonly fresh: number
  readonly onCompare: () => void
  readonly onSave: () => void
}

/** When the log was last compared with something that nobody at this computer can change. */
function Compared({ fresh, onCompare, onSave }: ComparedProps) {
  const { t } = useTranslation()
  const { language } = useLanguage()
  const state = useCall(() => api.auditLog.state({}), [fresh])
  const { comparedAt = null, compareDue = false } = state.value ?? {}
  return (
    <>
      {compareDue && (
        <Notice kind="attention" title={t('auditLog.due')}>
          <p>{t('auditLog.dueMore')}</p>
        </Notice>
      )}
      <div className={styles['buttons']} data-print="no">
        <Button onClick={onCompare}>{t('auditLog.compare')}</Button>
        <Button onClick={onSave}>{t('auditLog.save')}</Button>
        {state.value !== null && (
          <p className={styles['soft']}>
            {comparedAt === null
              ? t('auditLog.neverCompared')
              : t('auditLog.comparedOn', { day: dayText(comparedAt, language) })}
          </p>
        )}
      </div>
    </>
  )
}
