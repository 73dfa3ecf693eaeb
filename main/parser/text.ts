/** @file Bytes -> text, refusing what only looks like it. */
import { orRefuse, refuse } from './refuse.ts'

/** Strict UTF-8 without a byte order mark: two spellings of one file would have two digests. */
export function textOf(bytes: Uint8Array): string {
  const text = orRefuse('notUtf8', () =>
    new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes),
  )
  if (text.startsWith('\uFEFF') || text.includes('\0')) refuse('notUtf8')
  return text
}
