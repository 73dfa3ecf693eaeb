import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link, useNavigate } from 'react-router'
import type { Cleaning, RetentionItem } from '#shared/ipc/retention.ts'
import { api } from '../../api/client.ts'
import { LoadingNames } from '../../api/loading-names.tsx'
import { useMay } from '../../api/signed-in.ts'
import { useCall } from '../../api/use-call.ts'
import { dateWords } from '../../form/date-words.ts'
import { useLanguage } from '../../i18n/use-language.ts'
import { paths } from '../../paths.ts'
import { Code } from '../../ui/code.tsx'
import { DataTable } from '../../ui/data-table.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { ErrorNotice } from '../../ui/error-notice.tsx'
import { Page } from '../../ui/page.tsx'
import { CleanUp } from './clean-up.tsx'
import { DeletionsList } from './deletions-list.tsx'
import styles from './retention.module.css'

/** What has come to its day, what was deleted, and whether traces wait to be cleared. */
export function DueScreen() {
  const { t } = useTranslation()
  const due = useCall(() => api.retention.due({}), [])
  const deletions = useCall(() => api.retention.deletions({}), [])
  const [cleaned, setCleaned] = useState<Cleaning | null>(null)
  const content = () => {
    if (due.state === 'failed') return <ErrorNotice error={due.error} again={due.again} />
    if (due.value === null) return <LoadingNames job="retention.due" />
    const { items, total, cleaning } = due.value
    return (
      <>
        <CleanUp cleaning={cleaned ?? cleaning} onDone={setCleaned} />
        <DueList items={items} total={total} />
      </>
    )
  }
  return (
    <Page
      title={t('retention.toDue')}
      context={t('retention.dueContext')}
      width="full"
      action={<Link to={paths.retentionRules}>{t('retention.toRules')}</Link>}
    >
      <div className={styles['sections']}>
        {content()}
        {deletions.state === 'failed' && (
          <ErrorNotice error={deletions.error} again={deletions.again} />
        )}
        {deletions.value !== null && <DeletionsList {...deletions.value} />}
      </div>
    </Page>
  )
}

interface DueListProps {
  readonly items: readonly RetentionItem[]
  readonly total: number
}

function DueList({ items, total }: DueListProps) {
  const { t } = useTranslation()
  const { language } = useLanguage()
  const navigate = useNavigate()
  const seesNames = useMay('seeNames')
  if (items.length === 0)
    return (
      <EmptyState title={t('retention.nothingTitle')}>
        <p>{t('retention.nothing')}</p>
      </EmptyState>
    )
  const unnamed = (open: boolean) => t(seesNames && open ? 'home.noName' : 'home.nameHidden')
  return (
    <div>
      <DataTable
        caption={t('retention.toDue')}
        columns={[
          {
            key: 'what',
            title: t('retention.what'),
            names: true,
            cell: ({ class: name }) => (name === null ? '' : t(`retention.className.${name}`)),
          },
          {
            key: 'who',
            title: t('retention.who'),
            cell: ({ name, open }) =>
              name ?? <span className={styles['soft']}>{unnamed(open)}</span>,
          },
          {
            key: 'code',
            title: t('retention.code'),
            width: '160px',
            cell: (item) => <Code>{item.code}</Code>,
          },
          {
            key: 'day',
            title: t('retention.day'),
            width: '150px',
            cell: ({ dueOn }) => (dueOn === null ? '' : dateWords(language, dueOn)),
          },
        ]}
        rows={items}
        rowKey={({ kind, id }) => `${kind} ${id}`}
        onOpen={({ kind, id }) => {
          void navigate(paths.retentionItem(`${kind}/${id}`))
        }}
      />
      {items.length < total && (
        <p className={styles['soft']}>{t('retention.shownOf', { shown: items.length, total })}</p>
      )}
    </div>
  )
}
