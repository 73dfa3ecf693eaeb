/** @file The case list: filter, search, order and page, by whichever index answers it. */
import { bareCaseCode, isPartOfCaseCode } from '#shared/domain/case-code.ts'
import type { Input, Output } from '#shared/ipc/call.ts'
import type { Whose } from '#shared/ipc/case-access.ts'
import type { caseCalls, CaseRow } from '#shared/ipc/cases.ts'
import type { Named } from '#main/db/search/name-order.ts'
import { searchIndexOf, type SearchIndex } from '#main/db/search/search-index.ts'
import { namesAssigned } from '#main/db/tables/case-assignment.ts'
import { findListChoice } from '#main/db/tables/case-list-choice.ts'
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
import { hasColleagues } from '#main/db/tables/staff.ts'
import type { Session } from '#main/vault/session.ts'
import { actingFor, openCases } from './case-gate.ts'
import { today, weekOf } from './clock.ts'

type ListInput = Input<typeof caseCalls.list>

/** What one look at the list needs to know about who looks. */
interface Look {
  readonly session: Session
  readonly index: SearchIndex | null
  /** Cases whose names may be shown; `null`: all. */
  readonly open: ReadonlySet<string> | null
}

function lookOf(session: Session): Look {
  return { session, index: searchIndexOf(session), open: openCases(session) }
}

export function listCases(session: Session, input: ListInput): Output<typeof caseCalls.list> {
  const { db } = session
  const look = lookOf(session)
  const typed = input.search.trim()
  const whose = whoseCases(session, input.whose)
  const filter = {
    statuses: input.statuses,
    caseIds: typed === '' ? null : foundCases(look, typed),
    staffIds: whose === 'mine' ? actingFor(session) : null,
  }
  const total = countCases(db)
  const { ids, matching } =
    input.sort === 'name' && look.index !== null
      ? pageByName(look, look.index, filter, input)
      : pageByColumn(session, filter, input, total)
  return { rows: rowsOf(look, ids), matching, total, whose }
}

/** Whether there are one's own cases and others: not for who is alone, or works on none. */
const hasOwn = (session: Session): boolean =>
  hasColleagues(session.db) && session.may('workOnCases')

function whoseCases(session: Session, chosen: Whose | undefined): Whose | null {
  return hasOwn(session) ? (chosen ?? findListChoice(session.db, session.staff.id)) : null
}

export function overviewOfCases(session: Session): Output<typeof caseCalls.overview> {
  const { db } = session
  const mine = { ...everything, staffIds: hasOwn(session) ? actingFor(session) : null }
  const recent = pageOfCases(db, mine, {
    sort: 'updatedAt',
    descending: true,
    offset: 0,
    limit: recentCases,
  })
  return {
    total: countCases(db),
    mineOpen: session.may('workOnCases')
      ? countMatching(db, mine) - countMatching(db, { ...mine, statuses: closed })
      : null,
    byStatus: countByStatus(db),
    registeredThisWeek: countRegistered(db, weekOf(new Date()), today()),
    recent: rowsOf(lookOf(session), recent),
  }
}

const everything: ListFilter = { statuses: [], caseIds: null, staffIds: null }
const closed = ['Closed', 'ClosedReferred']
const recentCases = 8

/** By a part of the code, or by words of the name. */
function foundCases({ session, index, open }: Look, typed: string): string[] {
  const bare = bareCaseCode(typed)
  const byCode = isPartOfCaseCode(bare) ? casesByCode(session.db, bare) : []
  if (index === null) return byCode
  const byName = index.find(typed)
  if (open === null) return [...new Set([...byCode, ...byName])]
  const mine = byName.filter((caseId) => open.has(caseId))
  return [...new Set([...byCode, ...mine, ...index.findWhole(typed)])]
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
  const isWhole = filter.statuses.length === 0 && filter.staffIds === null
  return {
    ids: pageOfCases(db, filter, { sort: column, descending, offset, limit }),
    matching: isWhole ? (filter.caseIds?.length ?? total) : countMatching(db, filter),
  }
}

function pageByName(
  { session, open }: Look,
  index: SearchIndex,
  filter: ListFilter,
  { descending, offset, limit, language }: ListInput,
): Page {
  let ordered = index.byName(language ?? 'en')
  if (filter.statuses.length > 0 || filter.caseIds !== null || filter.staffIds !== null) {
    const wanted = new Set(matchingCases(session.db, filter))
    ordered = ordered.filter(({ caseId }) => wanted.has(caseId))
  }
  if (open !== null) ordered = closedLast(ordered, open)
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

/** Where a hidden name would stand in the order tells how it begins. */
function closedLast(ordered: readonly Named[], open: ReadonlySet<string>): Named[] {
  const hidden = ordered
    .filter(({ caseId }) => !open.has(caseId))
    .map(({ caseId }) => ({ caseId, display: '' }))
    .sort((a, b) => (a.caseId < b.caseId ? -1 : 1))
  return [...ordered.filter(({ caseId }) => open.has(caseId)), ...hidden]
}

function rowsOf({ session, index, open }: Look, ids: readonly string[]): CaseRow[] {
  const shown = open === null ? ids : ids.filter((caseId) => open.has(caseId))
  const names = index?.names(shown)
  const others = open === null ? [] : ids.filter((caseId) => !open.has(caseId))
  const colleagues = namesAssigned(session.db, others)
  return caseListRows(session.db, ids).map((row) => ({
    ...row,
    name: names?.get(row.caseId) ?? null,
    open: open === null || open.has(row.caseId),
    with: [...(colleagues.get(row.caseId) ?? [])],
  }))
}
