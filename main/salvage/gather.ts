/** @file Reads from a damaged vault all rows that belong to the cases that are wanted, before anything is written. */
import type { Database, Reader } from '#main/db/database.ts'
import { wasDeleted } from '#main/db/tables/deletion.ts'
import { besideOf, ownersOf } from './beside.ts'
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
    if (!caseIds.has(row['case_id']) || wasDeleted(here, String(row['id']))) return false
    people.parts.add(row['id'])
    people.persons.add(row['person_id'])
    return true
  })
  await read('person', ({ id }) => people.persons.has(id))
  const leftOut = dropNobodys(here, gathered)
  await read('draft', (row) => isWanted(here, 'draft', row))
  await read('organisation', (row) => isWanted(here, 'organisation', row))
  const wanted = {
    case_id: caseIds,
    case_person_id: people.parts,
    person_id: people.persons,
    draft_id: new Set((gathered.get('draft') ?? []).map(({ id }) => id)),
  }
  const isBeside = besideOf(here, there)
  for (const table of names) {
    if (gathered.has(table)) continue
    const owners = ownersOf(there, table)
    await read(
      table,
      (row) => owners.some((owner) => wanted[owner].has(row[owner])) || isBeside(table, row),
    )
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
