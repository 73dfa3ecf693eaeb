/**
 * @file Which rows to hide where one person may stand in several rows (forms of exploitation).
 *
 * Such rows do not add up to the number of persons, so subtracting from the total does not work as in
 * a table where everybody stands in one cell. But three readers remain, and all three must fail:
 * - The one who assumes that nobody has several answers, which in a small table is often true. For
 *   him the rows, with "not known", do add up, and the sum of the hidden rows is known. So hidden rows
 *   are guarded as in a one-dimensional table whose total is shown.
 * - The one who uses what is certain: a row has at most as many persons as gave an answer, and every
 *   one of them stands in at least one row. With a single row left over that gives its value exactly.
 * - The one who sees that a row holds everybody who answered: then it tells something sensitive about
 *   every person known to be in the report, however many they are. Such a row is hidden, and with it
 *   another one, a zero if need be, because otherwise the others would give it away.
 * Answered = persons - not known, so "answered" is shown only where "not known" is, and an "answered"
 * between 1 and k-1 hides "not known".
 */
import { sum } from './exact-table.ts'

export interface SeveralMask {
  readonly isHidden: readonly boolean[]
  readonly least: 0 | 1
}

interface Table {
  readonly counts: readonly number[]
  readonly unknownAt: number
  readonly persons: number
  readonly k: number
}

const small = (value: number, k: number): boolean => value > 0 && value < k

function primaryRows({ counts, unknownAt, persons, k }: Table): {
  marks: boolean[]
  whole: boolean
} {
  const answered = persons - (counts[unknownAt] ?? 0)
  const isWhole = (value: number, at: number): boolean =>
    at !== unknownAt && value > 0 && value === answered
  const marks = counts.map(
    (value, at) =>
      small(value, k) || isWhole(value, at) || (at === unknownAt && small(answered, k)),
  )
  return { marks, whole: counts.some(isWhole) }
}

/**
 * First reader: takes it that the hidden rows add up to what the shown ones leave of all persons. Held
 * against the true sum of the hidden rows too, which a reader knows who has heard how many persons
 * gave several answers. Where the assumption contradicts the shown numbers it tells nothing.
 */
function additiveWidth(table: Table, isHidden: readonly boolean[], least: number): number {
  const hiddenRows = table.counts.filter((_, at) => isHidden[at])
  const shownRows = table.counts.filter((_, at) => !isHidden[at])
  const floor = least * hiddenRows.length
  const assumed = table.persons - sum(shownRows) - floor
  return Math.min(sum(hiddenRows) - floor, assumed < 0 ? Infinity : assumed)
}

/**
 * Second reader, most careful reading: the narrowest interval of any hidden row.
 * Bounds: row <= answered, and the rows of answers together >= answered.
 */
export function certainIntervals(
  table: Table,
  isHidden: readonly boolean[],
  least: number,
): readonly { at: number; low: number; high: number }[] {
  const { counts, unknownAt, persons } = table
  const forms = counts.map((_, at) => at).filter((at) => at !== unknownAt)
  const shownForms = forms.filter((at) => isHidden[at] !== true).map((at) => counts[at] ?? 0)
  const hiddenForms = forms.filter((at) => isHidden[at])
  const unknownHidden = isHidden[unknownAt] === true
  const largestShown = Math.max(hiddenForms.length > 0 ? least : 0, ...shownForms)
  // Everybody may stand in a hidden row, so only without hidden rows does the sum bound "answered".
  const answeredHigh = unknownHidden
    ? Math.min(persons - least, hiddenForms.length > 0 ? persons : sum(shownForms))
    : persons - (counts[unknownAt] ?? 0)
  const answeredLow = unknownHidden ? largestShown : answeredHigh
  const rows = hiddenForms.map((at) => ({
    at,
    low: Math.max(least, hiddenForms.length > 1 ? 0 : answeredLow - sum(shownForms)),
    high: answeredHigh,
  }))
  return unknownHidden
    ? [...rows, { at: unknownAt, low: persons - answeredHigh, high: persons - answeredLow }]
    : rows
}

function isSafe(table: Table, isHidden: readonly boolean[], least: number): boolean {
  if (!isHidden.includes(true)) return true
  if (isHidden.filter(Boolean).length < 2) return false
  return (
    additiveWidth(table, isHidden, least) >= table.k &&
    certainIntervals(table, isHidden, least).every(({ low, high }) => high - low >= table.k)
  )
}

/**
 * @returns null when no choice of rows protects the table while the number of persons is shown.
 */
export function suppressSeveral(
  counts: readonly number[],
  unknownAt: number,
  persons: number,
  k: number,
): SeveralMask | null {
  const table = { counts, unknownAt, persons, k }
  if (small(persons, k)) return null
  const { marks, whole } = primaryRows(table)
  const isHidden = [...marks]
  // Smallest other number first; zeros last, and only where a row that holds everybody needs them.
  const next = counts
    .map((value, at) => ({ value, at }))
    .filter(({ value, at }) => marks[at] !== true && (value > 0 || whole))
    .sort((a, b) => (a.value === 0 ? 1 : 0) - (b.value === 0 ? 1 : 0) || a.value - b.value)
  for (const { at } of [...next, { at: -1 }]) {
    const least = whole ? 0 : 1
    if (isSafe(table, isHidden, least)) return { isHidden, least }
    if (at >= 0) isHidden[at] = true
  }
  return null
}
