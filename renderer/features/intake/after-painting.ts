/** @file What may wait until a person sees the first picture. */

/**
 * A frame is painted after its callbacks: the next one finds it on the screen.
 * @returns what calls it off
 */
export function afterPainting(work: () => void): () => void {
  let frame = requestAnimationFrame(() => {
    frame = requestAnimationFrame(work)
  })
  return () => {
    cancelAnimationFrame(frame)
  }
}
