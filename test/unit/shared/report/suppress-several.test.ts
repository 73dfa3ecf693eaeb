import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { suppressSeveral } from '#shared/report/suppress-several.ts'

const isLong = process.env['TESSERA_LONG'] === '1'
const runs = isLong ? 10_000 : 400
const patience = isLong ? 600_000 : 180_000

/** Persons as sets of answers, so that every table tried can really happen; no answers: not known. */
const people = fc.integer({ min: 2, max: 4 }).chain((forms) =>
  fc
    .array(fc.uniqueArray(fc.integer({ min: 0, max: forms - 1 }), { maxLength: 2 }), {
      maxLength: 22,
    })
    .map((answers) => ({
      persons: answers.length,
      counts: [
        ...Array.from(
          { length: forms },
          (_, form) => answers.filter((one) => one.includes(form)).length,
        ),
        answers.filter((one) => one.length === 0).length,
      ],
    })),
)

interface Seen {
  readonly rows: readonly (number | null)[]
  readonly persons: number
  readonly least: number
}

/** Every set of row values that some group of persons could have, given what is shown. */
function everyTable({ rows, persons, least }: Seen, oneAnswerEach: boolean): number[][] {
  const found: number[][] = []
  const values: number[] = []
  const canBe = (): boolean => {
    const notKnown = values.at(-1) ?? 0
    const forms = values.slice(0, -1)
    const answered = persons - notKnown
    const total = forms.reduce((a, b) => a + b, 0)
    if (oneAnswerEach) return total === answered
    return answered >= 0 && forms.every((value) => value <= answered) && total >= answered
  }
  const place = (at: number): void => {
    if (at === rows.length) {
      if (canBe()) found.push([...values])
      return
    }
    const known = rows[at] ?? null
    for (let value = known ?? least; value <= (known ?? persons); value++) {
      values[at] = value
      place(at + 1)
    }
  }
  place(0)
  return found
}

function seenOf(counts: readonly number[], persons: number, k: number): Seen | null {
  const mask = suppressSeveral(counts, counts.length - 1, persons, k)
  if (mask === null) return null
  return {
    rows: counts.map((value, at) => (mask.isHidden[at] === true ? null : value)),
    persons,
    least: mask.least,
  }
}

function narrowest(seen: Seen, tables: readonly number[][]): number {
  const widths = seen.rows.flatMap((row, at) => {
    if (row !== null) return []
    const values = tables.map((table) => table[at] ?? 0)
    return [Math.max(...values) - Math.min(...values)]
  })
  return Math.min(Infinity, ...widths)
}

describe(
  'suppressing rows in which one person may stand several times',
  { timeout: patience },
  () => {
    test.each([
      { reader: 'who knows only what is certain', oneAnswerEach: false },
      { reader: 'who takes it that nobody has several answers', oneAnswerEach: true },
    ])('a reader $reader learns no hidden row to less than k', ({ oneAnswerEach }) => {
      fc.assert(
        fc.property(people, ({ counts, persons }) => {
          const seen = seenOf(counts, persons, 5)
          if (seen === null) return
          const tables = everyTable(seen, oneAnswerEach)
          // No table fits: then the assumption is wrong and the reader knows no more than the first.
          if (tables.length > 0) expect(narrowest(seen, tables)).toBeGreaterThanOrEqual(5)
        }),
        { numRuns: runs },
      )
    })

    test('no row from 1 to k-1 is shown, nor a number of answers from 1 to k-1', () => {
      fc.assert(
        fc.property(people, ({ counts, persons }) => {
          const seen = seenOf(counts, persons, 5)
          if (seen === null) return
          const notKnown = seen.rows.at(-1) ?? null
          const answered = notKnown === null ? 0 : persons - notKnown
          const small = [...seen.rows, answered].filter(
            (value) => value !== null && value > 0 && value < 5,
          )
          expect(small).toEqual([])
        }),
        { numRuns: runs },
      )
    })

    test('a row that holds everybody who answered is hidden, and a zero with it', () => {
      const mask = suppressSeveral([30, 0, 0, 0], 3, 30, 5)
      expect(mask?.isHidden.filter(Boolean)).toHaveLength(2)
      expect(mask?.isHidden[0]).toBe(true)
    })

    test('a large table without small rows is shown whole', () => {
      expect(suppressSeveral([30, 12, 0, 7], 3, 45, 5)?.isHidden).toEqual([
        false,
        false,
        false,
        false,
      ])
    })

    test('one small row takes the smallest other one with it', () => {
      expect(suppressSeveral([30, 12, 2, 9], 3, 50, 5)?.isHidden).toEqual([
        false,
        false,
        true,
        true,
      ])
    })

    test('fewer persons than k are not protected at all', () => {
      expect(suppressSeveral([3, 0, 1], 2, 4, 5)).toBeNull()
    })
  },
)
