import { describe, expect, test } from 'vitest'
import { findings, type Finding, type Released } from '#shared/report/differencing.ts'
import { newPersonsAssisted } from '#shared/report/new-persons-assisted.ts'
import { monthsOf, type Months } from '#shared/report/period.ts'
import { protectAll } from '#shared/report/report.ts'

type Group = readonly [
  age: number | null,
  gender: string | null,
  form: string | null,
  persons: number,
]

let made = 0
function released(months: Months, k: number, groups: readonly Group[]): Released {
  made += 1
  return {
    id: `release-${String(made)}`,
    months,
    tables: protectAll(
      newPersonsAssisted,
      {
        grids: {
          ageByGender: groups.map(([row, column, , persons]) => ({ row, column, persons })),
        },
        several: {
          byForm: groups.map(([, , form, persons]) => ({
            codes: form === null ? [] : [form],
            persons,
          })),
        },
      },
      k,
    ),
  }
}

const quarter = monthsOf('2026-Q3')
const year: Months = { from: '2026-01', to: '2026-12' }
const month = (n: number): Months => ({ from: `2026-0${String(n)}`, to: `2026-0${String(n)}` })

const base: readonly Group[] = [
  [12, 'Feminine', 'SexualExploitation', 20],
  [12, 'Masculine', 'ForcedLabour', 15],
  [25, 'Feminine', 'SexualExploitation', 30],
  [25, 'Masculine', 'ForcedLabour', 25],
]
const plus = (...more: Group[]): readonly Group[] => [...base, ...more]
const small: Group = [19, 'Feminine', 'ForcedMarriage', 3]

/** Earlier releases, then the new one. */
const risky: readonly [string, Released[], Finding['kind']][] = [
  [
    'the same quarter after one late entry',
    [
      released(quarter, 5, base),
      released(quarter, 5, plus([12, 'Feminine', 'SexualExploitation', 1])),
    ],
    'fewChanged',
  ],
  [
    'the same quarter after four late entries in two groups',
    [
      released(quarter, 5, base),
      released(
        quarter,
        5,
        plus([12, 'Feminine', 'SexualExploitation', 2], [25, 'Masculine', 'ForcedLabour', 2]),
      ),
    ],
    'fewChanged',
  ],
  [
    'the same quarter after one person took the consent back',
    [
      released(quarter, 5, plus([25, 'Feminine', 'SexualExploitation', 1])),
      released(quarter, 5, base),
    ],
    'fewChanged',
  ],
  [
    'a corrected gender, with the same total',
    [
      released(quarter, 5, base),
      released(quarter, 5, [
        [12, 'Feminine', 'SexualExploitation', 19],
        [12, 'Masculine', 'ForcedLabour', 16],
        ...base.slice(2),
      ]),
    ],
    'fewChanged',
  ],
  [
    'a corrected form, with the same total',
    [
      released(quarter, 5, base),
      released(quarter, 5, [
        [12, 'Feminine', 'ForcedLabour', 1],
        [12, 'Feminine', 'SexualExploitation', 19],
        ...base.slice(1),
      ]),
    ],
    'fewChanged',
  ],
  [
    'a late entry between two reports with different thresholds',
    [
      released(quarter, 5, base),
      released(quarter, 11, plus([25, 'Feminine', 'SexualExploitation', 2])),
    ],
    'fewChanged',
  ],
  [
    'a small group added to a report that hid it before',
    [released(quarter, 5, plus(small)), released(quarter, 5, base)],
    'fewChanged',
  ],
  [
    'a lower threshold after a higher one',
    [
      released(quarter, 20, plus([19, 'Feminine', 'ForcedMarriage', 12])),
      released(quarter, 5, plus([19, 'Feminine', 'ForcedMarriage', 12])),
    ],
    'uncovers',
  ],
  [
    'a higher threshold after a lower one, with other groups hidden',
    [
      released(quarter, 5, plus([19, 'Feminine', 'ForcedMarriage', 12])),
      released(quarter, 20, plus([19, 'Feminine', 'ForcedMarriage', 12])),
    ],
    'uncovers',
  ],
  [
    'two months after a quarter whose third month is nearly empty',
    [
      released(quarter, 5, plus([12, 'Feminine', 'SexualExploitation', 3])),
      released(
        month(7),
        5,
        base.map(([a, g, f, n]) => [a, g, f, n - 10]),
      ),
      released(
        month(8),
        5,
        base.map(([a, g, f]) => [a, g, f, 10]),
      ),
    ],
    'restIsSmall',
  ],
  [
    'a month after its quarter, when hardly anybody came in the others',
    [
      released(quarter, 5, plus([12, 'Feminine', 'SexualExploitation', 2])),
      released(month(7), 5, base),
    ],
    'restIsSmall',
  ],
  [
    'a year after three of its quarters',
    [
      released(monthsOf('2026-Q1'), 5, base),
      released(monthsOf('2026-Q2'), 5, base),
      released(monthsOf('2026-Q3'), 5, base),
      released(year, 5, [...base, ...base, ...base, [12, 'Feminine', 'SexualExploitation', 4]]),
    ],
    'restIsSmall',
  ],
]

const harmless: readonly [string, Released[]][] = [
  ['the same numbers again', [released(quarter, 5, base), released(quarter, 5, base)]],
  ['another quarter', [released(monthsOf('2026-Q2'), 5, base), released(quarter, 5, plus(small))]],
  [
    'five late entries in one group',
    [
      released(quarter, 5, base),
      released(quarter, 5, plus([12, 'Feminine', 'SexualExploitation', 5])),
    ],
  ],
]

const found = (releases: readonly Released[]): readonly Finding[] => {
  const next = releases.at(-1)
  return next ? findings(next, releases.slice(0, -1)) : []
}

describe('two reports that give somebody away together', () => {
  test.each(risky)('are found: %s', (_name, releases, kind) => {
    expect(found(releases).map((finding) => finding.kind)).toContain(kind)
  })

  test.each(harmless)('are not suspected: %s', (_name, releases) => {
    expect(found(releases)).toEqual([])
  })

  test('a finding names an earlier release', () => {
    for (const [, releases] of risky) {
      const earlier = releases.slice(0, -1).map(({ id }) => id)
      for (const { releaseId } of found(releases)) expect(earlier).toContain(releaseId)
    }
  })
})
