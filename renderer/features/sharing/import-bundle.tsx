/** @file A bundle that was opened and checked: look at it, then keep it or not. */
import { useTranslation } from 'react-i18next'
import type { AppError } from '#shared/errors.ts'
import type { Client } from '#shared/ipc/call.ts'
import type { contract } from '#shared/ipc/contract.ts'
import { api } from '../../api/client.ts'
import { Button } from '../../ui/button.tsx'
import { dateText } from '../../ui/dates.ts'
import { Dialog } from '../../ui/dialog.tsx'
import { Facts } from '../../ui/facts.tsx'
import { Notice } from '../../ui/notice.tsx'
import { BundleTable } from './bundle-table.tsx'
import { SharingError } from './sharing-error.tsx'
import styles from './sharing.module.css'

export type OpenedBundle = Awaited<ReturnType<Client<typeof contract>['sharing']['readBundle']>>

/** `null`: the person closed the dialog of the system. */
export async function chooseBundle(): Promise<OpenedBundle | null> {
  const file = await api.app.chooseFile({ kind: 'bundle' })
  return file && api.sharing.readBundle({ file })
}

export interface ImportBundleProps {
  readonly bundle: OpenedBundle
  readonly busy: boolean
  readonly error: AppError | null
  readonly onKeep: () => void
  readonly onClose: () => void
}

export function ImportBundle({ bundle, busy, error, onKeep, onClose }: ImportBundleProps) {
  const { t, i18n } = useTranslation()
  const day = (date: string) => dateText(date, i18n.language)
  return (
    <Dialog
      title={t('sharing.import.title')}
      open
      size="wide"
      onClose={onClose}
      actions={
        <>
          <Button kind="primary" busy={busy} onClick={onKeep}>
            {t('sharing.import.keep')}
          </Button>
          <Button onClick={onClose}>{t('frame.cancel')}</Button>
        </>
      }
    >
      <div className={styles['stack']}>
        <Notice
          kind="good"
          title={t('sharing.import.good', { organisation: bundle.organisation })}
        />
        <Facts
          items={[
            { label: t('sharing.import.purpose'), value: bundle.purpose },
            {
              label: t('sharing.import.period'),
              value: `${day(bundle.periodFrom)} – ${day(bundle.periodTo)}`,
            },
            { label: t('sharing.import.number'), value: bundle.sequence },
            { label: t('sharing.received.people'), value: bundle.persons },
            { label: t('sharing.received.deleteBy'), value: day(bundle.deleteBy) },
          ]}
        />
        <p className={styles['strong']}>{t('sharing.import.sample')}</p>
        <BundleTable
          caption={t('sharing.import.sample')}
          columns={bundle.columns}
          rows={bundle.sample}
        />
        {error && <SharingError error={error} />}
      </div>
    </Dialog>
  )
}
