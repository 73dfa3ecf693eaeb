import { useEffect, useMemo, useRef, useSyncExternalStore } from 'react'
import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'
import { paths } from '../../paths.ts'
import { Button } from '../../ui/button.tsx'
import { DataTable } from '../../ui/data-table.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { useCaseColumns } from './case-columns.tsx'
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
  const all = useCaseColumns(props.namesHidden)
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
          <NoCases list={list} query={query} onChange={onChange} onShowAll={props.onShowAll} />
        }
      />
      {more && (
        <More
          shown={list.rows.length}
          of={list.matching}
          loading={props.loading}
          onMore={props.onMore}
        />
      )}
    </div>
  )
}

type NoCasesProps = Pick<CaseTableProps, 'list' | 'query' | 'onChange' | 'onShowAll'>

/** Nothing fits. Among one's own cases, the next place to look is all of them. */
function NoCases({ list, query, onChange, onShowAll }: NoCasesProps) {
  const { t } = useTranslation()
  if (list.whose !== 'mine') {
    return (
      <EmptyState
        title={t('cases.nothingTitle')}
        action={<Button onClick={onShowAll}>{t('cases.clearFilters')}</Button>}
      >
        {t('cases.nothingMore')}
      </EmptyState>
    )
  }
  const looked = query.search.trim() !== '' || query.statuses.length > 0
  return (
    <EmptyState
      title={looked ? t('caseAccess.noneMineFound') : t('caseAccess.noneMine')}
      action={
        <Button
          onClick={() => {
            onChange({ ...query, whose: 'all' })
          }}
        >
          {looked ? t('caseAccess.searchAll') : t('caseAccess.all')}
        </Button>
      }
    >
      {looked ? t('caseAccess.noneMineFoundMore') : t('caseAccess.noneMineMore')}
    </EmptyState>
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

/** So many rows come by scrolling. Who wants more is faster with a few letters, and so is an old laptop. */
const mostByScrolling = 300

interface MoreProps {
  readonly shown: number
  readonly of: number
  readonly loading: boolean
  readonly onMore: () => void
}

/** Loads on as the end comes into view, up to a point; the button goes on from there. */
function More({ shown, of, loading, onMore }: MoreProps) {
  const { t } = useTranslation()
  const place = useRef<HTMLDivElement>(null)
  const byScrolling = shown < mostByScrolling
  useEffect(() => {
    const element = place.current
    if (element === null || !byScrolling) return
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
  }, [onMore, byScrolling])
  return (
    <div ref={place} className={styles['more']} data-print="no">
      {!byScrolling && <p>{t('cases.searchInstead', { shown, of })}</p>}
      <Button kind="plain" busy={loading} onClick={onMore}>
        {t('cases.showMore')}
      </Button>
    </div>
  )
}
