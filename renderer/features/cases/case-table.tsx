import { useEffect, useMemo, useRef, useSyncExternalStore } from 'react'
import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'
import type { CaseRow } from '#shared/ipc/cases.ts'
import { codeWords } from '#shared/i18n/codebook-words.ts'
import { dayText } from '#shared/i18n/dates.ts'
import type { Language } from '#shared/ipc/session.ts'
import { dateWords } from '../../form/date-words.ts'
import { useLanguage } from '../../form/use-language.ts'
import { paths } from '../../paths.ts'
import { Button } from '../../ui/button.tsx'
import { Code } from '../../ui/code.tsx'
import { DataTable, type Column } from '../../ui/data-table.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { PrivateText } from './hide-names.tsx'
import type { CaseQuery } from './remembered.ts'
import type { CaseList } from './use-case-list.ts'
import styles from './case-table.module.css'

interface CaseTableProps {
  readonly list: CaseList
  readonly query: CaseQuery
  readonly loading: boolean
  readonly namesHidden: boolean
  readonly onChange: (query: CaseQuery) => void
  readonly onMore: () => void
  readonly onShowAll: () => void
}

export function CaseTable(props: CaseTableProps) {
  const { list, query, onChange } = props
  const { t } = useTranslation()
  const navigate = useNavigate()
  const all = useColumns(props.namesHidden)
  const narrow = useSyncExternalStore(onWidth, isNarrow)
  const columns = useMemo(
    () => (narrow ? all.filter((column) => column.key !== 'updatedAt') : all),
    [narrow, all],
  )
  const more = list.rows.length < list.matching
  return (
    <div>
      <DataTable
        caption={t('cases.table')}
        columns={columns}
        rows={list.rows}
        rowKey={(row) => row.caseId}
        onOpen={(row) => void navigate(paths.case(row.caseId))}
        sort={query.sort}
        onSort={(key) => {
          const descending = query.sort.key === key ? !query.sort.descending : startsDown.has(key)
          onChange({ ...query, sort: { key, descending } })
        }}
        empty={
          <EmptyState
            title={t('cases.nothingTitle')}
            action={<Button onClick={props.onShowAll}>{t('cases.clearFilters')}</Button>}
          >
            {t('cases.nothingMore')}
          </EmptyState>
        }
      />
      {more && <More loading={props.loading} onMore={props.onMore} />}
    </div>
  )
}

const small = window.matchMedia('(width < 1100px)')

/** A small window shows one column less instead of two lines per row. */
const isNarrow = (): boolean => small.matches

function onWidth(listener: () => void): () => void {
  small.addEventListener('change', listener)
  return () => {
    small.removeEventListener('change', listener)
  }
}

/** What is newest is looked for first. */
const startsDown = new Set(['registrationDate', 'updatedAt'])

function useColumns(namesHidden: boolean): readonly Column<CaseRow>[] {
  const { t } = useTranslation()
  const language = useLanguage()
  return useMemo(() => {
    const label = (list: string, code: string | null): string =>
      code === null ? '' : codeWords(language, list, code).label
    return [
      {
        key: 'code',
        title: t('cases.columns.code'),
        sortable: true,
        width: '116px',
        cell: (row: CaseRow) => <Code>{row.code}</Code>,
      },
      {
        key: 'name',
        title: t('cases.columns.name'),
        sortable: true,
        names: true,
        cell: (row: CaseRow) =>
          row.name === null ? (
            <span className={styles['none']}>{t('cases.noName')}</span>
          ) : (
            <PrivateText hidden={namesHidden}>{row.name}</PrivateText>
          ),
      },
      {
        key: 'status',
        title: t('cases.columns.status'),
        sortable: true,
        width: '16%',
        cell: (row: CaseRow) =>
          row.status === null ? (
            <span className={styles['none']}>{t('cases.noStatus')}</span>
          ) : (
            label('caseStatus', row.status)
          ),
      },
      {
        key: 'gender',
        title: t('cases.columns.gender'),
        width: '18%',
        cell: (row: CaseRow) => label('gender', row.gender),
      },
      {
        key: 'age',
        title: t('cases.columns.age'),
        sortable: true,
        number: true,
        width: '72px',
        cell: (row: CaseRow) => row.ageAtRegistration ?? '',
      },
      {
        key: 'registrationDate',
        title: t('cases.columns.registrationDate'),
        sortable: true,
        width: '124px',
        cell: (row: CaseRow) => day(row.registrationDate, language),
      },
      {
        key: 'updatedAt',
        title: t('cases.columns.updatedAt'),
        sortable: true,
        width: '124px',
        cell: (row: CaseRow) => (
          <span className={styles['day']}>{dayText(row.updatedAt, language)}</span>
        ),
      },
    ]
  }, [t, language, namesHidden])
}

function day(date: string | null, language: Language) {
  return <span className={styles['day']}>{date === null ? '' : dateWords(language, date)}</span>
}

/** Loads on as the end comes into view; the button is there for the keyboard. */
function More({ loading, onMore }: { readonly loading: boolean; readonly onMore: () => void }) {
  const { t } = useTranslation()
  const place = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const element = place.current
    if (element === null) return
    const watch = new IntersectionObserver(
      (entries) => {
        if (entries.some((entry) => entry.isIntersecting)) onMore()
      },
      { rootMargin: '400px' },
    )
    watch.observe(element)
    return () => {
      watch.disconnect()
    }
  }, [onMore])
  return (
    <div ref={place} className={styles['more']} data-print="no">
      <Button kind="plain" busy={loading} onClick={onMore}>
        {t('cases.showMore')}
      </Button>
    </div>
  )
}
