import { useCallback, useEffect, useRef, useState } from 'react'
import type { AppError } from '#shared/errors.ts'
import type { Whose } from '#shared/ipc/case-access.ts'
import { caseSorts, type CaseRow } from '#shared/ipc/cases.ts'
import { api } from '../../api/client.ts'
import { asAppError } from '../../api/use-call.ts'
import { useLanguage } from '../../form/use-language.ts'
import type { CaseQuery } from './remembered.ts'

/** First a screenful and a bit, so that an answer is on the screen at once; then more at a time. */
const firstRows = 30
const moreRows = 90

export interface CaseList {
  readonly rows: readonly CaseRow[]
  readonly matching: number
  readonly total: number
  /** `null`: there is nothing to choose. */
  readonly whose: Whose | null
}

interface State {
  readonly list: CaseList | null
  readonly loading: boolean
  readonly error: AppError | null
}

/** The list for a query; the old rows stay until the new ones are there. */
export function useCaseList(query: CaseQuery) {
  const language = useLanguage()
  const [state, setState] = useState<State>({ list: null, loading: true, error: null })
  const [attempt, setAttempt] = useState(0)
  const asked = useRef(0)

  const load = useCallback(
    async (offset: number, before: readonly CaseRow[]): Promise<void> => {
      const ticket = (asked.current += 1)
      setState((old) => ({ ...old, loading: true, error: null }))
      try {
        const page = await api.cases.list({
          search: query.search,
          statuses: [...query.statuses],
          ...(query.whose === null ? {} : { whose: query.whose }),
          sort: caseSorts.find((sort) => sort === query.sort.key) ?? 'registrationDate',
          descending: query.sort.descending,
          language,
          offset,
          limit: offset === 0 ? firstRows : moreRows,
        })
        if (ticket !== asked.current) return
        setState({
          list: { ...page, rows: [...before, ...page.rows] },
          loading: false,
          error: null,
        })
      } catch (error) {
        if (ticket === asked.current)
          setState((old) => ({ ...old, loading: false, error: asAppError(error) }))
      }
    },
    [query, language],
  )

  useEffect(() => {
    void load(0, [])
  }, [load, attempt])

  const { list, loading } = state
  const loadMore = useCallback(() => {
    if (!loading && list !== null && list.rows.length < list.matching)
      void load(list.rows.length, list.rows)
  }, [load, loading, list])

  return {
    ...state,
    loadMore,
    again: () => {
      setAttempt((n) => n + 1)
    },
  }
}
