/** @file What was deleted here does not come back with an old data file. */
import { casePersonTable } from '#shared/codebook/exchange/data-files.ts'
import type { Reader } from '#main/db/database.ts'
import { wasDeleted } from '#main/db/tables/deletion.ts'
import type { CheckedTable, DataRow } from './checked-data.ts'

type Ids = ReadonlySet<string | undefined>

const idsOf = (rows: readonly DataRow[], column: string): Ids =>
  new Set(rows.map(({ frame }) => frame[column]))

const without = (all: Ids, some: Ids): Ids => new Set([...all].filter((id) => !some.has(id)))

/** Somebody's part goes with its case, a case with its last survivor, a person with all their parts. */
export function withoutDeleted(
  db: Reader,
  tables: readonly CheckedTable[],
): readonly CheckedTable[] {
  const links = tables.find(({ name }) => name === casePersonTable)?.rows ?? []
  const wasHere = ({ frame }: DataRow): boolean =>
    wasDeleted(db, frame['id'] ?? '') || wasDeleted(db, frame['case_id'] ?? '')
  if (!links.some(wasHere)) return tables
  const survivors = links.filter(({ frame }) => frame['role'] === 'victim')
  const staying = survivors.filter((row) => !wasHere(row))
  const cases = without(idsOf(survivors, 'case_id'), idsOf(staying, 'case_id'))
  const lost = links.filter((row) => wasHere(row) || cases.has(row.frame['case_id']))
  const parts = idsOf(lost, 'id')
  const others = links.filter(({ frame }) => !parts.has(frame['id']))
  const persons = without(idsOf(lost, 'person_id'), idsOf(others, 'person_id'))
  const isLost = ({ frame }: DataRow): boolean =>
    [cases, parts, persons].some((ids) => ids.has(frame['id'])) ||
    parts.has(frame['case_person_id'])
  return tables.map(({ name, rows }) => ({ name, rows: rows.filter((row) => !isLost(row)) }))
}
