/** @file A log that cannot hold case data: codes from closed lists and numbers, never a free string. */
import { appendFileSync, readFileSync, renameSync, statSync } from 'node:fs'
import type { ErrorCode } from '#shared/errors.ts'

const maxBytes = 1024 * 1024
const kept = 3

export type LogCode =
  'started' | 'locked' | 'vaultStopped' | 'windowGone' | 'unexpected' | 'preferencesNotSaved'

declare const fromStack: unique symbol
/** A place in the program, as only `framesOf` makes it: no other text compiles in its stead. */
export type Frame = string & { readonly [fromStack]: true }

interface LogFields {
  readonly code?: ErrorCode
  readonly count?: number
  readonly milliseconds?: number
  /** Function names and positions of a stack, without its message. */
  readonly frames?: readonly Frame[]
}

/** The places of a stack. The first line is left out: an error's message may quote what it choked on. */
export function framesOf(error: unknown): readonly Frame[] {
  if (!(error instanceof Error) || !error.stack) return []
  // A message of several lines may look like places: it is cut off before any line is read.
  const { stack, message } = error
  const after = message === '' ? 0 : stack.indexOf(message) + message.length
  return stack
    .slice(after)
    .split('\n')
    .filter((line) => /^\s+at .*:\d+:\d+\)?$/.test(line))
    .slice(0, 12)
    .map(withoutFolder)
}

/** Of a place only the file's name: its folders may hold the name of who uses this computer. */
function withoutFolder(line: string): Frame {
  const place = line
    .replace(/\(.*[\\/]([^\\/]+:\d+:\d+)\)$/, '$1')
    .replace(/^(\s+at (?:async )?)[^(]*[\\/]([^\\/]+:\d+:\d+)$/, '$1$2')
    .trim()
  return place as Frame
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

/** Everything that is kept, oldest first, line by line as it stands in the files. */
export function readLog(file: string): string[] {
  const files = Array.from({ length: kept }, (_, n) => `${file}.${String(kept - n)}`)
  return [...files, file].flatMap((each) => {
    try {
      return readFileSync(each, 'utf8').split('\n').filter(Boolean)
    } catch {
      // There is no such older log.
      return []
    }
  })
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
