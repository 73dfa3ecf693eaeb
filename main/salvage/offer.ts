/** @file What a damaged vault still holds that the restored one does not. */
import type { Reader } from '#main/db/database.ts'
import { wasDeleted } from '#main/db/tables/deletion.ts'
import { besideOf } from './beside.ts'
import { readableTables, readPastDamage, type SavedRow } from './read-past-damage.ts'
import type { Watch } from './readable.ts'
import { newerSettings, type Setting } from './settings.ts'

export interface CaseOffer {
  readonly caseId: string
  readonly code: string
  /** `missing`: not here at all. `newer`: here as it was before. */
  readonly kind: 'missing' | 'newer'
}

export interface Offer {
  readonly cases: readonly CaseOffer[]
  /** Half-typed interviews that are not here, or were typed further. */
  readonly drafts: number
  readonly organisations: number
  /** Photos, documents and recordings, of whatever case. */
  readonly files: number
  /** What the office had set since. */
  readonly settings: readonly Setting[]
  /** Everything else: who works on which case, agreements, bundles, reports that left, and so on. */
  readonly others: number
  /** Deleted for good since: it is deleted again. */
  readonly deletions: readonly SavedRow[]
  /** Places that cannot be read any more, in all tables that hold cases. */
  readonly lost: number
}

/** What stands by itself, and the column that says which of two is the newer one. */
export const standalone = { draft: 'saved_at', organisation: 'revision' } as const

/** @throws AppError `cancelled` */
export async function offerOf(here: Reader, there: Reader, watch: Watch): Promise<Offer> {
  const cases: CaseOffer[] = []
  const count = { draft: 0, organisation: 0, attachment: 0, others: 0 }
  const deletions: SavedRow[] = []
  const isBeside = besideOf(here, there)
  const known = here.prepare('SELECT revision, updated_at FROM case_record WHERE id = ?')
  const isNoted = here.prepare('SELECT 1 FROM deletion WHERE id = ?').pluck()
  const take: Readonly<Record<string, (row: SavedRow) => void>> = {
    case_record: (row) => {
      const kind = kindOf(row, known.get(row['id']))
      // Deleted for good since the backup was put back: it does not return.
      if (kind !== null && !wasDeleted(here, String(row['id'])))
        cases.push({ caseId: String(row['id']), code: String(row['code']), kind })
    },
    draft: (row) => {
      if (isWanted(here, 'draft', row)) count.draft++
    },
    organisation: (row) => {
      if (isWanted(here, 'organisation', row)) count.organisation++
    },
    attachment: (row) => {
      if (isBeside('attachment', row)) count.attachment++
    },
    deletion: (row) => {
      if (!isNoted.get(row['id'])) deletions.push(row)
    },
  }
  let lost = 0
  const names = readableTables(there)
  for (const [index, table] of names.entries()) {
    watch.progress(index, names.length)
    const each =
      take[table] ??
      ((row: SavedRow) => {
        if (isBeside(table, row)) count.others++
      })
    const read = await readPastDamage(there, table, { each, cancelled: watch.cancelled })
    if (table !== 'audit_entry') lost += read.lost
  }
  cases.sort((a, b) => a.code.localeCompare(b.code))
  deletions.sort((a, b) => String(a['deleted_at']).localeCompare(String(b['deleted_at'])))
  return {
    cases,
    drafts: count.draft,
    organisations: count.organisation,
    files: count.attachment,
    settings: await newerSettings(here, there, watch),
    others: count.others,
    deletions,
    lost,
  }
}

/** Whoever went on with a case after the restore keeps what they wrote. */
function kindOf(there: SavedRow, here: unknown): CaseOffer['kind'] | null {
  if (here === undefined) return 'missing'
  const { revision, updated_at: updatedAt } = here as SavedRow
  const isNewer =
    Number(there['revision']) > Number(revision) && String(there['updated_at']) > String(updatedAt)
  return isNewer ? 'newer' : null
}

export function isWanted(here: Reader, table: keyof typeof standalone, row: SavedRow): boolean {
  const column = standalone[table]
  const found: unknown = here
    .prepare(`SELECT ${column} FROM ${table} WHERE id = ?`)
    .pluck()
    .get(row['id'])
  // An interview that became a case here, or was thrown away, left its code behind.
  if (found === undefined) return table !== 'draft' || !isCase(here, row)
  const its = row[column]
  if (typeof its === 'string') return typeof found === 'string' && its > found
  return Number(its) > Number(found)
}

const isCase = (here: Reader, row: SavedRow): boolean =>
  here.prepare('SELECT 1 FROM case_record WHERE code = ?').get(row['code']) !== undefined
