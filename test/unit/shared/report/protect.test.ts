import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fieldOf } from '#shared/codebook/codebook.ts'
import { AppError } from '#shared/errors.ts'
import { newPersonsAssisted } from '#shared/report/new-persons-assisted.ts'
import { protectGrid } from '#shared/report/protect.ts'
import { notKnown, type ProtectedTable } from '#shared/report/protected-table.ts'
import { protectAll, type RawCounts } from '#shared/report/report.ts'
import { percentOf, rowDenominator } from '#shared/report/share.ts'
import { gridOf, severalOf } from '#shared/report/tabulate.ts'

const runs = process.env['TESSERA_LONG'] === '1' ? 3_000 : 150

const genders = [...(fieldOf('person.gender').list?.codes.map(({ code }) => code) ?? []), null]
const forms = [
  'ForcedLabour',
  'SexualExploitation',
  'ForcedMarriage',
  'x_OnlineChildSexualExploitation',
  'Other',
]

/** A quarter of an office: mostly one gender and one form, a few of everything else. */
const persons = fc.array(
  fc.record({
    age: fc.oneof(fc.integer({ min: 0, max: 70 }), fc.constant(null)),
    gender: fc.oneof(
      { weight: 3, arbitrary: fc.constant('Feminine') },
      fc.constantFrom(...genders),
    ),
    forms: fc.oneof(
      { weight: 3, arbitrary: fc.constant(['ForcedLabour']) },
      fc.uniqueArray(fc.constantFrom(...forms), { maxLength: 3 }),
    ),
  }),
  { maxLength: 90 },
)

interface Person {
  readonly age: number | null
  readonly gender: string | null
  readonly forms: readonly string[]
}

function rawOf(people: readonly Person[]): RawCounts {
  return {
    grids: {
      ageByGender: people.map(({ age, gender }) => ({ row: age, column: gender, persons: 1 })),
    },
    several: { byForm: people.map(({ forms: codes }) => ({ codes, persons: 1 })) },
  }
}

const everyCell = (table: ProtectedTable) => [
  ...table.cells.flat(),
  ...table.rowTotals,
  ...table.columnTotals,
  table.total,
]

function errorOf(work: () => unknown): unknown {
  try {
    return work()
  } catch (error) {
    return error instanceof AppError ? error.code : error
  }
}

describe('protecting a whole report', () => {
  test('no table of any quarter shows a number from 1 to k-1, and all agree on the number of persons', () => {
    fc.assert(
      fc.property(persons, fc.constantFrom(5, 11), (people, k) => {
        const tables = protectAll(newPersonsAssisted, rawOf(people), k)
        for (const table of tables) {
          const values = everyCell(table).flatMap((cell) =>
            cell.kind === 'shown' ? [cell.value] : [],
          )
          expect(values.filter((value) => value > 0 && value < k)).toEqual([])
          const few = people.length > 0 && people.length < k
          expect(table.total).toEqual(
            few ? { kind: 'hidden' } : { kind: 'shown', value: people.length },
          )
        }
      }),
      { numRuns: runs },
    )
  })

  test('shown numbers are the true ones', () => {
    fc.assert(
      fc.property(persons, (people) => {
        const [table] = protectAll(newPersonsAssisted, rawOf(people), 5)
        const women =
          table?.columns?.keys.findIndex((key) => key === 'Feminine' || key === 'Woman') ?? -1
        const cell = table?.columnTotals[women]
        if (cell?.kind !== 'shown') return
        expect(cell.value).toBe(people.filter(({ gender }) => gender === 'Feminine').length)
      }),
      { numRuns: runs },
    )
  })

  test('a percentage needs a shown number and twice the threshold who answered', () => {
    fc.assert(
      fc.property(persons, (people) => {
        for (const table of protectAll(newPersonsAssisted, rawOf(people), 5)) {
          const base = rowDenominator(table)?.answered
          for (const cell of table.columns ? table.rowTotals : table.cells.flat()) {
            const percent = percentOf(cell, base, table.k)
            if (percent !== null) expect(base?.kind === 'shown' && base.value >= 10).toBe(true)
            if (cell.kind === 'hidden') expect(percent).toBeNull()
          }
        }
      }),
      { numRuns: runs },
    )
  })

  test('a person whose answer is missing stands under "not known" and in the total', () => {
    const people = Array.from({ length: 12 }, () => ({ age: null, gender: null, forms: [] }))
    const [grid, byForm] = protectAll(newPersonsAssisted, rawOf(people), 5)
    const at = grid?.rows.keys.indexOf(notKnown) ?? -1
    expect(grid?.rowTotals[at]).toEqual({ kind: 'shown', value: 12 })
    expect(byForm?.cells[byForm.rows.keys.indexOf(notKnown)]).toEqual([
      { kind: 'shown', value: 12 },
    ])
  })

  test('a table that would be full of gaps is joined to coarser groups, and says so', () => {
    const ages = [10, 12, 16, 19, 22, 25, 28, 33, 41, 52]
    const people = ages.flatMap((age) =>
      ['Feminine', 'Masculine'].flatMap((gender) =>
        [1, 2].map(() => ({ age, gender, forms: ['ForcedLabour'] })),
      ),
    )
    const [table] = protectAll(newPersonsAssisted, rawOf(people), 5)
    expect(table?.rows.grouping).toBe('ageFour')
    expect(table?.notes).toContain('joined')
  })

  test('a code that no list knows is counted as not known', () => {
    const field = fieldOf('person.gender')
    const counts = gridOf(
      [{ row: 20, column: 'FromTheFuture', persons: 3 }],
      { rows: fieldOf('person.ageAtRegistration'), columns: field },
      { rows: 'ageAdult', columns: 'codes' },
    )
    expect(counts.counts[1]?.at(-1)).toBe(3)
  })

  test('a person with several answers of one group is counted in it once', () => {
    const several = severalOf(
      [{ codes: ['SexualExploitation', 'x_OnlineChildSexualExploitation'], persons: 4 }],
      fieldOf('victim.exploitationTypes'),
      'exploitationGroups',
    )
    expect(several).toMatchObject({ counts: [0, 4, 0, 0], persons: 4 })
  })

  test.each([4, 0, -1, 5.5, Number.NaN])('a threshold of %d is refused', (k) => {
    expect(errorOf(() => protectGrid([], { id: 'x', k, sensitive: false }))).toBe('invalidInput')
  })

  test('a protected table cannot be changed afterwards', () => {
    const [table] = protectAll(newPersonsAssisted, rawOf([]), 5)
    expect(Object.isFrozen(table)).toBe(true)
    expect(Object.isFrozen(table?.cells)).toBe(true)
  })
})
