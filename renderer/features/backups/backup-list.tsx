import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { KeptBackupRow } from '#shared/ipc/backup.ts'
import { momentText } from '#shared/i18n/dates.ts'
import { api } from '../../api/client.ts'
import { JobProgress } from '../../api/job-progress.tsx'
import { useWork } from '../../api/use-work.ts'
import { useLanguage } from '../../i18n/use-language.ts'
import { Button } from '../../ui/button.tsx'
import { DataTable } from '../../ui/data-table.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { ErrorNotice } from '../../ui/error-notice.tsx'
import { Mark } from '../../ui/mark.tsx'
import { Notice } from '../../ui/notice.tsx'
import { Section } from '../../ui/section.tsx'
import { RestoreDialog } from './restore-dialog.tsx'
import { sizeText } from '../../form/size-text.ts'
import styles from './backups.module.css'

interface BackupListProps {
  readonly backups: readonly KeptBackupRow[]
  /** How many the office has now. */
  readonly cases: number
  readonly onDone: () => void
}

type Tried = Awaited<ReturnType<typeof api.backup.test>>

export function BackupList({ backups, cases, onDone }: BackupListProps) {
  const { t } = useTranslation()
  const { busy, error, run } = useWork()
  const [tried, setTried] = useState<Tried | null>(null)
  const [asked, setAsked] = useState<KeptBackupRow | null>(null)
  const tryOut = async (name: string): Promise<void> => {
    setTried(null)
    const found = await api.backup.test({ name })
    setTried(found)
    if (!found.whole) onDone()
  }
  return (
    <Section title={t('backup.listTitle')} context={t('backup.listContext')}>
      {error !== null && <ErrorNotice error={error} />}
      {tried !== null && <TriedNotice tried={tried} />}
      {busy && <JobProgress inHundredths job="backup.test" label={t('backup.testing')} />}
      <BackupTable
        backups={backups}
        busy={busy}
        onTest={({ name }) => {
          run(() => tryOut(name))
        }}
        onRestore={setAsked}
      />
      <p className={styles['soft']}>{t('backup.fromStick')}</p>
      {asked !== null && (
        <RestoreDialog
          backup={asked}
          cases={cases}
          onClose={() => {
            setAsked(null)
          }}
        />
      )}
    </Section>
  )
}

interface BackupTableProps {
  readonly backups: readonly KeptBackupRow[]
  readonly busy: boolean
  readonly onTest: (backup: KeptBackupRow) => void
  readonly onRestore: (backup: KeptBackupRow) => void
}

function BackupTable({ backups, busy, onTest, onRestore }: BackupTableProps) {
  const { t } = useTranslation()
  const { language } = useLanguage()
  const moment = ({ made }: KeptBackupRow) => momentText(made, language)
  const actions = (row: KeptBackupRow) => (
    <span className={styles['actions']}>
      <Button
        label={`${t('backup.test')}: ${moment(row)}`}
        disabled={busy}
        onClick={() => {
          onTest(row)
        }}
      >
        {t('backup.test')}
      </Button>
      <Button
        label={`${t('backup.restore')}: ${moment(row)}`}
        disabled={busy}
        onClick={() => {
          onRestore(row)
        }}
      >
        {t('backup.restore')}
      </Button>
    </span>
  )
  const size = ({ bytes }: KeptBackupRow) => sizeText(bytes, language)
  return (
    <DataTable
      caption={t('backup.listTitle')}
      columns={[
        { key: 'made', title: t('backup.day'), names: true, cell: moment, width: '196px' },
        {
          key: 'cases',
          title: t('backup.cases'),
          number: true,
          cell: (row) => row.cases,
          width: '64px',
        },
        { key: 'size', title: t('backup.size'), number: true, cell: size, width: '84px' },
        { key: 'why', title: t('backup.why'), cell: (row) => t(`backup.whys.${row.why}`) },
        { key: 'checked', title: t('backup.checked'), cell: (row) => <Checked row={row} /> },
        {
          key: 'actions',
          title: <span className="aloud">{t('backup.deeds')}</span>,
          cell: actions,
          width: '32%',
        },
      ]}
      rows={backups}
      rowKey={(row) => row.name}
      empty={
        <EmptyState title={t('backup.empty')}>
          <p>{t('backup.emptyMore')}</p>
        </EmptyState>
      }
    />
  )
}

function Checked({ row }: { readonly row: KeptBackupRow }) {
  const { t } = useTranslation()
  if (row.held) return <Mark kind="attention">{t('backup.fuller')}</Mark>
  return <Mark kind="good">{t('backup.readAgain')}</Mark>
}

function TriedNotice({ tried }: { readonly tried: Tried }) {
  const { t } = useTranslation()
  const { language } = useLanguage()
  const moment = momentText(tried.made, language)
  if (tried.whole)
    return (
      <Notice
        kind="good"
        live
        title={t('backup.whole', { moment, cases: t('backup.cases', { count: tried.cases }) })}
      />
    )
  return (
    <Notice kind="danger" live title={t('backup.notWhole', { moment })}>
      <p>{t('backup.notWholeMore')}</p>
    </Notice>
  )
}
