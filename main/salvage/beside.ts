/**
 * @file What comes along beside whole cases: rows that a case gets without a new revision, like files, and
 * what belongs to the office as a whole, like agreements, bundles and reports that left.
 */
import type { Reader } from '#main/db/database.ts'
import { columnsOf, keyOf } from './columns.ts'
import { isNewer, newerBy } from './newer.ts'
import type { SavedRow } from './read-past-damage.ts'

/**
 * Of each vault its own; people come as the authors of rows, the pieces of a file with their file, and
 * deletions are carried out again.
 */
const never = new Set([
  'audit_entry',
  'setting',
  'staff',
  'signing_key',
  'invitation',
  'case_list_choice',
  'attachment_chunk',
  'deletion',
])

/** Looked at by themselves, because somebody is asked about them by number. */
const offered = new Set(['case_record', 'case_person', 'person', 'draft', 'organisation'])

const besideCases = new Set(['attachment', 'case_assignment', 'case_opening', 'retention_keep'])

/** Says what left, and to whom; a bundle is not part of a case. */
const notOfACase = new Set(['bundle_case'])

const owners = ['case_id', 'case_person_id', 'person_id', 'draft_id'] as const
export type Owner = (typeof owners)[number]

/** By which columns a row may belong to a case. A table that comes later is found like this by itself. */
export function ownersOf(db: Reader, table: string): readonly Owner[] {
  if (offered.has(table) || never.has(table) || notOfACase.has(table)) return []
  const columns = columnsOf(db, table)
  return owners.filter((name) => columns.includes(name))
}

const isOfTheOffice = (db: Reader, table: string): boolean =>
  !offered.has(table) && !never.has(table) && ownersOf(db, table).length === 0

export type Beside = (table: string, row: SavedRow) => boolean

/** Whether a row is missing here, or older; not when it was taken away here since the backup was put back. */
export function besideOf(here: Reader, there: Reader): Beside {
  const isGone = goneOf(here)
  const comparisons = new Map<string, Comparison | null>()
  const comparisonOf = (table: string): Comparison | null => {
    const known = comparisons.get(table)
    if (known !== undefined) return known
    const isBeside = besideCases.has(table) || isOfTheOffice(there, table)
    const made = isBeside ? compare(here, table) : null
    comparisons.set(table, made)
    return made
  }
  return (table, row) => {
    const comparison = comparisonOf(table)
    if (comparison === null) return false
    const found = comparison.find(row)
    if (found === undefined) return !isGone(table, row)
    return isNewer(row, found, comparison.newerBy)
  }
}

interface Comparison {
  readonly find: (row: SavedRow) => SavedRow | undefined
  readonly newerBy: string | null
}

/** `null`: a table that is not here any more. */
function compare(here: Reader, table: string): Comparison | null {
  const key = keyOf(here, table)
  if (key.length === 0) return null
  const where = key.map((name) => `"${name}" = ?`).join(' AND ')
  const select = here.prepare(`SELECT * FROM "${table}" WHERE ${where}`)
  return {
    find: (row) => select.get(...key.map((name) => row[name])) as SavedRow | undefined,
    newerBy: newerBy(columnsOf(here, table)),
  }
}

function goneOf(here: Reader): Beside {
  const { seq, since } = restoredAt(here)
  const removed = here
    .prepare(
      `SELECT 1 FROM audit_entry WHERE seq > ? AND action = 'attachment.remove' AND subject = ?`,
    )
    .pluck()
  const deleted = here.prepare('SELECT 1 FROM deletion WHERE subject = ?').pluck()
  return (table, row) => {
    const ids = ['id', 'bundle_id', ...owners].map((name) => row[name] ?? '')
    if (ids.some((id) => deleted.get(id) !== undefined)) return true
    if (table === 'half_typed') return String(row['saved_at']) <= since
    if (table === 'correction') return String(row['created_at']) <= since
    const wasThere = table === 'attachment' && String(row['created_at']) <= since
    return wasThere && removed.get(seq, row['case_id']) !== undefined
  }
}

/** The entry of the restore, and the last moment that the backup knows. */
function restoredAt(here: Reader): { seq: number; since: string } {
  const seq = Number(
    here
      .prepare(`SELECT coalesce(max(seq), 0) FROM audit_entry WHERE action = 'backup.restored'`)
      .pluck()
      .get(),
  )
  const since = here
    .prepare(`SELECT max(at) FROM audit_entry WHERE seq < ? AND action NOT LIKE 'session.%'`)
    .pluck()
    .get(seq)
  return { seq, since: typeof since === 'string' ? since : '' }
}
