import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { otherCell, withheldCell } from '#shared/sharing/cell.ts'
import { columnsOf } from '#shared/sharing/columns.ts'
import type { ShareRow } from '#shared/sharing/share-row.ts'
import { protectTable, type ShareTable } from '#shared/sharing/share-table.ts'

const columns = columnsOf([
  'person.ageAtRegistration',
  'person.gender',
  'person.citizenship',
  'victim.exploitationTypes',
])

const row = (person: string, cells: readonly string[]): ShareRow => ({
  caseId: `case-${person}`,
  person,
  cells,
})

const cells = fc.tuple(
  fc.constantFrom('0--8', '9--17', '18--20', '48+', '', '(unknown)'),
  fc.constantFrom('Woman', 'Man', 'TransgenderOrNonConforming', '(declined)'),
  fc.constantFrom('KH', 'TH', 'KH;TH', 'LA', 'VN;LA', ''),
  fc.constantFrom('ForcedLabour', 'SexualExploitation', 'Other'),
)
const rows = fc
  .array(fc.tuple(fc.nat(60), cells), { maxLength: 120 })
  .map((list) => list.map(([person, values]) => row(String(person), values)))
const size = fc.integer({ min: 1, max: 12 })

/** An attacker's count, written again from scratch: who looks like whom over age, gender and citizenship. */
function smallestGroup({ rows: all }: ShareTable): number {
  const groups = new Map<string, Set<string>>()
  for (const { person, cells: values } of all) {
    const key = values.slice(0, 3).join('\u0001')
    groups.set(key, (groups.get(key) ?? new Set()).add(person))
  }
  return Math.min(...[...groups.values()].map((group) => group.size))
}

describe('a protected table', () => {
  test('holds no group of fewer than k different persons', () => {
    fc.assert(
      fc.property(rows, size, (all, k) => {
        const table = protectTable(columns, all, k)
        if (table.rows.length > 0) expect(smallestGroup(table)).toBeGreaterThanOrEqual(k)
        expect(table.after.small).toBe(0)
        expect(table.rows.length + table.leftOut).toBe(all.length)
      }),
      { numRuns: 300 },
    )
  })

  test('changes a value only to "withheld" or "other", and never a sensitive one', () => {
    fc.assert(
      fc.property(rows, size, (all, k) => {
        const before = new Map(all.map((one, index) => [one, index]))
        expect(before.size).toBe(all.length)
        for (const one of protectTable(columns, all, k).rows) {
          const candidates = all.filter(({ person }) => person === one.person)
          expect(
            candidates.some((original) =>
              one.cells.every(
                (cell, index) =>
                  cell === original.cells[index] ||
                  (index < 3 && (cell === withheldCell || cell.includes(otherCell))),
              ),
            ),
          ).toBe(true)
        }
      }),
      { numRuns: 100 },
    )
  })

  test('leaves a table alone that is safe already', () => {
    const all = Array.from({ length: 10 }, (_, n) =>
      row(String(n), ['18--20', 'Woman', 'KH', 'Other']),
    )
    const table = protectTable(columns, all, 5)
    expect(table.rows).toEqual(all)
    expect(table).toMatchObject({ withheldValues: 0, leftOut: 0, fewestAnswers: 1 })
  })

  test('lets nobody out when fewer than k are there', () => {
    const all = Array.from({ length: 4 }, (_, n) =>
      row(String(n), ['18--20', 'Woman', 'KH', 'Other']),
    )
    expect(protectTable(columns, all, 5)).toMatchObject({ rows: [], leftOut: 4 })
  })

  test('counts a person with several cases once', () => {
    const all = Array.from({ length: 10 }, () => row('one', ['18--20', 'Woman', 'KH', 'Other']))
    expect(protectTable(columns, all, 5)).toMatchObject({ rows: [], leftOut: 10 })
  })

  test('puts a rare citizenship into "other" together with the next rarest', () => {
    const people = [...Array<string>(8).fill('KH'), ...Array<string>(6).fill('TH'), 'LA']
    const all = people.map((country, n) => row(String(n), ['', '', country, 'Other']))
    const found = new Set(protectTable(columns, all, 5).rows.map(({ cells: values }) => values[2]))
    expect(found).toEqual(new Set(['KH', otherCell]))
  })

  test('says before and after, and which column makes people stand out', () => {
    const all = [
      ...Array.from({ length: 9 }, (_, n) => row(String(n), ['18--20', 'Woman', 'KH', 'Other'])),
      row('x', ['0--8', 'Woman', 'KH', 'Other']),
      ...Array.from({ length: 5 }, (_, n) => row(`y${String(n)}`, ['48+', 'Woman', 'KH', 'Other'])),
    ]
    const table = protectTable(columns, all, 5)
    expect(table.before).toMatchObject({ persons: 15, unique: 1, small: 1, bySize: [1, 0, 14, 0] })
    expect(table.byColumn[0]).toMatchObject({ path: 'person.ageAtRegistration', causes: 1 })
  })
})
