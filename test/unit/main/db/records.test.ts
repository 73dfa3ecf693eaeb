import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { answerSources, missingReasons, type Answer, type Value } from '#shared/codebook/answer.ts'
import { checkAnswer, tidyAnswer } from '#shared/codebook/schema.ts'
import { isSealed, type Field, type FieldKind } from '#shared/codebook/field.ts'
import { columnsOf, type Cell } from '#main/db/columns.ts'
import { recordTables } from '#main/db/tables/record-tables.ts'
import { answersOf, insertRow, type Row, type Table } from '#main/db/tables/table.ts'
import { newId } from '#main/vault/encryption.ts'
import { onVault } from '#test/support/records.ts'
import type { TestVault } from '#test/support/vault.ts'

const words = (field: Field) =>
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: Math.min(40, field.maxLength ?? 40) })
const codes = (field: Field) => field.list?.codes.map(({ code }) => code) ?? []

const day = fc
  .date({
    min: new Date('1900-01-01T00:00:00Z'),
    max: new Date('2026-01-01T00:00:00Z'),
    noInvalidDate: true,
  })
  .map((date) => date.toISOString().slice(0, 10))

const values: Readonly<Record<FieldKind, (field: Field) => fc.Arbitrary<Value>>> = {
  text: (field) =>
    field.format === undefined ? words(field) : fc.integer({ min: -90, max: 90 }).map(String),
  longText: words,
  date: (field) =>
    field.exact
      ? day
      : fc.tuple(day, fc.constantFrom(4, 7, 10)).map(([date, length]) => date.slice(0, length)),
  integer: ({ min, max }) => fc.integer({ min: min ?? 0, max: max ?? 1000 }),
  flag: () => fc.boolean(),
  choice: (field) => fc.constantFrom(...codes(field)),
  choices: (field) => fc.subarray(codes(field), { minLength: 1 }),
}

const known = {
  estimated: fc.boolean(),
  source: fc.constantFrom(...answerSources),
  volunteered: fc.boolean(),
}

/** Any right answer: a value or a reason, with anything that may be known about it. */
function answerTo(field: Field): fc.Arbitrary<Answer> {
  const value = fc
    .record({ value: values[field.kind](field), ...known }, { requiredKeys: ['value'] })
    .map((answer) => tidyAnswer(field, answer))
    .filter((answer) => answer.value !== null && checkAnswer(field, answer) === null)
  const reason = fc.record(
    { value: fc.constant(null), missing: fc.constantFrom(...missingReasons), ...known },
    { requiredKeys: ['value', 'missing'] },
  )
  return fc.oneof(value, reason)
}

const at = '2026-01-01T00:00:00.000Z'

/** Cells for the columns that are not fields; what they point at need not be there for this. */
function frameOf(table: Table): { id: string } & Record<string, Cell> {
  const cells: Record<string, Cell> = Object.fromEntries(
    table.structure.map((name) => [name, name === 'revision' ? 1 : at]),
  )
  return { ...cells, id: newId() }
}

class NotKept extends Error {}

function throughTheDatabase({ session }: TestVault, table: Table, field: Field, answer: Answer) {
  let read: Answer | undefined
  const frame = frameOf(table)
  try {
    session.writeDraft((db) => {
      // Rows point at others that this test does not need; nothing of it is kept.
      db.prepare('PRAGMA defer_foreign_keys = ON').run()
      insertRow(db, table, frame, { [field.path]: answer }, session.identity)
      const row = db.prepare(table.selectById).get(frame.id) as Row
      read = answersOf(table, row, session.identity)[field.path]
      throw new NotKept()
    })
  } catch (error) {
    if (!(error instanceof NotKept)) throw error
  }
  return read
}

describe.each(recordTables.map((table) => [table.entity.table, table] as const))(
  '%s',
  (name, table) => {
    test('has the columns that follow from the codebook', () =>
      onVault(({ session }) => {
        const found = session.db
          .prepare('SELECT name, type FROM pragma_table_info(?)')
          .all(name) as { name: string; type: string }[]
        const names = (columns: readonly { name: string }[]) => columns.map((column) => column.name)
        const expected = [...table.structure, ...names(columnsOf(table.entity)), 'about', 'notes']
        expect(names(found).toSorted()).toEqual(expected.toSorted())
        for (const column of columnsOf(table.entity))
          expect(found).toContainEqual({ name: column.name, type: column.type })
      }))

    test('keeps any right answer and any reason for a missing one', () =>
      onVault((vault) => {
        for (const field of table.entity.fields)
          fc.assert(
            fc.property(answerTo(field), (answer) => {
              expect(throughTheDatabase(vault, table, field, answer)).toEqual(answer)
            }),
            { numRuns: 20 },
          )
      }))

    test('shows nothing sealed without the key', () =>
      onVault(({ session: { identity } }) => {
        for (const { name: column, field } of columnsOf(table.entity)) {
          if (!isSealed(field)) continue
          const id = newId()
          const sealed = identity?.seal(name, id, field.name, '"2001"') ?? null
          const row: Row = { id, about: '{}', [column]: sealed }
          expect(answersOf(table, row, identity)).toEqual({ [field.path]: { value: '2001' } })
          expect(answersOf(table, row, null)).toEqual({})
        }
      }))
  },
)

test('a sealed value that was moved to another row does not open', () =>
  onVault((vault) => {
    const table = recordTables[0]
    const field = table?.entity.fields.find(isSealed)
    if (table === undefined || field === undefined) throw new Error('no sealed field')
    const { identity } = vault.session
    const sealed = identity?.seal(table.entity.table, newId(), field.name, '"Sokha"') ?? null
    const column = columnsOf(table.entity).find((other) => other.field === field)?.name ?? ''
    const row: Row = { id: newId(), about: '{}', [column]: sealed }
    expect(() => answersOf(table, row, identity)).toThrow('damaged')
  }))

test.each([
  ['about that is no JSON object of facts', '{"gender":{"missing":"perhaps"}}'],
  ['about that names what no answer has', '{"gender":{"colour":"red"}}'],
])('%s is damage', (_, about) => {
  const table = recordTables[0]
  if (table === undefined) throw new Error('no table')
  expect(() => answersOf(table, { id: newId(), about }, null)).toThrow('damaged')
})
