/** @file Third step: exactly the rows and columns that will leave. */
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Prepared } from '#shared/ipc/sharing.ts'
import { api } from '../../api/client.ts'
import { useCall } from '../../api/use-call.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { Loading } from '../../ui/loading.tsx'
import { BundleTable } from './bundle-table.tsx'
import { Pager, pageSize } from './pager.tsx'
import { SharingError } from './sharing-error.tsx'
import styles from './sharing.module.css'

export function StepTable({ prepared }: { readonly prepared: Prepared }) {
  const { t } = useTranslation()
  const [offset, setOffset] = useState(0)
  const { preparedId, records, k } = prepared
  const rows = useCall(
    () => api.sharing.preparedRows({ preparedId, offset, limit: pageSize }),
    [preparedId, offset],
  )
  if (records === 0) {
    return (
      <EmptyState title={t('sharing.wizard.nothingTitle')}>
        {t('sharing.wizard.nothing', { k })}
      </EmptyState>
    )
  }
  return (
    <div className={styles['stack']}>
      <p className={styles['text']}>{t('sharing.wizard.tableContext', { count: records })}</p>
      <p className={styles['soft']}>{t('sharing.wizard.personHint')}</p>
      {rows.state === 'failed' && <SharingError error={rows.error} again={rows.again} />}
      {!rows.value && rows.state === 'loading' && <Loading />}
      {rows.value && (
        <BundleTable
          caption={t('sharing.wizard.tableCaption')}
          columns={prepared.columns}
          rows={rows.value}
          start={offset}
        />
      )}
      <Pager offset={offset} of={records} onMove={setOffset} />
    </div>
  )
}
