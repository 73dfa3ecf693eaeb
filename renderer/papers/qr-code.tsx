import { useMemo } from 'react'
import { encodeQR } from 'qr'

/** White around the squares, without which no scanner finds them: four squares, as the standard asks. */
const margin = 4

/** One path of the dark squares, row by row; each runs as far as it stays dark, at most to the margin. */
function darkSquares(rows: readonly (readonly boolean[])[]): string {
  return rows
    .flatMap((row, y) =>
      row.flatMap((dark, x) => {
        if (!dark || row[x - 1] === true) return []
        const width = String(row.indexOf(false, x) - x)
        return [`M${String(x)} ${String(y)}h${width}v1h-${width}z`]
      }),
    )
    .join('')
}

export interface QrCodeProps {
  /** Capital letters, digits and dashes make the squares largest. */
  readonly text: string
  readonly label: string
}

/** For a scanner, which types what it reads: black on white in every theme. */
export function QrCode({ text, label }: QrCodeProps) {
  const { size, path } = useMemo(() => {
    const rows = encodeQR(text, 'raw', { ecc: 'medium', border: margin })
    return { size: rows.length, path: darkSquares(rows) }
  }, [text])
  return (
    <svg
      role="img"
      aria-label={label}
      viewBox={`0 0 ${String(size)} ${String(size)}`}
      shapeRendering="crispEdges"
      width="100%"
    >
      <rect width={size} height={size} fill="white" />
      <path d={path} fill="black" />
    </svg>
  )
}
