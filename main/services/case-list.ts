/** @file The case list: filter, search, order and page, by whichever index answers it. */
import { bareCaseCode, isPartOfCaseCode } from '#shared/domain/case-code.ts'
import type { Input, Output } from '#shared/ipc/call.ts'
import type { caseCalls, CaseRow } from '#shared/ipc/cases.ts'
import { searchIndexOf, type SearchIndex } from '#main/db/search/search-index.ts'
import {
  caseListRows,
  casesByCode,
  countByStatus,
  countCases,
  countMatching,
  countRegistered,
  matchingCases,
  pageOfCases,
  type ListFilter,
} from '#main/db/tables/case-list.ts'
import type { Session } from '#main/vault/session.ts'
import { dayOf, today } from './clock.ts'

type ListInput = Input<typeof caseCalls.list>

export function listCases(session: Session, input: ListInput): Output<typeof caseCalls.list> {
  const { db } = session
  const index = searchIndexOf(session)
  const typed = input.search.trim()
  const filter = {
    statuses: input.statuses,
    caseIds: typed === '' ? null : foundCases(session, index, typed),
  }
  const total = countCases(db)
  const { ids, matching } =
    input.sort === 'name' && index !== null
      ? pageByName(session, index, filter, input)
      : pageByColumn(session, filter, input, total)
  return { rows: rowsOf(session, index, ids), matching, total }
}

export function overviewOfCases(session: Session): Output<typeof caseCalls.overview> {
  const { db } = session
  const recent = pageOfCases(db, everything, {
    sort: 'updatedAt',
    descending: true,
    offset: 0,
    limit: recentCases,
  })
  return {
    total: countCases(db),
    byStatus: countByStatus(db),
    registeredThisWeek: countRegistered(db, monday(), today()),
    recent: rowsOf(session, searchIndexOf(session), recent),
  }
}

const everything: ListFilter = { statuses: [], caseIds: null }
const recentCases = 8

function monday(): string {
  const day = new Date()
  day.setDate(day.getDate() - ((day.getDay() + 6) % 7))
  return dayOf(day)
}

/** By a part of the code, or by words of the name. */
function foundCases(session: Session, index: SearchIndex | null, typed: string): string[] {
  const bare = bareCaseCode(typed)
  const byCode = isPartOfCaseCode(bare) ? casesByCode(session.db, bare) : []
  return [...new Set([...byCode, ...(index?.find(typed) ?? [])])]
}

interface Page {
  readonly ids: readonly string[]
  readonly matching: number
}

function pageByColumn(
  { db }: Session,
  filter: ListFilter,
  { sort, descending, offset, limit }: ListInput,
  total: number,
): Page {
  // Without names there is no order by name; the code is at least stable.
  const column = sort === 'name' ? 'code' : sort
  return {
    ids: pageOfCases(db, filter, { sort: column, descending, offset, limit }),
    matching:
      filter.statuses.length === 0 ? (filter.caseIds?.length ?? total) : countMatching(db, filter),
  }
}

function pageByName(
  { db }: Session,
  index: SearchIndex,
  filter: ListFilter,
  { descending, offset, limit, language }: ListInput,
): Page {
  let ordered = index.byName(language ?? 'en')
  if (filter.statuses.length > 0 || filter.caseIds !== null) {
    const wanted = new Set(
      filter.statuses.length === 0 ? filter.caseIds : matchingCases(db, filter),
    )
    ordered = ordered.filter(({ caseId }) => wanted.has(caseId))
  }
  const named = ordered.findLastIndex(({ display }) => display !== '') + 1
  const at = (position: number) =>
    descending && position < named ? ordered[named - 1 - position] : ordered[position]
  const end = Math.min(ordered.length, offset + limit)
  const ids: string[] = []
  for (let position = offset; position < end; position++) {
    const entry = at(position)
    if (entry !== undefined) ids.push(entry.caseId)
  }
  return { ids, matching: ordered.length }
}

function rowsOf(session: Session, index: SearchIndex | null, ids: readonly string[]): CaseRow[] {
  const names = index?.names(ids)
  return caseListRows(session.db, ids).map((row) => ({
    ...row,
    name: names?.get(row.caseId) ?? null,
  }))
}
