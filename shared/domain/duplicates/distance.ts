/**
 * How many letters have to be changed, added, left out or swapped with their neighbour to make one
 * word of the other (optimal string alignment).
 * @returns `most + 1` when it is more than `most`
 */
export function distance(a: string, b: string, most: number): number {
  if (a === b) return 0
  if (Math.abs(a.length - b.length) > most) return most + 1
  let before: readonly number[] = []
  let row: readonly number[] = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let i = 1; i <= a.length; i++) {
    const next = nextRow({ a, b, i }, before, row)
    if (Math.min(...next) > most) return most + 1
    before = row
    row = next
  }
  return Math.min(at(row, b.length), most + 1)
}

interface Place {
  readonly a: string
  readonly b: string
  readonly i: number
}

/** What it takes to make each beginning of `b` of the first `i` letters of `a`. */
function nextRow({ a, b, i }: Place, before: readonly number[], row: readonly number[]): number[] {
  const next = [i]
  for (let j = 1; j <= b.length; j++) {
    const changed = a[i - 1] === b[j - 1] ? 0 : 1
    const isSwap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
    next.push(
      Math.min(
        at(row, j) + 1,
        at(next, j - 1) + 1,
        at(row, j - 1) + changed,
        isSwap ? at(before, j - 2) + 1 : Infinity,
      ),
    )
  }
  return next
}

const at = (row: readonly number[], index: number): number => row[index] ?? 0
