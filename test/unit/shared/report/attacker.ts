/**
 * @file A reader who tries to compute hidden numbers. Knows every shown number, that totals are
 * totals, and that hidden numbers are at least `least`. Written without any part of the engine:
 * it searches for tables that fit instead of computing flows.
 */
export type Seen = readonly (readonly (number | null)[])[]

interface Line {
  readonly spots: readonly number[]
  /** +1 for a cell, -1 for the total of the line. */
  readonly signs: readonly number[]
}

interface Puzzle {
  readonly shown: readonly (number | null)[]
  readonly lines: readonly Line[]
}

/** Rows and columns, the last of each being the totals; every line adds up to its last number. */
function puzzleOf(seen: Seen): Puzzle {
  const height = seen.length
  const width = seen[0]?.length ?? 0
  const line = (spots: number[]): Line => ({
    spots,
    signs: spots.map((_, at) => (at === spots.length - 1 ? -1 : 1)),
  })
  const range = (n: number): number[] => Array.from({ length: n }, (_, at) => at)
  return {
    shown: seen.flat(),
    lines: [
      ...range(height).map((r) => line(range(width).map((c) => r * width + c))),
      ...range(width).map((c) => line(range(height).map((r) => r * width + c))),
    ],
  }
}

interface Ranges {
  readonly low: number[]
  readonly high: number[]
}

interface Span {
  readonly low: number
  readonly high: number
}

/** What a number adds to its line: the range itself, or turned round for a total. */
function signed(ranges: Ranges, spot: number, sign: number): Span {
  const low = ranges.low[spot] ?? 0
  const high = ranges.high[spot] ?? 0
  return sign > 0 ? { low, high } : { low: -high, high: -low }
}

/** Narrows every number of a line by what the others leave; `null` when the line cannot add up. */
function narrowLine({ spots, signs }: Line, ranges: Ranges): boolean | null {
  let changed = false
  const spans = spots.map((spot, at) => signed(ranges, spot, signs[at] ?? 1))
  let lowest = spans.reduce((sum, { low }) => sum + low, 0)
  let highest = spans.reduce((sum, { high }) => sum + high, 0)
  for (const [at, spot] of spots.entries()) {
    const own = signed(ranges, spot, signs[at] ?? 1)
    const least = lowest - own.low
    const most = highest - own.high
    // sign * x + others = 0
    const allowed = (signs[at] ?? 1) > 0 ? { low: -most, high: -least } : { low: least, high: most }
    const low = Math.max(ranges.low[spot] ?? 0, allowed.low)
    const high = Math.min(ranges.high[spot] ?? 0, allowed.high)
    if (low > high) return null
    changed ||= low !== ranges.low[spot] || high !== ranges.high[spot]
    ranges.low[spot] = low
    ranges.high[spot] = high
    const now = signed(ranges, spot, signs[at] ?? 1)
    lowest = least + now.low
    highest = most + now.high
  }
  return changed
}

/** Narrows ranges until nothing changes; false when no table fits. */
function narrow(puzzle: Puzzle, ranges: Ranges): boolean {
  for (let changed = true; changed;) {
    changed = false
    for (const line of puzzle.lines) {
      const result = narrowLine(line, ranges)
      if (result === null) return false
      changed ||= result
    }
  }
  return true
}

/** Is there a table of whole numbers that fits? Tries both ends and the middle of each range. */
function fits(puzzle: Puzzle, ranges: Ranges): boolean {
  if (!narrow(puzzle, ranges)) return false
  let open = -1
  for (let spot = 0; spot < ranges.low.length; spot++) {
    if ((ranges.low[spot] ?? 0) < (ranges.high[spot] ?? 0)) {
      open = spot
      break
    }
  }
  if (open === -1) return true
  const low = ranges.low[open] ?? 0
  const high = ranges.high[open] ?? 0
  for (let value = low; value <= high; value++) {
    const next = { low: [...ranges.low], high: [...ranges.high] }
    next.low[open] = value
    next.high[open] = value
    if (fits(puzzle, next)) return true
  }
  return false
}

function start(puzzle: Puzzle, least: number, most: number): Ranges {
  return {
    low: puzzle.shown.map((value) => value ?? least),
    high: puzzle.shown.map((value) => value ?? most),
  }
}

/** The smallest and largest value that a hidden number can have, by trying every value. */
export function possibleValues(
  seen: Seen,
  row: number,
  column: number,
  least: number,
  most: number,
): { low: number; high: number } {
  const puzzle = puzzleOf(seen)
  const spot = row * (seen[0]?.length ?? 0) + column
  const possible = (value: number): boolean => {
    const ranges = start(puzzle, least, most)
    ranges.low[spot] = value
    ranges.high[spot] = value
    return fits(puzzle, ranges)
  }
  let low = least
  while (low < most && !possible(low)) low++
  let high = most
  while (high > low && !possible(high)) high--
  return { low, high }
}

/** Every table of whole numbers that fits, by plain enumeration: for tiny tables only. */
export function everyTable(seen: Seen, least: number, most: number): number[][][] {
  const puzzle = puzzleOf(seen)
  const width = seen[0]?.length ?? 0
  const found: number[][][] = []
  const values: number[] = []
  const addsUp = ({ spots, signs }: Line): boolean =>
    spots.reduce((sum, spot, at) => sum + (signs[at] ?? 1) * (values[spot] ?? 0), 0) === 0
  /** The lines that are whole once a spot has its number. */
  const endingAt = puzzle.shown.map((_, spot) =>
    puzzle.lines.filter(({ spots }) => spots.at(-1) === spot),
  )
  const place = (spot: number): void => {
    if (spot === puzzle.shown.length) {
      found.push(seen.map((_, r) => values.slice(r * width, (r + 1) * width)))
      return
    }
    const known = puzzle.shown[spot]
    for (let value = known ?? least; value <= (known ?? most); value++) {
      values[spot] = value
      if (endingAt[spot]?.every(addsUp) === true) place(spot + 1)
    }
  }
  place(0)
  return found
}
