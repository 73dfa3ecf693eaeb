import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'
import { LoadingNames } from '../../api/loading-names.tsx'
import { paths } from '../../paths.ts'
import { Button } from '../../ui/button.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { ErrorNotice } from '../../ui/error-notice.tsx'
import { Page } from '../../ui/page.tsx'
import { CaseFilters } from './case-filters.tsx'
import { CaseTable } from './case-table.tsx'
import { HideNamesButton, useNamesHidden } from './hide-names.tsx'
import { firstQuery, remembered, type CaseQuery } from './remembered.ts'
import { useCaseList, type CaseList } from './use-case-list.ts'

/** Every case: type to search, choose a status, walk with the arrows, open with Enter. */
export function CasesScreen() {
  const { t } = useTranslation()
  const navigate = useNavigate()
  const [query, setQuery] = useState(remembered.query)
  const [hidden, setHidden] = useNamesHidden()
  const { list, loading, error, loadMore, again } = useCaseList(query)
  const search = useTypeToSearch()
  const change = (next: CaseQuery): void => {
    remembered.query = next
    setQuery(next)
  }
  const newIntake = (
    <Button kind="primary" shortcut="Ctrl+N" onClick={() => void navigate(paths.intake)}>
      {t('cases.newIntake')}
    </Button>
  )
  if (list?.total === 0) {
    return (
      <Page title={t('cases.title')} width="full">
        <EmptyState title={t('cases.emptyTitle')} action={newIntake}>
          {t('cases.emptyMore')}
        </EmptyState>
      </Page>
    )
  }
  return (
    <Page
      title={t('cases.title')}
      width="full"
      context={<Count list={list} />}
      action={
        <>
          <HideNamesButton hidden={hidden} onChange={setHidden} />
          {newIntake}
        </>
      }
    >
      <CaseFilters query={query} onChange={change} whose={list?.whose ?? null} search={search} />
      {error !== null && <ErrorNotice error={error} again={again} />}
      {list === null && loading && <LoadingNames job="cases.list" />}
      {list !== null && (
        <CaseTable
          list={list}
          query={query}
          loading={loading}
          namesHidden={hidden}
          onChange={change}
          onMore={loadMore}
          onShowAll={() => {
            change({ ...query, search: '', statuses: firstQuery.statuses })
          }}
        />
      )}
    </Page>
  )
}

/** The line is there before the number is, so nothing jumps. */
function Count({ list }: { readonly list: CaseList | null }) {
  const { t, i18n } = useTranslation()
  if (list === null) return <>&nbsp;</>
  const number = new Intl.NumberFormat(i18n.language)
  return (
    <span role="status">
      {list.matching === list.total
        ? t('cases.count', { count: list.total, number: number.format(list.total) })
        : t('cases.countOf', {
            matching: number.format(list.matching),
            total: number.format(list.total),
          })}
    </span>
  )
}

/** A letter typed anywhere on the screen goes into the search field. */
function useTypeToSearch() {
  const search = useRef<HTMLInputElement>(null)
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.ctrlKey || event.altKey || event.metaKey || event.defaultPrevented) return
      if (event.key.length !== 1 || event.key === ' ') return
      const target = event.target
      if (target instanceof HTMLElement && target.closest('input, textarea, select, dialog, aside'))
        return
      search.current?.focus()
    }
    window.addEventListener('keydown', onKeyDown)
    return () => {
      window.removeEventListener('keydown', onKeyDown)
    }
  }, [])
  return search
}
