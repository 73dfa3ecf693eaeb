import { expect, it } from 'vitest'
import { overdueOf } from '#main/backup/overdue.ts'

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
