/** @file Puts a file together from the pieces that stay, one sealed length at a time. */
import { lengthOf, type Piece } from '#main/parser/attachment/pieces.ts'

export const lengthOfAll = (pieces: readonly Piece[]): number =>
  pieces.reduce((sum, piece) => sum + lengthOf(piece), 0)

function contentOf(whole: Uint8Array, piece: Piece, from: number, to: number): Uint8Array {
  if ('from' in piece) return whole.subarray(piece.from + from, piece.from + to)
  return 'bytes' in piece ? piece.bytes.subarray(from, to) : new Uint8Array(to - from)
}

/** All but the last are exactly `size` long; the buffer is the same one each time. */
export function* inLengths(
  whole: Uint8Array,
  pieces: readonly Piece[],
  size: number,
): Generator<Uint8Array> {
  const buffer = new Uint8Array(size)
  let filled = 0
  for (const piece of pieces) {
    for (let done = 0; done < lengthOf(piece);) {
      const take = Math.min(lengthOf(piece) - done, size - filled)
      buffer.set(contentOf(whole, piece, done, done + take), filled)
      done += take
      filled += take
      if (filled < size) continue
      yield buffer
      filled = 0
    }
  }
  if (filled > 0) yield buffer.subarray(0, filled)
}
