import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { suppressGrid, withTotals, type GridMask } from '#shared/report/suppress-grid.ts'
import { everyTable, possibleValues, type Seen } from './attacker.ts'

const isLong = process.env['TESSERA_LONG'] === '1'
const runs = isLong ? 10_000 : 400
const patience = isLong ? 1_800_000 : 60_000

const seenOf = (mask: GridMask): Seen =>
  mask.values.map((row, r) =>
    row.map((value, c) => (mask.isHidden[r]?.[c] === true ? null : value)),
  )

/** Small groups, empty ones and large ones, as quarters of small offices have them. */
const count = fc.oneof(
  { weight: 3, arbitrary: fc.constant(0) },
  { weight: 4, arbitrary: fc.integer({ min: 1, max: 6 }) },
  { weight: 3, arbitrary: fc.integer({ min: 5, max: 40 }) },
)
const table = fc
  .tuple(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: 6 }))
  .chain(([height, width]) =>
    fc.array(fc.array(count, { minLength: width, maxLength: width }), {
      minLength: height,
      maxLength: height,
    }),
  )
const threshold = fc.constantFrom(5, 7, 11)
const concentration = fc.constantFrom('show' as const, 'hide' as const)

function narrowest(mask: GridMask, k: number): number {
  const seen = seenOf(mask)
  const persons = mask.values.at(-1)?.at(-1) ?? 0
  let least = Infinity
  seen.forEach((row, r) => {
    row.forEach((value, c) => {
      if (value !== null) return
      const { low, high } = possibleValues(seen, r, c, mask.least, persons + k)
      least = Math.min(least, high - low)
    })
  })
  return least
}

describe('suppressing a table with totals', { timeout: patience }, () => {
  test('a reader who tries every table that fits learns no hidden number to less than k', () => {
    fc.assert(
      fc.property(table, threshold, concentration, (counts, k, rule) => {
        const mask = suppressGrid(counts, { k, concentration: rule })
        if (mask === null) return
        expect(narrowest(mask, k)).toBeGreaterThanOrEqual(k)
      }),
      { numRuns: runs },
    )
  })

  test('no number from 1 to k-1 is ever shown', () => {
    fc.assert(
      fc.property(table, threshold, concentration, (counts, k, rule) => {
        const mask = suppressGrid(counts, { k, concentration: rule })
        const small = (mask === null ? [] : seenOf(mask).flat()).filter(
          (v) => v !== null && v > 0 && v < k,
        )
        expect(small).toEqual([])
      }),
      { numRuns: runs * 5 },
    )
  })

  test('in tiny tables plain enumeration finds as many values as it should', () => {
    const tiny = fc.array(
      fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 2, maxLength: 2 }),
      {
        minLength: 2,
        maxLength: 2,
      },
    )
    fc.assert(
      fc.property(tiny, (counts) => {
        const mask = suppressGrid(counts, { k: 5, concentration: 'show' })
        if (mask === null) return
        const seen = seenOf(mask)
        if (seen.flat().filter((value) => value === null).length > 5) return
        const fitting = everyTable(seen, mask.least, 15)
        seen.forEach((row, r) => {
          row.forEach((value, c) => {
            if (value !== null) return
            const values = fitting.map((one) => one[r]?.[c] ?? -1)
            expect(Math.max(...values) - Math.min(...values)).toBeGreaterThanOrEqual(5)
          })
        })
      }),
      { numRuns: 40 },
    )
  })

  test('a reader who knows which hidden numbers are small still finds two values for each', () => {
    const small = (value: number): boolean => value > 0 && value < 5
    const tiny = fc.array(
      fc.array(fc.integer({ min: 0, max: 8 }), { minLength: 2, maxLength: 2 }),
      {
        minLength: 2,
        maxLength: 2,
      },
    )
    fc.assert(
      fc.property(tiny, (counts) => {
        const mask = suppressGrid(counts, { k: 5, concentration: 'show' })
        if (mask === null) return
        const seen = seenOf(mask)
        if (seen.flat().filter((value) => value === null).length > 5) return
        const fitting = everyTable(seen, mask.least, 17).filter((table) =>
          table.every((row, r) =>
            row.every((value, c) => small(value) === small(mask.values[r]?.[c] ?? 0)),
          ),
        )
        mask.values.forEach((row, r) => {
          row.forEach((value, c) => {
            if (mask.isHidden[r]?.[c] !== true || !small(value)) return
            expect(new Set(fitting.map((table) => table[r]?.[c])).size).toBeGreaterThan(1)
          })
        })
      }),
      { numRuns: 40 },
    )
  })

  test('the attacker of these tests does break a table where only small cells are hidden', () => {
    const values = withTotals([
      [3, 20, 10],
      [8, 9, 30],
    ])
    const seen = values.map((row) => row.map((value) => (value === 3 ? null : value)))
    expect(possibleValues(seen, 0, 0, 1, 100)).toEqual({ low: 3, high: 3 })
  })

  test.each([
    {
      name: 'one small cell hides a rectangle',
      counts: [
        [3, 20, 10],
        [8, 9, 30],
        [12, 14, 40],
      ],
      hides: 4,
    },
    {
      name: 'nothing small hides nothing',
      counts: [
        [5, 20],
        [0, 9],
      ],
      hides: 0,
    },
  ])('$name', ({ counts, hides }) => {
    const mask = suppressGrid(counts, { k: 5, concentration: 'show' })
    expect(mask?.isHidden.flat().filter(Boolean)).toHaveLength(hides)
  })

  test('a sensitive table hides the cell that holds its whole line, and a zero to guard it', () => {
    const counts = [
      [30, 0],
      [12, 25],
    ]
    const mask = suppressGrid(counts, { k: 5, concentration: 'hide' })
    expect(mask?.isHidden[0]?.slice(0, 2)).toEqual([true, true])
    expect(suppressGrid(counts, { k: 5, concentration: 'show' })?.isHidden.flat()).not.toContain(
      true,
    )
  })

  test('fewer persons than k cannot be protected while their number is shown', () => {
    expect(suppressGrid([[1, 2]], { k: 5, concentration: 'show' })).toBeNull()
  })

  test('the grand total is never hidden as a helper', () => {
    fc.assert(
      fc.property(table, (counts) => {
        const mask = suppressGrid(counts, { k: 5, concentration: 'show' })
        expect(mask?.isHidden.at(-1)?.at(-1) ?? false).toBe(false)
      }),
      { numRuns: runs },
    )
  })
})
