/** @file Breaks a label of a chart into lines between words; Khmer and Thai write none between spaces. */

interface Place {
  readonly width: number
  /** As CSS writes it: `13px "Noto Sans"`. */
  readonly font: string
  readonly language: string
}

function measurer(font: string): (text: string) => number {
  const context = document.createElement('canvas').getContext('2d')
  if (context === null) return (text) => text.length * 8
  context.font = font
  return (text) => context.measureText(text).width
}

export function brokenLabel(text: string, { width, font, language }: Place): string {
  const widthOf = measurer(font)
  const words = new Intl.Segmenter(language || 'en', { granularity: 'word' }).segment(text)
  const lines: string[] = []
  let line = ''
  for (const { segment } of words) {
    if (line !== '' && segment.trim() !== '' && widthOf(line + segment) > width) {
      lines.push(line.trimEnd())
      line = segment
    } else {
      line += segment
    }
  }
  return [...lines, line.trimEnd()].join('\n')
}
