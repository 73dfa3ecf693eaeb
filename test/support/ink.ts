/** @file Pictures as ink on paper, to be laid over each other. */

export interface Picture {
  readonly width: number
  readonly height: number
  /** One byte for each point, from black (0) to white (255), line by line. */
  readonly grey: Uint8Array
}

export interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** A PGM file as `pdftoppm -gray` writes it. */
export function readPgm(bytes: Uint8Array): Picture {
  const head = /^P5\s(\d+)\s(\d+)\s255\s/.exec(
    Buffer.from(bytes.subarray(0, 60)).toString('latin1'),
  )
  if (head === null) throw new Error('not a grey picture')
  const [whole, width, height] = head
  return { width: Number(width), height: Number(height), grey: bytes.subarray(whole.length) }
}

/** Blue, green, red and opacity for each point, as Electron gives bitmaps. */
export function readBitmap(bgra: Uint8Array, width: number, height: number): Picture {
  const grey = new Uint8Array(width * height)
  for (let at = 0; at < grey.length; at++) {
    const [blue = 255, green = 255, red = 255] = bgra.subarray(at * 4, at * 4 + 3)
    grey[at] = Math.round(0.114 * blue + 0.587 * green + 0.299 * red)
  }
  return { width, height, grey }
}

const darkest = 128

export interface Ink {
  readonly width: number
  readonly height: number
  readonly isInk: (x: number, y: number) => boolean
}

/** What is written in a part of the picture, cut out at its edges; `null`: nothing. */
export function inkIn({ width, height, grey }: Picture, box: Box): Ink | null {
  const isInk = (x: number, y: number): boolean =>
    x >= 0 && y >= 0 && x < width && y < height && (grey[y * width + x] ?? 255) < darkest
  let [left, top, right, bottom] = [Infinity, Infinity, -1, -1]
  for (let y = Math.round(box.y); y < box.y + box.height; y++)
    for (let x = Math.round(box.x); x < box.x + box.width; x++)
      if (isInk(x, y)) {
        left = Math.min(left, x)
        right = Math.max(right, x)
        top = Math.min(top, y)
        bottom = Math.max(bottom, y)
      }
  if (right < 0) return null
  return {
    width: right - left + 1,
    height: bottom - top + 1,
    isInk: (x, y) => isInk(left + x, top + y),
  }
}

function isNear({ width, height, isInk }: Ink, x: number, y: number, reach: number): boolean {
  for (let down = -reach; down <= reach; down++)
    for (let right = -reach; right <= reach; right++) {
      const [nearX, nearY] = [x + right, y + down]
      const isInside = nearX >= 0 && nearY >= 0 && nearX < width && nearY < height
      if (isInside && isInk(nearX, nearY)) return true
    }
  return false
}

/** How much of the ink of one has none of the other beneath it or right beside it: 0 to 1. */
function uncovered(one: Ink, other: Ink, reach: number): number {
  let [all, alone] = [0, 0]
  for (let y = 0; y < one.height; y++)
    for (let x = 0; x < one.width; x++) {
      if (!one.isInk(x, y)) continue
      all += 1
      const otherX = Math.round(((x + 0.5) * other.width) / one.width - 0.5)
      const otherY = Math.round(((y + 0.5) * other.height) / one.height - 0.5)
      if (!isNear(other, otherX, otherY, reach)) alone += 1
    }
  return alone / all
}

/** How different two writings are when one is stretched over the other: 0 for the same, up to 1. */
export function difference(one: Ink, other: Ink, reach: number): number {
  return Math.max(uncovered(one, other, reach), uncovered(other, one, reach))
}
