import { useTranslation } from 'react-i18next'
import type { z } from 'zod'
import { dayText } from '#shared/i18n/dates.ts'
import type { deletionRow } from '#shared/ipc/retention.ts'
import { dateWords } from '../../form/date-words.ts'
import { useLanguage } from '../../i18n/use-language.ts'
import { Code } from '../../ui/code.tsx'
import { DataTable } from '../../ui/data-table.tsx'
import { Section } from '../../ui/section.tsx'
import styles from './retention.module.css'

interface DeletionsListProps {
  readonly rows: readonly z.infer<typeof deletionRow>[]
  readonly total: number
}

/** The notes that stay: no names, and until when an old backup still holds what was deleted. */
export function DeletionsList({ rows, total }: DeletionsListProps) {
  const { t } = useTranslation()
  const { language } = useLanguage()
  return (
    <Section title={t('retention.deletionsTitle')}>
      {rows.length === 0 ? (
        <p className={styles['soft']}>{t('retention.deletionsNone')}</p>
      ) : (
        <DataTable
          caption={t('retention.deletionsTitle')}
          columns={[
            {
              key: 'code',
              title: t('retention.code'),
              width: '150px',
              names: true,
              cell: (row) => <Code>{row.code ?? ''}</Code>,
            },
            {
              key: 'why',
              title: t('retention.why'),
              cell: (row) => t(`retention.className.${row.class}`),
            },
            {
              key: 'on',
              title: t('retention.deletedOn'),
              width: '140px',
              cell: (row) => dayText(row.deletedAt, language),
            },
            { key: 'by', title: t('retention.deletedBy'), cell: (row) => row.deletedBy },
            {
              key: 'backups',
              title: t('retention.backupsUntil'),
              width: '170px',
              cell: (row) => dateWords(language, row.backupsUntil),
            },
            {
              key: 'partners',
              title: t('retention.partners'),
              number: true,
              width: '130px',
              cell: (row) => row.receivers,
            },
          ]}
          rows={rows}
          rowKey={(row) => row.id}
        />
      )}
      {rows.length < total && (
        <p className={styles['soft']}>{t('retention.shownOf', { shown: rows.length, total })}</p>
      )}
    </Section>
  )
}
