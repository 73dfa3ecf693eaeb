/** @file How answers lie in a table: one typed column per field, sealed where the privacy class says so. */
import { z } from 'zod'
import {
  about,
  isAnswered,
  type Answer,
  type Answers,
  type Value,
} from '#shared/codebook/answer.ts'
import type { Entity } from '#shared/codebook/entity.ts'
import { isSealed, type Field, type FieldKind } from '#shared/codebook/field.ts'
import { AppError } from '#shared/errors.ts'
import type { Sealer } from '#main/vault/session.ts'

export type Cell = string | number | Uint8Array | null

export interface Column {
  readonly name: string
  readonly type: 'TEXT' | 'INTEGER' | 'BLOB'
  readonly field: Field
}

interface Codec {
  readonly type: 'TEXT' | 'INTEGER'
  /** `undefined`: not a value of this kind. */
  readonly encode: (value: Value) => string | number | undefined
  readonly decode: (cell: string | number) => Value | undefined
}

const words: Codec = {
  type: 'TEXT',
  encode: (value) => (typeof value === 'string' ? value : undefined),
  decode: (cell) => (typeof cell === 'string' ? cell : undefined),
}

const codecs: Record<FieldKind, Codec> = {
  text: words,
  longText: words,
  date: words,
  choice: words,
  integer: {
    type: 'INTEGER',
    encode: (value) => (typeof value === 'number' ? value : undefined),
    decode: (cell) => (typeof cell === 'number' ? cell : undefined),
  },
  flag: {
    type: 'INTEGER',
    encode: (value) => (typeof value === 'boolean' ? Number(value) : undefined),
    decode: (cell) => (cell === 0 || cell === 1 ? cell === 1 : undefined),
  },
  choices: {
    type: 'TEXT',
    encode: (value) => (Array.isArray(value) ? JSON.stringify(value) : undefined),
    decode: (cell) => (typeof cell === 'string' ? readCodes(cell) : undefined),
  },
}

const codes = z.array(z.string())

function readCodes(cell: string): readonly string[] | undefined {
  try {
    return codes.safeParse(JSON.parse(cell)).data
  } catch {
    return undefined
  }
}

/** camelCase -> snake_case. */
export function columnName(fieldName: string): string {
  return fieldName.replaceAll(/[A-Z]/gu, (capital) => `_${capital.toLowerCase()}`)
}

const known = new WeakMap<Entity, readonly Column[]>()

/** The columns that follow from the codebook, in its order. */
export function columnsOf(entity: Entity): readonly Column[] {
  const before = known.get(entity)
  if (before !== undefined) return before
  const columns = entity.fields.map((field) => ({
    name: columnName(field.name),
    type: isSealed(field) ? ('BLOB' as const) : codecs[field.kind].type,
    field,
  }))
  known.set(entity, columns)
  return columns
}

/** Where a sealed value lives; it opens nowhere else. */
export interface Place {
  readonly table: string
  readonly row: string
}

/** @throws AppError `invalidInput` for a value of another kind, `forbidden` without the key it needs. */
export function encodeValue(
  field: Field,
  value: Value | null,
  place: Place,
  sealer: Sealer | null,
): Cell {
  if (value === null) return null
  const cell = codecs[field.kind].encode(value)
  if (cell === undefined) throw new AppError('invalidInput', { fields: [field.path] })
  if (!isSealed(field)) return cell
  if (sealer === null) throw new AppError('forbidden')
  return sealer.seal(place.table, place.row, field.name, JSON.stringify(cell))
}

/**
 * @param sealer `null` for a role that may not see identities: what is sealed reads as absent
 * @throws AppError `damaged`
 */
export function decodeValue(
  field: Field,
  cell: Cell,
  place: Place,
  sealer: Sealer | null,
): Value | null {
  if (cell === null) return null
  const plain = isSealed(field) ? unsealed(field, cell, place, sealer) : cell
  if (plain === null) return null
  const value =
    typeof plain === 'string' || typeof plain === 'number'
      ? codecs[field.kind].decode(plain)
      : undefined
  if (value === undefined) throw new AppError('damaged', { fields: [field.path] })
  return value
}

function unsealed(field: Field, cell: Cell, place: Place, sealer: Sealer | null): Cell {
  if (sealer === null) return null
  if (!(cell instanceof Uint8Array)) throw new AppError('damaged', { fields: [field.path] })
  return sealedCell.parse(JSON.parse(sealer.open(place.table, place.row, field.name, cell)))
}

const sealedCell = z.union([z.string(), z.number()])

const aboutColumn = z.record(z.string(), about)
type About = z.infer<typeof aboutColumn>

/** The `about` column: all that is known about the answers of a row beside their values. */
export function encodeAbout(entity: Entity, answers: Answers): string {
  const row: Record<string, About[string]> = {}
  for (const field of entity.fields) {
    const answer = answers[field.path]
    if (answer === undefined) continue
    const facts = factsOf(answer)
    if (Object.keys(facts).length > 0) row[field.name] = facts
  }
  return JSON.stringify(row)
}

function factsOf(answer: Answer): About[string] {
  return {
    ...(answer.missing === undefined ? {} : { missing: answer.missing }),
    ...(answer.estimated === undefined ? {} : { estimated: answer.estimated }),
    ...(answer.source === undefined ? {} : { source: answer.source }),
    ...(answer.volunteered === undefined ? {} : { volunteered: answer.volunteered }),
  }
}

/** @throws AppError `damaged` */
export function decodeAbout(text: string): About {
  if (text === '{}') return {}
  const parsed = aboutColumn.safeParse(JSON.parse(text))
  if (!parsed.success) throw new AppError('damaged', { reason: 'about' })
  return parsed.data
}

/** An answer worth keeping, or `undefined` for "nothing was said yet". A note alone is worth keeping. */
export function answerOf(
  value: Value | null,
  facts: About[string] | undefined,
  note: string | undefined,
): Answer | undefined {
  const answer: Answer = { value, ...facts, ...(note === undefined ? {} : { note }) }
  return isAnswered(answer) || note !== undefined ? answer : undefined
}

const notesColumn = z.record(z.string(), z.string())
type Notes = z.infer<typeof notesColumn>

/**
 * The `notes` column: what was written beside the answers, by field, as one sealed text.
 * @throws AppError `forbidden` without the key it needs
 */
export function encodeNotes(
  entity: Entity,
  answers: Answers,
  { table, row }: Place,
  sealer: Sealer | null,
): Cell {
  const notes = entity.fields.flatMap(({ path, name }) => {
    const note = answers[path]?.note
    return note === undefined ? [] : [[name, note] as const]
  })
  if (notes.length === 0) return null
  if (sealer === null) throw new AppError('forbidden')
  return sealer.seal(table, row, 'notes', JSON.stringify(Object.fromEntries(notes)))
}

/** @throws AppError `damaged` */
export function decodeNotes(cell: Cell, { table, row }: Place, sealer: Sealer | null): Notes {
  if (cell === null || sealer === null) return {}
  if (!(cell instanceof Uint8Array)) throw new AppError('damaged', { reason: 'notes' })
  return notesColumn.parse(JSON.parse(sealer.open(table, row, 'notes', cell)))
}
