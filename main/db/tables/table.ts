/** @file Rows of a codebook entity: their statements follow from the codebook, once. */
import type { Answers } from '#shared/codebook/answer.ts'
import type { Entity } from '#shared/codebook/entity.ts'
import { AppError } from '#shared/errors.ts'
import type { Sealer } from '#main/vault/session.ts'
import {
  answerOf,
  columnsOf,
  decodeAbout,
  decodeNotes,
  decodeValue,
  encodeAbout,
  encodeNotes,
  encodeValue,
  type Cell,
} from '../columns.ts'
import type { Reader, Writer } from '../database.ts'

export interface Table<S extends string = string> {
  readonly entity: Entity
  /** Columns that are not fields, in the order of the insert. */
  readonly structure: readonly S[]
  readonly insert: string
  readonly selectById: string
}

export type Row = Readonly<Record<string, Cell>>

export function table<const S extends string>(entity: Entity, structure: readonly S[]): Table<S> {
  const names = [...structure, ...columnsOf(entity).map(({ name }) => name), 'about', 'notes']
  return {
    entity,
    structure,
    insert: `INSERT INTO ${entity.table} (${names.join(', ')}) VALUES (${names.map(() => '?').join(', ')})`,
    selectById: `SELECT ${names.join(', ')} FROM ${entity.table} WHERE id = ?`,
  }
}

export function insertRow<S extends string>(
  db: Writer,
  { entity, structure, insert }: Table<S>,
  frame: Readonly<Record<S, Cell>> & { readonly id: string },
  answers: Answers,
  sealer: Sealer | null,
): void {
  const place = { table: entity.table, row: frame.id }
  const cells = columnsOf(entity).map(({ field }) =>
    encodeValue(field, answers[field.path]?.value ?? null, place, sealer),
  )
  db.prepare(insert).run(
    ...structure.map((name) => frame[name]),
    ...cells,
    encodeAbout(entity, answers),
    encodeNotes(entity, answers, place, sealer),
  )
}

/** @throws AppError `notFound` */
export function findRow(db: Reader, { selectById }: Table, id: string): Row {
  const row = db.prepare(selectById).get(id) as Row | undefined
  if (row === undefined) throw new AppError('notFound')
  return row
}

/**
 * @param sealer `null` for a role that may not see identities: sealed answers are absent then
 */
export function answersOf({ entity }: Table, row: Row, sealer: Sealer | null): Answers {
  const answers: Record<string, NonNullable<Answers[string]>> = {}
  const facts = decodeAbout(text(row, 'about'))
  const place = { table: entity.table, row: text(row, 'id') }
  const notes = decodeNotes(row['notes'] ?? null, place, sealer)
  for (const { name, field } of columnsOf(entity)) {
    const value = decodeValue(field, row[name] ?? null, place, sealer)
    const answer = answerOf(value, facts[field.name], notes[field.name])
    if (answer !== undefined) answers[field.path] = answer
  }
  return answers
}

/** The text in a column that is NOT NULL. */
export function text(row: Row, name: string): string {
  const cell = row[name]
  if (typeof cell !== 'string') throw new AppError('internal', { reason: name })
  return cell
}

export function textOrNull(row: Row, name: string): string | null {
  const cell = row[name]
  return typeof cell === 'string' ? cell : null
}

/**
 * Writes the named fields only, so that nothing else is sealed anew.
 * @param answers all answers of the row as they are to be
 */
export function updateRow(
  db: Writer,
  { entity }: Table,
  id: string,
  change: { readonly answers: Answers; readonly paths: ReadonlySet<string>; readonly at: string },
  sealer: Sealer | null,
): void {
  const place = { table: entity.table, row: id }
  const columns = columnsOf(entity).filter(({ field }) => change.paths.has(field.path))
  const sets = columns.map(({ name }) => `${name} = ?, `).join('')
  const cells = columns.map(({ field }) =>
    encodeValue(field, change.answers[field.path]?.value ?? null, place, sealer),
  )
  const { changes } = db
    .prepare(
      `UPDATE ${entity.table} SET ${sets}about = ?, notes = ?, updated_at = ?, revision = revision + 1 WHERE id = ?`,
    )
    .run(
      ...cells,
      encodeAbout(entity, change.answers),
      encodeNotes(entity, change.answers, place, sealer),
      change.at,
      id,
    )
  if (changes !== 1) throw new AppError('notFound')
}

/** @throws AppError `notFound` */
export function deleteRow(db: Writer, { entity }: Table, id: string): void {
  const { changes } = db.prepare(`DELETE FROM ${entity.table} WHERE id = ?`).run(id)
  if (changes !== 1) throw new AppError('notFound')
}
