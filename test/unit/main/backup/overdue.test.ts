import { expect, it } from 'vitest'
import { oldestAside, overdueOf } from '#main/backup/overdue.ts'

const day = 24 * 60 * 60 * 1000
const now = Date.parse('2026-11-27T10:00:00Z')
const ago = (days: number): number => now - days * day

it.each([
  ['a new office has seven days', { made: null, copied: null, began: ago(6) }, null],
  ['an office that never had one is told', { made: null, copied: null, began: ago(8) }, 'backup'],
  ['both of this week', { made: ago(0), copied: ago(6.9), began: ago(90) }, null],
  ['a backup of last week', { made: ago(7.1), copied: ago(1), began: ago(90) }, 'backup'],
  ['only on this computer', { made: ago(0), copied: null, began: ago(90) }, 'copy'],
  ['the stick was forgotten', { made: ago(0), copied: ago(20), began: ago(90) }, 'copy'],
  ['made in a future that was none', { made: ago(-400), copied: ago(1), began: ago(90) }, 'backup'],
] as const)('%s', (_, times, expected) => {
  expect(overdueOf({ ...times, now })).toBe(expected)
})

it.each([
  ['nothing was set aside', [], null],
  ['one of this month is left in peace', [ago(29)], { at: ago(29), due: false }],
  ['the oldest counts', [ago(2), ago(31), ago(5)], { at: ago(31), due: true }],
  ['one of a future that was none', [ago(-400)], { at: ago(-400), due: true }],
] as const)('%s', (_, moments, expected) => {
  const at = expected && new Date(expected.at).toISOString()
  expect(oldestAside(moments, now)).toEqual(expected && { at, due: expected.due })
})
