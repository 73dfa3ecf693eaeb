import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { momentText } from '#shared/i18n/dates.ts'
import type { AppError } from '#shared/errors.ts'
import { api } from '../../api/client.ts'
import { asAppError, useCall } from '../../api/use-call.ts'
import { useLanguage } from '../../i18n/use-language.ts'
import { Button } from '../../ui/button.tsx'
import { DataTable } from '../../ui/data-table.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { ErrorNotice } from '../../ui/error-notice.tsx'
import { Loading } from '../../ui/loading.tsx'
import { Notice } from '../../ui/notice.tsx'
import { Page } from '../../ui/page.tsx'
import { logLines, type LogLine } from './log-lines.ts'
import styles from './about.module.css'

/** So many lines at a time: three full files are tens of thousands. */
const batch = 200

/** All that the program wrote down about itself, to be read before anybody is given it. */
export function LogScreen() {
  const { t } = useTranslation()
  const log = useCall(() => api.app.log({}), [])
  const [saved, setSaved] = useState(false)
  const [failure, setFailure] = useState<AppError | null>(null)
  const save = async () => {
    setFailure(null)
    setSaved(false)
    try {
      const target = await api.app.chooseSaveFile({ kind: 'log', suggestedName: 'tessera-log' })
      if (target === null) return
      await api.app.saveLog({ target })
      setSaved(true)
    } catch (error) {
      setFailure(asAppError(error))
    }
  }
  const lines = log.value === null ? null : logLines(log.value.lines)
  return (
    <Page
      title={t('safety.log')}
      context={t('safety.logContext')}
      action={
        <Button onClick={() => void save()} disabled={lines === null || lines.length === 0}>
          {t('safety.logSave')}
        </Button>
      }
    >
      {log.state === 'failed' && <ErrorNotice error={log.error} again={log.again} />}
      {failure !== null && <ErrorNotice error={failure} />}
      {saved && <Notice kind="good" title={t('safety.logSaved')} live />}
      {lines === null && log.state !== 'failed' && <Loading />}
      {lines !== null && lines.length === 0 && <EmptyState title={t('safety.logEmpty')} />}
      {lines !== null && lines.length > 0 && <Lines lines={lines} />}
    </Page>
  )
}

function Lines({ lines }: { readonly lines: readonly LogLine[] }) {
  const { t } = useTranslation()
  const { language } = useLanguage()
  const [shown, setShown] = useState(batch)
  return (
    <>
      <DataTable<LogLine>
        caption={t('safety.log')}
        columns={[
          {
            key: 'at',
            title: t('safety.logTime'),
            width: '190px',
            cell: ({ at }) => (at === null ? '' : momentText(at, language)),
          },
          { key: 'event', title: t('safety.logEvent'), width: '200px', cell: ({ event }) => event },
          {
            key: 'detail',
            title: t('safety.logDetail'),
            cell: ({ detail }) => <pre className={styles['licence']}>{detail}</pre>,
          },
        ]}
        rows={lines.slice(0, shown)}
        rowKey={({ key }) => key}
      />
      {shown < lines.length && (
        <p>
          <Button
            onClick={() => {
              setShown(shown + batch)
            }}
          >
            {t('safety.logOlder')}
          </Button>
        </p>
      )}
    </>
  )
}
