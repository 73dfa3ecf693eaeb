import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fullerThan, rotate, type Dated, type Fuller } from '#main/backup/rotation.ts'

const day = (made: string): string => made.slice(0, 10)
const start = Date.parse('2026-01-01T12:00:00Z')

function onDay(number: number, changes: Partial<Dated> = {}): Dated {
  const made = new Date(start + number * 86_400_000).toISOString()
  return { name: `b${String(number)}`, made, cases: number, schema: 7, ...changes }
}

const nothing: Fuller = { fuller: [], right: null }

interface Life {
  readonly kept: readonly Dated[]
  readonly fuller: readonly string[]
  readonly held: readonly string[]
}

/** One more backup, remembered and rotated as the office does it. */
function goOn({ kept, fuller }: Life, one: Dated): Life {
  const all = [...kept, one]
  const now = fullerThan(one.cases, all, { fuller, right: null })
  const { drop, held } = rotate(all, now, day)
  return { kept: all.filter(({ name }) => !drop.includes(name)), fuller: now, held }
}

const born: Life = { kept: [], fuller: [], held: [] }

/** A backup a day, each with so many cases, as years of use do it. */
const live = (days: number, casesOn: (number: number) => number): Life =>
  Array.from({ length: days }).reduce<Life>(
    (life, _, number) => goOn(life, onDay(number, { cases: casesOn(number) })),
    born,
  )

describe('rotation', () => {
  it('keeps seven days, four weeks and twelve months of two years of daily backups', () => {
    const { kept } = live(730, (number) => number)
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
    const before = live(30, (number) => number).kept
    const after = [...before, onDay(200)]
    const { drop } = rotate(after, [], day)
    const kept = after.filter(({ name }) => !drop.includes(name)).map(({ made }) => day(made))
    expect(kept.length).toBeGreaterThanOrEqual(7)
    expect(kept).toContain('2026-01-30')
  })

  it('holds a fuller backup until somebody says that fewer cases are right', () => {
    const full = onDay(0, { cases: 40 })
    const emptier = { ...onDay(0, { cases: 3 }), name: 'evening', made: '2026-01-01T18:00:00.000Z' }
    const both = [full, emptier]
    expect(fullerThan(3, both, nothing)).toEqual(['b0'])
    expect(rotate(both, ['b0'], day)).toEqual({ drop: [], held: ['b0'] })
    expect(rotate(both, [], day)).toEqual({ drop: ['b0'], held: [] })
    // Said of the evening's: what is emptier than that is asked about again.
    const known = { fuller: [], right: emptier.made }
    expect(fullerThan(3, both, known)).toEqual([])
    const emptied = { ...emptier, name: 'night', made: '2026-01-01T22:00:00.000Z', cases: 0 }
    expect(fullerThan(0, [...both, emptied], known)).toEqual(['evening'])
  })

  it('holds it for years, also when new cases have long made up for those that are gone', () => {
    const { kept, held } = live(800, (number) => (number < 3 ? 40 : 27 + number))
    expect(kept.at(-1)?.cases).toBe(826)
    expect(held).toEqual(['b2', 'b1', 'b0'])
  })

  it('says it of the one just made, whatever its clock says', () => {
    const full = onDay(900, { cases: 40 })
    const { fuller } = goOn({ ...born, kept: [full] }, onDay(3, { cases: 5 }))
    expect(fuller).toEqual(['b900'])
  })

  it('keeps the newest backup of each earlier version of the tables', () => {
    const older = onDay(0, { schema: 6 })
    const newer = { ...onDay(0), name: 'after', made: '2026-01-01T18:00:00.000Z' }
    expect(rotate([older, newer], [], day).drop).toEqual([])
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
        const inOrder = all.toSorted((a, b) => a.made.localeCompare(b.made))
        const fuller = fullerThan(inOrder.at(-1)?.cases ?? 0, all, nothing)
        const { drop, held } = rotate(all, fuller, day)
        const newest = inOrder.at(-1)
        const dropped = all.filter(({ name }) => drop.includes(name))
        expect(drop).not.toContain(newest?.name)
        expect(dropped.every(({ cases }) => cases <= (newest?.cases ?? 0))).toBe(true)
        expect(drop.filter((name) => held.includes(name))).toEqual([])
      }),
    )
  })
})
