/** @file A table of translations that came back from a translator, however their spreadsheet wrote it. */
import { parse } from 'csv-parse/sync'
import { unguardCell } from '#shared/sharing/guard-cell.ts'
import { translationLimits } from './limits.ts'
import { orRefuse, refuse } from './refuse.ts'
import { textOf } from './text.ts'

export interface ParsedTranslations {
  readonly kind: 'translations'
  /** Only rows with a correction. */
  readonly rows: readonly { readonly key: string; readonly correction: string }[]
}

const byteOrderMark = [0xef, 0xbb, 0xbf]

/** Spreadsheets separate by what their country uses. */
function separatorOf(text: string): string {
  const head = text.slice(0, text.search(/[\r\n]/))
  return (
    [';', '\t'].find((sign) => head.includes(`key${sign}`) || head.includes(`"key"${sign}`)) ?? ','
  )
}

export function parseTranslations(bytes: Uint8Array): ParsedTranslations {
  if (bytes.length > translationLimits.bytes) refuse('tooLarge')
  const marked = byteOrderMark.every((byte, index) => bytes[index] === byte)
  const text = textOf(marked ? bytes.subarray(byteOrderMark.length) : bytes)
  const rows = orRefuse('badTable', () => {
    const read: string[][] = parse(text, {
      delimiter: separatorOf(text),
      max_record_size: translationLimits.recordBytes,
      relax_column_count: true,
      skip_empty_lines: true,
      to: translationLimits.rows + 1,
    })
    return read
  })
  const [head = [], ...rest] = rows
  const key = head.indexOf('key')
  const correction = head.indexOf('correction')
  if (key === -1 || correction === -1) refuse('unknownColumn')
  return {
    kind: 'translations',
    rows: rest.flatMap((row) => {
      const corrected = unguardCell(row[correction] ?? '').trim()
      return corrected === ''
        ? []
        : [{ key: unguardCell(row[key] ?? '').trim(), correction: corrected }]
    }),
  }
}
