/** @file Writes what was read from a damaged vault into the restored one. Nothing that is here is deleted. */
import type { Database, Reader, Writer } from '#main/db/database.ts'
import { newId } from '#main/vault/encryption.ts'
import { AppError } from '#shared/errors.ts'
import { columnsOf, keyOf } from './columns.ts'
import { copyPieces } from './file-pieces.ts'
import type { Gathered } from './gather.ts'
import { isNewer, newerBy } from './newer.ts'
import type { SavedRow } from './read-past-damage.ts'

export interface Merged {
  /** Rows that are new here, or newer than they were. */
  readonly rows: number
  /** Rows that point to something that cannot be read any more, or do not fit beside what is here. */
  readonly leftOut: number
}

export interface MergeFrom {
  /** Where a row's parents are looked for that were not gathered: people, codes, own questions. */
  readonly there: Database
  readonly gathered: Gathered
  /** The signed-in person's: whoever is new here brings their own at their next sign-in. */
  readonly signingKeyId: string
}

/** Within the caller's transaction. */
export function mergeRows(db: Writer, from: MergeFrom): Merged {
  db.prepare('PRAGMA defer_foreign_keys = ON').run()
  const merge = new Merge(db, from)
  for (const [table, rows] of from.gathered) for (const row of rows) merge.put(table, row)
  merge.leftOut += fillContexts(db, from.gathered.get('case_person') ?? [])
  if (db.prepare('PRAGMA foreign_key_check').all().length > 0)
    throw new AppError('internal', { reason: 'foreignKeys' })
  return { rows: merge.rows, leftOut: merge.leftOut }
}

const contexts: Readonly<Record<string, string>> = {
  victim: 'victim_context',
  perpetrator: 'perpetrator_context',
  family: 'family_context',
}

/**
 * Whoever is in a case has a row for what happened to them there. Where it cannot be read any more, an
 * empty one stands for it, and every question in it is open again. @returns how many
 */
function fillContexts(db: Writer, parts: readonly SavedRow[]): number {
  let filled = 0
  for (const { id, role } of parts) {
    const table = contexts[String(role)]
    if (table === undefined) continue
    const { changes } = db
      .prepare(
        `INSERT INTO ${table} (id, revision, created_at, updated_at, codebook_version, case_person_id)
         SELECT ?, 1, case_record.created_at, case_record.updated_at, case_record.codebook_version, case_person.id
         FROM case_person JOIN case_record ON case_record.id = case_person.case_id
         WHERE case_person.id = ?
           AND NOT EXISTS (SELECT 1 FROM ${table} WHERE case_person_id = case_person.id)`,
      )
      .run(newId(), id)
    filled += changes
  }
  return filled
}

interface Parent {
  readonly table: string
  readonly columns: readonly (readonly [child: string, parent: string])[]
}

type Outcome = 'put' | 'known' | 'leftOut'

class Merge {
  rows = 0
  leftOut = 0
  readonly #db: Writer
  readonly #there: Database
  readonly #signingKeyId: string
  readonly #gathered: Gathered
  readonly #shapes = new Map<string, Shape>()
  /** Rows whose parents are being looked for: two that need each other would go round for ever. */
  readonly #open = new Set<string>()

  constructor(db: Writer, { there, gathered, signingKeyId }: MergeFrom) {
    this.#db = db
    this.#there = there
    this.#gathered = gathered
    this.#signingKeyId = signingKeyId
  }

  put(table: string, row: SavedRow): Outcome {
    const shape = this.#shape(table)
    if (shape === null) return 'leftOut'
    const outcome = this.#write(table, shape, row)
    if (outcome === 'put') this.rows++
    if (outcome === 'leftOut') this.leftOut++
    return outcome
  }

