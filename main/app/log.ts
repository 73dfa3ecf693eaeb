/** @file A log that cannot hold case data: codes from closed lists and numbers, never a free string. */
import { appendFileSync, renameSync, statSync } from 'node:fs'
import type { ErrorCode } from '#shared/errors.ts'

const maxBytes = 1024 * 1024
const kept = 3

export type LogCode =
  'started' | 'locked' | 'vaultStopped' | 'windowGone' | 'unexpected' | 'preferencesNotSaved'

interface LogFields {
  readonly code?: ErrorCode
  readonly count?: number
  readonly milliseconds?: number
  /** Function names and positions of a stack, without its message. */
  readonly frames?: readonly string[]
}

/** The places of a stack. The first line is left out: an error's message may quote what it choked on. */
export function framesOf(error: unknown): readonly string[] {
  if (!(error instanceof Error) || !error.stack) return []
  return error.stack
    .split('\n')
    .filter((line) => /^\s+at /.test(line))
    .slice(0, 12)
    .map(withoutFolder)
}

/** Of a place only the file's name: its folders may hold the name of who uses this computer. */
function withoutFolder(line: string): string {
  return line
    .replace(/\(.*[\\/]([^\\/]+:\d+:\d+)\)$/, '$1')
    .replace(/^(\s+at (?:async )?)[^(]*[\\/]([^\\/]+:\d+:\d+)$/, '$1$2')
    .trim()
}

function rotate(file: string): void {
  for (let n = kept - 1; n >= 0; n--) {
    const from = n === 0 ? file : `${file}.${String(n)}`
    try {
      renameSync(from, `${file}.${String(n + 1)}`)
    } catch {
      // There is no such older log yet.
    }
  }
}

export type Log = (code: LogCode, fields?: LogFields) => void

/** Never throws: a full disk must not stop the work that wanted to note something. */
export function openLog(file: string): Log {
  return (code, fields = {}) => {
    try {
      if ((statSync(file, { throwIfNoEntry: false })?.size ?? 0) > maxBytes) rotate(file)
      const line = JSON.stringify({ at: new Date().toISOString(), event: code, ...fields })
      appendFileSync(file, `${line}\n`, { mode: 0o600 })
    } catch {
      // Nothing better can be done with a log that cannot be written.
    }
  }
}
