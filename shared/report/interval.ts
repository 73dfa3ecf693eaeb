/**
 * @file What a reader can compute about a hidden cell of a table with totals, exactly.
 *
 * Put the totals into the matrix as a last row and a last column, and count a total with the opposite
 * sign: then every row and every column adds up to zero, and any other table that fits the shown
 * numbers differs from the true one by a circulation on the graph whose nodes are rows and columns and
 * whose edges are the hidden cells. So the most by which a hidden cell can go up (or down) is a
 * maximum flow, which is exact for whole numbers and takes microseconds at the size of a report.
 */

/** Stands for "no upper bound". */
export const unbounded = 1e9

export interface Board {
  /** Counts with totals: last row and last column. */
  readonly values: readonly (readonly number[])[]
  readonly isHidden: readonly (readonly boolean[])[]
  /** What a reader knows about every hidden number: 1 when zeros are never hidden, else 0. */
  readonly least: 0 | 1
  /**
   * Set for a reader who has found out, of every hidden number, whether it is smaller than this
   * threshold: by knowing how numbers are chosen, or because a number is rarely hidden otherwise.
   */
  readonly sizesKnown?: number
}

/** Totals count with the opposite sign; the grand total lies in both margins. */
export function isMargin(board: Pick<Board, 'values'>, row: number, column: number): boolean {
  const lastRow = row === board.values.length - 1
  const lastColumn = column === (board.values[0]?.length ?? 0) - 1
  return lastRow !== lastColumn
}

export function valueAt(board: Pick<Board, 'values'>, row: number, column: number): number {
  return board.values[row]?.[column] ?? 0
}

/** What the reader knows about one hidden number before any adding up. */
function rangeOf({ least, sizesKnown: k }: Board, value: number): { low: number; high: number } {
  if (k === undefined) return { low: least, high: unbounded }
  if (value === 0) return { low: 0, high: 0 }
  return value < k ? { low: 1, high: k - 1 } : { low: k, high: unbounded }
}

/** Room of one edge: `forward` raises the signed value (row to column), `backward` lowers it. */
export function room(
  board: Board,
  row: number,
  column: number,
): { forward: number; backward: number } {
  const value = valueAt(board, row, column)
  const { low, high } = rangeOf(board, value)
  const down = Math.max(0, value - low)
  const up = Math.max(0, high - value)
  return isMargin(board, row, column)
    ? { forward: down, backward: up }
    : { forward: up, backward: down }
}

/** Residual capacities, flat: `from * nodes + to`. Rows are nodes 0.., columns follow. */
export interface Network {
  readonly nodes: number
  readonly capacity: Float64Array
}

/** The hidden cells of the board as a network, without the cell asked about. */
export function networkOf(board: Board, skipRow: number, skipColumn: number): Network {
  const rowCount = board.values.length
  const columnCount = board.values[0]?.length ?? 0
  const nodes = rowCount + columnCount
  const capacity = new Float64Array(nodes * nodes)
  for (let row = 0; row < rowCount; row++) {
    for (let column = 0; column < columnCount; column++) {
      if (board.isHidden[row]?.[column] !== true) continue
      if (row === skipRow && column === skipColumn) continue
      const { forward, backward } = room(board, row, column)
      capacity[row * nodes + rowCount + column] = forward
      capacity[(rowCount + column) * nodes + row] = backward
    }
  }
  return { nodes, capacity }
}

/** Breadth first: parent of every node reached, -1 where none. */
function search(network: Network, source: number, sink: number): Int16Array {
  const { nodes, capacity } = network
  const parent = new Int16Array(nodes).fill(-1)
  parent[source] = source
  const queue = [source]
  for (let at = queue.shift(); at !== undefined && parent[sink] === -1; at = queue.shift()) {
    for (let next = 0; next < nodes; next++) {
      if (parent[next] !== -1 || (capacity[at * nodes + next] ?? 0) <= 0) continue
      parent[next] = at
      queue.push(next)
    }
  }
  return parent
}

/** The edges of the path that was found, from its end to its beginning. */
function edgesOf(parent: Int16Array, source: number, sink: number): [from: number, to: number][] {
  const edges: [number, number][] = []
  for (let at = sink; at !== source; at = parent[at] ?? source) {
    edges.push([parent[at] ?? source, at])
  }
  return edges
}

/** Maximum flow, at most `enough`; leaves the residual network behind. */
export function pushFlow(network: Network, source: number, sink: number, enough: number): number {
  const { nodes, capacity } = network
  const of = (from: number, to: number): number => capacity[from * nodes + to] ?? 0
  let flow = 0
  while (flow < enough) {
    const parent = search(network, source, sink)
    if (parent[sink] === -1) return flow
    const edges = edgesOf(parent, source, sink)
    const amount = Math.min(enough - flow, ...edges.map(([from, to]) => of(from, to)))
    for (const [from, to] of edges) {
      capacity[from * nodes + to] = of(from, to) - amount
      capacity[to * nodes + from] = of(to, from) + amount
    }
    flow += amount
  }
  return flow
}

/** How far a hidden cell can go up and down for a reader who knows every shown number. */
export function reach(
  board: Board,
  row: number,
  column: number,
  enough: number = unbounded,
): { up: number; down: number } {
  const rowCount = board.values.length
  const own = room(board, row, column)
  // Raising the signed value is balanced by a path from its column back to its row.
  const forward = (): number =>
    Math.min(own.forward, pushFlow(networkOf(board, row, column), rowCount + column, row, enough))
  const backward = (): number =>
    Math.min(own.backward, pushFlow(networkOf(board, row, column), row, rowCount + column, enough))
  return isMargin(board, row, column)
    ? { up: backward(), down: forward() }
    : { up: forward(), down: backward() }
}