  #write(table: string, shape: Shape, found: SavedRow): Outcome {
    const row = table === 'staff' ? { ...found, signing_key_id: this.#signingKeyId } : found
    const here = this.#db.prepare(shape.select).get(...shape.key.map((name) => row[name]))
    if (here !== undefined) {
      if (!isNewer(row, here as SavedRow, shape.newerBy)) return 'known'
      if (!this.#hasParents(shape, row)) return 'leftOut'
      return this.#run(shape.update, row, shape)
    }
    const name = `${table} ${JSON.stringify(shape.key.map((column) => row[column]))}`
    if (this.#open.has(name)) return 'known'
    this.#open.add(name)
    const outcome = this.#hasParents(shape, row) ? this.#run(shape.insert, row, shape) : 'leftOut'
    this.#open.delete(name)
    // A file without all of its pieces opens nowhere.
    const isWhole = outcome !== 'put' || table !== 'attachment' || this.#copyPieces(row)
    return isWhole ? outcome : 'leftOut'
  }

  #run(sql: string, row: SavedRow, { columns }: Shape): Outcome {
    try {
      this.#db.prepare(sql).run(Object.fromEntries(columns.map((name) => [name, row[name]])))
      return 'put'
    } catch (error) {
      // A code that was given out twice, a decision that may not change: what is here stays.
      if (error instanceof AppError && error.detail.reason?.startsWith('SQLITE_CONSTRAINT'))
        return 'leftOut'
      throw error
    }
  }

  #copyPieces(row: SavedRow): boolean {
    if (copyPieces(this.#db, this.#there, row)) return true
    this.#db.prepare('DELETE FROM attachment WHERE id = ?').run(row['id'])
    return false
  }

  #hasParents({ parents }: Shape, row: SavedRow): boolean {
    return parents.every((parent) => this.#hasParent(parent, row))
  }

  #hasParent({ table, columns }: Parent, row: SavedRow): boolean {
    const values = columns.map(([child]) => row[child])
    if (values.some((value) => value === null || value === undefined)) return true
    const where = columns.map(([, parent]) => `"${parent}" = ?`).join(' AND ')
    const sql = `SELECT * FROM "${table}" WHERE ${where}`
    if (this.#db.prepare(sql).get(...values) !== undefined) return true
    // What was gathered and left out stays out.
    const gathered = this.#gathered.get(table)
    const found =
      gathered === undefined
        ? readOne(this.#there, sql, values)
        : gathered.find((one) => columns.every(([, parent], at) => one[parent] === values[at]))
    return found !== undefined && this.put(table, found) !== 'leftOut'
  }

  #shape(table: string): Shape | null {
    const known = this.#shapes.get(table)
    if (known !== undefined) return known
    const shape = shapeOf(this.#db, this.#there, table)
    if (shape !== null) this.#shapes.set(table, shape)
    return shape
  }
}

interface Shape {
  readonly key: readonly string[]
  /** That both vaults have: the damaged one may be of an older version. */
  readonly columns: readonly string[]
  readonly newerBy: string | null
  readonly parents: readonly Parent[]
  readonly select: string
  readonly insert: string
  readonly update: string
}

/** `null`: a table that is not here any more. */
function shapeOf(here: Reader, there: Reader, table: string): Shape | null {
  const theirs = new Set(columnsOf(there, table))
  const columns = columnsOf(here, table).filter((name) => theirs.has(name))
  const key = keyOf(here, table)
  if (columns.length === 0 || key.length === 0) return null
  const where = key.map((name) => `"${name}" = `)
  const rest = columns.filter((name) => !key.includes(name))
  return {
    key,
    columns,
    newerBy: newerBy(columns),
    parents: parentsOf(here, table),
    select: `SELECT * FROM "${table}" WHERE ${where.map((text) => `${text}?`).join(' AND ')}`,
    insert: `INSERT INTO "${table}" (${columns.map((name) => `"${name}"`).join(', ')})
      VALUES (${columns.map((name) => `:${name}`).join(', ')})`,
    update: `UPDATE "${table}" SET ${rest.map((name) => `"${name}" = :${name}`).join(', ')}
      WHERE ${key.map((name) => `"${name}" = :${name}`).join(' AND ')}`,
  }
}

function parentsOf(db: Reader, table: string): readonly Parent[] {
  const rows = db
    .prepare('SELECT id, "table", "from", "to" FROM pragma_foreign_key_list(?) ORDER BY id, seq')
    .all(table) as { id: number; table: string; from: string; to: string | null }[]
  const byId = Map.groupBy(rows, ({ id }) => id)
  return [...byId.values()].map((parts) => {
    const parent = parts[0]?.table ?? ''
    const key = keyOf(db, parent)
    return {
      table: parent,
      columns: parts.map(({ from, to }, index) => [from, to ?? key[index] ?? from] as const),
    }
  })
}

function readOne(db: Reader, sql: string, values: readonly unknown[]): SavedRow | undefined {
  try {
    return db.prepare(sql).get(...values) as SavedRow | undefined
  } catch (error) {
    if (error instanceof AppError && error.code === 'damaged') return undefined
    throw error
  }
}
