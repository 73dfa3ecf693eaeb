import { existsSync, mkdirSync } from 'node:fs'
import { dirname } from 'node:path'

/** Mode 0700, with those above it. Not `recursive`: that reports a read-only disk as a missing folder. */
export function makeFolder(path: string): void {
  if (existsSync(path)) return
  makeFolder(dirname(path))
  mkdirSync(path, { mode: 0o700 })
}
