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

/** Narrows ranges until nothing changes; false when no table fits. */
function narrow(puzzle: Puzzle, ranges: Ranges): boolean {
  for (let changed = true; changed;) {
    changed = false
    for (const { spots, signs } of puzzle.lines) {
      let least = 0
      let most = 0
      spots.forEach((spot, at) => {
        const sign = signs[at] ?? 1
        const low = ranges.low[spot] ?? 0
        const high = ranges.high[spot] ?? 0
        least += sign > 0 ? low : -high
        most += sign > 0 ? high : -low
      })
      if (least > 0 || most < 0) return false
      for (let at = 0; at < spots.length; at++) {
        const spot = spots[at] ?? 0
        const sign = signs[at] ?? 1
        const low = ranges.low[spot] ?? 0
        const high = ranges.high[spot] ?? 0
        // sign * x + rest = 0 with rest in [least, most] without this number
        const restLeast = least - (sign > 0 ? low : -high)
        const restMost = most - (sign > 0 ? high : -low)
        const newLow = Math.max(low, sign > 0 ? -restMost : restLeast)
        const newHigh = Math.min(high, sign > 0 ? -restLeast : restMost)
        if (newLow > newHigh) return false
        if (newLow === low && newHigh === high) continue
        ranges.low[spot] = newLow
        ranges.high[spot] = newHigh
        least += sign > 0 ? newLow - low : high - newHigh
        most += sign > 0 ? newHigh - high : low - newLow
        changed = true
      }
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
  const place = (spot: number): void => {
    if (spot === puzzle.shown.length) {
      if (!puzzle.lines.every(addsUp)) return
      found.push(seen.map((_, r) => values.slice(r * width, (r + 1) * width)))
      return
    }
    const known = puzzle.shown[spot]
    for (let value = known ?? least; value <= (known ?? most); value++) {
      values[spot] = value
      place(spot + 1)
    }
  }
  place(0)
  return found
}
