/** @file Which further numbers to hide, so that one hidden number can no longer be computed. */
import { type Board, isMargin, type Network, room, valueAt } from './interval.ts'

export interface Spot {
  readonly row: number
  readonly column: number
}

interface Step {
  readonly cost: number
  readonly from: number
  /** The cell to hide for this step; null when the step uses numbers that are hidden already. */
  readonly hides: Spot | null
}

/**
 * Costs make the smallest number of a line go first, a zero (where zeros may be hidden at all) after
 * every other number, and a total only when nothing else helps. The grand total is never hidden: other
 * tables of the same report show it.
 */
function costOf(board: Board, row: number, column: number, zerosMayHide: boolean): number | null {
  const lastRow = board.values.length - 1
  const lastColumn = (board.values[0]?.length ?? 0) - 1
  const value = valueAt(board, row, column)
  const grandTotal = valueAt(board, lastRow, lastColumn)
  if (board.isHidden[row]?.[column] === true) return null
  if (row === lastRow && column === lastColumn) return null
  if (value === 0) return zerosMayHide && !isMargin(board, row, column) ? 1 + grandTotal : null
  return isMargin(board, row, column) ? 10 * (1 + grandTotal) + value : 1 + value
}

function stepTo(
  board: Board,
  network: Network,
  from: number,
  to: number,
  need: number,
  zerosMayHide: boolean,
): { cost: number; hides: Spot | null } | null {
  if ((network.capacity[from * network.nodes + to] ?? 0) >= need) return { cost: 0, hides: null }
  const rowCount = board.values.length
  const goesForward = from < rowCount
  if (goesForward === to < rowCount) return null // rows meet columns only
  const row = goesForward ? from : to
  const column = (goesForward ? to : from) - rowCount
  const cost = costOf(board, row, column, zerosMayHide)
  const free = room(board, row, column)
  return cost !== null && (goesForward ? free.forward : free.backward) >= need
    ? { cost, hides: { row, column } }
    : null
}

type Steps = (Step | undefined)[]

const costTo = (best: Steps, node: number): number => best[node]?.cost ?? Infinity

function nearest(open: ReadonlySet<number>, best: Steps): number {
  let found = -1
  for (const node of open) {
    if (found === -1 || costTo(best, node) < costTo(best, found)) found = node
  }
  return found
}

function hidesAlong(best: Steps, source: number, sink: number): Spot[] {
  const hides: Spot[] = []
  for (let at = sink; at !== source; at = best[at]?.from ?? source) {
    const cell = best[at]?.hides
    if (cell) hides.push(cell)
  }
  return hides
}

/**
 * The cheapest cells to hide so that at least `need` more can flow from `source` to `sink`; null when
 * there are none. `network` is what is left after the maximum flow, so every answer hides something.
 */
export function cheapestPath(
  board: Board,
  network: Network,
  source: number,
  sink: number,
  need: number,
  zerosMayHide: boolean,
): { cost: number; hides: readonly Spot[] } | null {
  const best: Steps = []
  best[source] = { cost: 0, from: source, hides: null }
  const open = new Set([source])
  while (open.size > 0) {
    const at = nearest(open, best)
    open.delete(at)
    if (at === sink) return { cost: costTo(best, sink), hides: hidesAlong(best, source, sink) }
    for (let to = 0; to < network.nodes; to++) {
      const step = stepTo(board, network, at, to, need, zerosMayHide)
      if (step === null) continue
      const cost = costTo(best, at) + step.cost
      if (cost >= costTo(best, to)) continue
      best[to] = { cost, from: at, hides: step.hides }
      open.add(to)
    }
  }
  return null
}
