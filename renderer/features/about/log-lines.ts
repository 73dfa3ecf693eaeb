/** @file The lines of the technical log, made readable; a line that cannot be read is shown as it is. */
import { z } from 'zod'

const line = z.looseObject({
  at: z.string(),
  event: z.string(),
  frames: z.array(z.string()).default([]),
})

export interface LogLine {
  readonly key: string
  /** `null`: a line that was not written whole. */
  readonly at: string | null
  readonly event: string
  readonly detail: string
}

/** Newest first. */
export function logLines(lines: readonly string[]): readonly LogLine[] {
  return lines.map((text, index) => ({ key: String(index), ...readLine(text) })).reverse()
}

function readLine(text: string): Omit<LogLine, 'key'> {
  try {
    const { at, event, frames, ...others } = line.parse(JSON.parse(text))
    const counts = Object.entries(others).map(([name, value]) => `${name}: ${String(value)}`)
    return { at, event, detail: [...counts, ...frames].join('\n') }
  } catch {
    return { at: null, event: text, detail: '' }
  }
}
