/** @file Paints the paths of a drawn square code into dots, as a printer would, so that a reader can look. */

interface Picture {
  readonly dots: Uint8ClampedArray
  readonly width: number
}

/** @param svg with one `viewBox` and rectangles as `M x y h w v1 h -w z` */
export function paint(svg: string, dotsPerSquare: number): Picture {
  const size = Number(/viewBox="0 0 (\d+) \d+"/.exec(svg)?.[1])
  const width = size * dotsPerSquare
  const dots = new Uint8ClampedArray(width * width * 4).fill(255)
  const path = /<path d="([^"]*)"/.exec(svg)?.[1] ?? ''
  for (const [, x, y, run] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g)) {
    const [left, top] = [Number(x) * dotsPerSquare, Number(y) * dotsPerSquare]
    for (let row = top; row < top + dotsPerSquare; row++) {
      const from = (row * width + left) * 4
      const to = from + Number(run) * dotsPerSquare * 4
      for (let dot = from; dot < to; dot += 4) dots.fill(0, dot, dot + 3)
    }
  }
  return { dots, width }
}
