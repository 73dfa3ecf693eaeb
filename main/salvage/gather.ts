/** @file Reads from a damaged vault all rows that belong to the cases that are wanted, before anything is written. */
import type { Database, Reader } from '#main/db/database.ts'
import { isWanted, type Offer } from './offer.ts'
import { readableTables, readPastDamage, type SavedRow } from './read-past-damage.ts'
import type { Watch } from './readable.ts'

/** By table. */
export type Gathered = ReadonlyMap<string, readonly SavedRow[]>

export interface Gathering {
  readonly gathered: Gathered
  /** Cases of which nobody can be read any more: a case without a survivor is none. */
  readonly leftOut: number
}

/** Says what left, and to whom; a bundle is not part of a case. */
const notOfACase = new Set(['bundle_case'])

/** @throws AppError `cancelled` */
export async function gather(
  here: Reader,
  there: Database,
  { cases }: Offer,
  watch: Watch,
): Promise<Gathering> {
  const gathered = new Map<string, SavedRow[]>()
  const caseIds = new Set<unknown>(cases.map(({ caseId }) => caseId))
  const people = { parts: new Set<unknown>(), persons: new Set<unknown>() }
  const names = readableTables(there)
  const read = async (table: string, isOurs: (row: SavedRow) => boolean): Promise<void> => {
    watch.progress(gathered.size, names.length)
    const rows: SavedRow[] = []
    const each = (row: SavedRow): void => {
      if (isOurs(row)) rows.push(row)
    }
    if (names.includes(table))
      await readPastDamage(there, table, { each, cancelled: watch.cancelled })
    gathered.set(table, rows)
  }
  await read('case_record', ({ id }) => caseIds.has(id))
  await read('case_person', (row) => {
    if (!caseIds.has(row['case_id'])) return false
    people.parts.add(row['id'])
    people.persons.add(row['person_id'])
    return true
  })
  await read('person', ({ id }) => people.persons.has(id))
  const leftOut = dropNobodys(here, gathered)
  await read('draft', (row) => isWanted(here, 'draft', row))
  await read('organisation', (row) => isWanted(here, 'organisation', row))
  for (const table of names) {
    if (gathered.has(table) || notOfACase.has(table)) continue
    const column = belongsBy(there, table)
    if (column === null) continue
    const wanted = column === 'case_id' ? caseIds : people.parts
    await read(table, (row) => wanted.has(row[column]))
  }
  return { gathered, leftOut }
}

/** @returns how many cases were dropped */
function dropNobodys(here: Reader, gathered: Map<string, SavedRow[]>): number {
  const rowsOf = (table: string) => gathered.get(table) ?? []
  const read = new Set(rowsOf('person').map(({ id }) => id))
  const isHere = (table: string, id: unknown) =>
    here.prepare(`SELECT 1 FROM ${table} WHERE id = ?`).get(id) !== undefined
  const parts = rowsOf('case_person').filter(
    ({ person_id: id }) => read.has(id) || isHere('person', id),
  )
  const victims = parts.filter(({ role }) => role === 'victim')
  const withSomebody = new Set(victims.map(({ case_id: id }) => id))
  const cases = rowsOf('case_record').filter(
    ({ id }) => withSomebody.has(id) || isHere('case_record', id),
  )
  const kept = new Set(cases.map(({ id }) => id))
  const dropped = rowsOf('case_record').length - cases.length
  gathered.set(
    'case_person',
    parts.filter(({ case_id: id }) => kept.has(id)),
  )
  gathered.set('case_record', cases)
  return dropped
}

/** A table that comes later is taken along by itself when its rows name a case or somebody in one. */
function belongsBy(db: Reader, table: string): 'case_person_id' | 'case_id' | null {
  const columns = columnsOf(db, table)
  if (columns.includes('case_person_id')) return 'case_person_id'
  return columns.includes('case_id') ? 'case_id' : null
}

export function columnsOf(db: Reader, table: string): readonly string[] {
  return db
    .prepare('SELECT name FROM pragma_table_info(?) ORDER BY cid')
    .pluck()
    .all(table)
    .map(String)
}
