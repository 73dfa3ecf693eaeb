import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { suppressGrid, withTotals, type GridMask } from '#shared/report/suppress-grid.ts'
import { everyTable, possibleValues, type Seen } from './attacker.ts'

const isLong = process.env['TESSERA_LONG'] === '1'
const runs = isLong ? 10_000 : 400
const patience = isLong ? 1_800_000 : 180_000

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

const tinyThreshold = 5

/** Where a large number can move, and where one is given away to who knows which are small. */
const tellingTables = [
  [3, 5, 9, 9],
  [4, 9, 9, 5],
  [2, 5, 3, 5],
].map(([a = 0, b = 0, c = 0, d = 0]) => [
  [a, b],
  [c, d],
])

/** Two by two, most of them drawn anew in every run: what is found is said with the table. */
const tinyTables = (): number[][][] => {
  const line = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 2, maxLength: 2 })
  const drawn = fc.sample(fc.array(line, { minLength: 2, maxLength: 2 }), isLong ? 2_000 : 80)
  return [...tellingTables, ...drawn]
}

/**
 * Every table that fits what is shown. Tried to well above the number of persons: with a lower bound
 * for the large ones the reader would seem to know more than a reader does.
 * @returns null where nothing is hidden, or so much that it takes too long
 */
function enumerated(counts: number[][]): {
  readonly mask: GridMask
  readonly seen: Seen
  readonly fitting: number[][][]
} | null {
  const mask = suppressGrid(counts, { k: tinyThreshold, concentration: 'show' })
  if (mask === null) return null
  const seen = seenOf(mask)
  const hidden = seen.flat().filter((value) => value === null).length
  if (hidden === 0 || hidden > 6) return null
  const persons = mask.values.at(-1)?.at(-1) ?? 0
  return { mask, seen, fitting: everyTable(seen, mask.least, persons + tinyThreshold) }
}

describe('suppressing a table with totals', { timeout: patience }, () => {
  test('a reader who tries every table that fits learns no hidden number to less than k', () => {
    let withGaps = 0
    fc.assert(
      fc.property(table, threshold, concentration, (counts, k, rule) => {
        const mask = suppressGrid(counts, { k, concentration: rule })
        if (mask === null) return
        if (mask.isHidden.flat().includes(true)) withGaps++
        expect(narrowest(mask, k)).toBeGreaterThanOrEqual(k)
      }),
      { numRuns: runs },
    )
    expect(withGaps).toBeGreaterThan(runs / 2)
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
    let tried = 0
    for (const counts of tinyTables()) {
      const looked = enumerated(counts)
      if (looked === null) continue
      tried++
      looked.seen.forEach((row, r) => {
        row.forEach((value, c) => {
          if (value !== null) return
          const values = looked.fitting.map((one) => one[r]?.[c] ?? -1)
          const width = Math.max(...values) - Math.min(...values)
          expect(width, JSON.stringify({ counts, r, c })).toBeGreaterThanOrEqual(tinyThreshold)
        })
      })
    }
    expect(tried).toBeGreaterThan(20)
  })

  test('a reader who knows which hidden numbers are small still finds two values for each', () => {
    const small = (value: number): boolean => value > 0 && value < tinyThreshold
    let tried = 0
    for (const counts of tinyTables()) {
      const looked = enumerated(counts)
      if (looked === null) continue
      const { mask } = looked
      const fitting = looked.fitting.filter((table) =>
        table.every((row, r) =>
          row.every((value, c) => small(value) === small(mask.values[r]?.[c] ?? 0)),
        ),
      )
      mask.values.forEach((row, r) => {
        row.forEach((value, c) => {
          if (mask.isHidden[r]?.[c] !== true || !small(value)) return
          tried++
          const values = new Set(fitting.map((table) => table[r]?.[c]))
          expect(values.size, JSON.stringify({ counts, r, c })).toBeGreaterThan(1)
        })
      })
    }
    expect(tried).toBeGreaterThan(20)
  })

  test('plain enumeration and the reader who searches agree', () => {
    const looked = enumerated([
      [3, 5],
      [9, 9],
    ])
    expect(looked?.seen[0]?.[0]).toBeNull()
    const values = looked?.fitting.map((one) => one[0]?.[0] ?? -1) ?? []
    const { low, high } = possibleValues(looked?.seen ?? [], 0, 0, 1, 31)
    expect({ low: Math.min(...values), high: Math.max(...values) }).toEqual({ low, high })
    expect({ low, high }).toEqual({ low: 1, high: 11 })
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
