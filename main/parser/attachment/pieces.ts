/** @file How a cleaned file is put together from the one that came: which parts stay, what is new between. */

/** `[from, to)` of the original; bytes that were not in it; or so many zeros. */
export type Piece =
  | { readonly from: number; readonly to: number }
  | { readonly bytes: Uint8Array }
  | { readonly zeros: number }

/** Collects what stays, in order; parts that touch become one. */
export class Cutting {
  readonly #pieces: Piece[] = []

  keep(from: number, to: number): void {
    if (to <= from) return
    const last = this.#pieces.at(-1)
    if (last !== undefined && 'from' in last && last.to === from)
      this.#pieces[this.#pieces.length - 1] = { from: last.from, to }
    else this.#pieces.push({ from, to })
  }

  insert(bytes: Uint8Array): void {
    this.#pieces.push({ bytes })
  }

  blank(zeros: number): void {
    if (zeros > 0) this.#pieces.push({ zeros })
  }

  /** At the start, for lengths that are known at the end. */
  insertFirst(bytes: Uint8Array): void {
    this.#pieces.unshift({ bytes })
  }

  get pieces(): readonly Piece[] {
    return this.#pieces
  }

  get length(): number {
    return this.#pieces.reduce((sum, piece) => sum + lengthOf(piece), 0)
  }
}

export function lengthOf(piece: Piece): number {
  if ('from' in piece) return piece.to - piece.from
  return 'bytes' in piece ? piece.bytes.length : piece.zeros
}
