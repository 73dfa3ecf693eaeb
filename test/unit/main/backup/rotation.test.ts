import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { rotate, type Dated } from '#main/backup/rotation.ts'

const day = (made: string): string => made.slice(0, 10)
const start = Date.parse('2026-01-01T12:00:00Z')

function onDay(number: number, changes: Partial<Dated> = {}): Dated {
  const made = new Date(start + number * 86_400_000).toISOString()
  return { name: `b${String(number)}`, made, cases: number, schema: 7, ...changes }
}

/** A backup a day, rotated each time, as years of use do it. */
function live(days: number): readonly Dated[] {
  let kept: readonly Dated[] = []
  for (let number = 0; number < days; number++) {
    kept = [...kept, onDay(number)]
    const { drop } = rotate(kept, null, day)
    kept = kept.filter(({ name }) => !drop.includes(name))
  }
  return kept
}

describe('rotation', () => {
  it('keeps seven days, four weeks and twelve months of two years of daily backups', () => {
    const kept = live(730)
    const days = kept.map(({ made }) => day(made))
    expect(days.slice(-7)).toEqual([
      '2027-12-25',
      '2027-12-26',
      '2027-12-27',
      '2027-12-28',
      '2027-12-29',
      '2027-12-30',
      '2027-12-31',
    ])
    // Sundays of the weeks before, and the last day of each month before.
    expect(days).toEqual(expect.arrayContaining(['2027-12-19', '2027-12-12']))
    expect(days).toEqual(expect.arrayContaining(['2027-01-31', '2027-06-30', '2027-11-30']))
    expect(days).not.toContain('2026-12-31')
    expect(kept.length).toBeLessThanOrEqual(23)
  })

  it('counts days that have a backup: a long holiday empties nothing', () => {
    const before = live(30)
    const after = [...before, onDay(200)]
    const { drop } = rotate(after, null, day)
    const kept = after.filter(({ name }) => !drop.includes(name)).map(({ made }) => day(made))
    expect(kept.length).toBeGreaterThanOrEqual(7)
    expect(kept).toContain('2026-01-30')
  })

  it('holds a fuller backup until somebody says that fewer cases are right', () => {
    const full = onDay(0, { cases: 40 })
    const emptier = { ...onDay(0, { cases: 3 }), name: 'evening', made: '2026-01-01T18:00:00.000Z' }
    expect(rotate([full, emptier], null, day)).toEqual({ drop: [], held: ['b0'] })
    expect(rotate([full, emptier], 3, day)).toEqual({ drop: ['b0'], held: [] })
    const emptied = { ...emptier, name: 'night', made: '2026-01-01T22:00:00.000Z', cases: 0 }
    expect(rotate([full, emptier, emptied], 3, day).held).toEqual(['evening', 'b0'])
  })

  it('keeps the newest backup of each earlier version of the tables', () => {
    const older = onDay(0, { schema: 6 })
    const newer = { ...onDay(0), name: 'after', made: '2026-01-01T18:00:00.000Z' }
    expect(rotate([older, newer], null, day).drop).toEqual([])
  })

  it('never drops the newest, nor a fuller one unasked, whatever there is', () => {
    const dated = fc.record({
      name: fc.uuid(),
      made: fc
        .integer({ min: 0, max: 800 * 86_400 })
        .map((s) => new Date(start + s * 1000).toISOString()),
      cases: fc.nat(50),
      schema: fc.integer({ min: 5, max: 8 }),
    })
    fc.assert(
      fc.property(fc.uniqueArray(dated, { selector: ({ made }) => made, maxLength: 60 }), (all) => {
        const { drop, held } = rotate(all, null, day)
        const newest = all.toSorted((a, b) => b.made.localeCompare(a.made))[0]
        const dropped = all.filter(({ name }) => drop.includes(name))
        expect(drop).not.toContain(newest?.name)
        expect(dropped.every(({ cases }) => cases <= (newest?.cases ?? 0))).toBe(true)
        expect(drop.filter((name) => held.includes(name))).toEqual([])
      }),
    )
  })
})
