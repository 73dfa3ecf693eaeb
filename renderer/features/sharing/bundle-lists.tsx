/** @file What left and what came in. */
import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'
import type { ReceivedRow, SentRow } from '#shared/ipc/sharing.ts'
import { paths } from '../../paths.ts'
import { Code } from '../../ui/code.tsx'
import { DataTable } from '../../ui/data-table.tsx'
import { dateText, momentText } from '../../ui/dates.ts'

import { EmptyState } from '../../ui/empty-state.tsx'
import { Mark } from '../../ui/mark.tsx'
import { localToday } from './local-day.ts'
import { Section } from '../../ui/section.tsx'

export function SentList({ rows }: { readonly rows: readonly SentRow[] }) {
  const { t, i18n } = useTranslation()
  const day = (date: string) => dateText(date, i18n.language)
  return (
    <Section title={t('sharing.sent.title')}>
      <DataTable
        caption={t('sharing.sent.caption')}
        rows={rows}
        rowKey={(row) => row.bundleId}
        empty={
          <EmptyState title={t('sharing.sent.emptyTitle')}>{t('sharing.sent.empty')}</EmptyState>
        }
        columns={[
          {
            key: 'partner',
            title: t('sharing.sent.partner'),
            names: true,
            cell: (row) => row.organisation,
          },
          {
            key: 'when',
            title: t('sharing.sent.when'),
            cell: (row) => momentText(row.createdAt, i18n.language),
          },
          {
            key: 'number',
            title: t('sharing.sent.number'),
            number: true,
            cell: (row) => row.sequence,
          },
          {
            key: 'people',
            title: t('sharing.sent.people'),
            number: true,
            cell: (row) => row.persons,
          },
          {
            key: 'period',
            title: t('sharing.sent.period'),
            cell: (row) => `${day(row.periodFrom)} – ${day(row.periodTo)}`,
          },
          {
            key: 'file',
            title: t('sharing.sent.file'),
            cell: (row) => <Code>{row.fileName}</Code>,
          },
          { key: 'by', title: t('sharing.sent.by'), cell: (row) => row.by },
          { key: 'deleteBy', title: t('sharing.sent.deleteBy'), cell: (row) => day(row.deleteBy) },
        ]}
      />
    </Section>
  )
}

export function ReceivedList({ rows }: { readonly rows: readonly ReceivedRow[] }) {
  const { t, i18n } = useTranslation()
  const navigate = useNavigate()
  const due = localToday()
  return (
    <Section title={t('sharing.received.title')}>
      <DataTable
        caption={t('sharing.received.caption')}
        rows={rows}
        rowKey={(row) => row.bundleId}
        onOpen={(row) => {
          void navigate(paths.sharingReceived(row.bundleId))
        }}
        empty={
          <EmptyState title={t('sharing.received.emptyTitle')}>
            {t('sharing.received.empty')}
          </EmptyState>
        }
        columns={[
          {
            key: 'from',
            title: t('sharing.received.from'),
            names: true,
            cell: (row) => row.organisation,
          },
          {
            key: 'when',
            title: t('sharing.received.when'),
            cell: (row) => momentText(row.importedAt, i18n.language),
          },
          {
            key: 'records',
            title: t('sharing.received.records'),
            number: true,
            cell: (row) => row.records,
          },
          {
            key: 'people',
            title: t('sharing.received.people'),
            number: true,
            cell: (row) => row.persons,
          },
          {
            key: 'deleteBy',
            title: t('sharing.received.deleteBy'),
            cell: (row) =>
              row.deleteBy < due ? (
                <Mark kind="attention">{t('sharing.received.due')}</Mark>
              ) : (
                dateText(row.deleteBy, i18n.language)
              ),
          },
        ]}
      />
    </Section>
  )
}
